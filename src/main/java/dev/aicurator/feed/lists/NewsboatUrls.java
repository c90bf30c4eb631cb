package dev.aicurator.feed.lists;

import dev.aicurator.text.Clean;
import java.util.ArrayList;
import java.util.List;

/**
 * The {@code urls} file of newsboat: a line a feed, its URL first, then tags; {@code "~Name"} is a
 * title, {@code !} hides; {@code exec:} and {@code filter:} feeds are kept, queries are not feeds.
 */
public final class NewsboatUrls {
  private NewsboatUrls() {}

  /** The feeds, in order. */
  public static List<Outline> read(String text) {
    List<Outline> found = new ArrayList<>();
    for (String line : Clean.withoutMark(text).split("\\R")) {
      List<String> words = words(line);
      if (!words.isEmpty() && isFeed(words.get(0))) {
        found.add(outline(words));
      }
    }
    return found;
  }

  private static boolean isFeed(String word) {
    return word.contains(":") && !word.startsWith("query:") && !word.startsWith("#");
  }

  private static Outline outline(List<String> words) {
    String title = words.get(0);
    List<String> tags = new ArrayList<>();
    for (String word : words.subList(1, words.size())) {
      if (word.length() > 1 && word.charAt(0) == '~') {
        title = word.substring(1);
      } else if (!word.equals("!") && !word.isBlank()) {
        tags.add(word);
      }
    }
    return new Outline(title, words.get(0), null, tags);
  }

  /**
   * Words by newsboat's rules: quotes group, a backslash escapes inside them, # starts a comment.
   */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    boolean any = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && c == '\\' && i + 1 < line.length()) {
        word.append(escaped(line.charAt(++i)));
      } else if (c == '"') {
        quoted = !quoted;
        any = true;
      } else if (!quoted && Character.isWhitespace(c)) {
        any = flush(words, word, any);
      } else if (!quoted && c == '#' && !any && word.isEmpty()) {
        break;
      } else {
        word.append(c);
      }
    }
    flush(words, word, any);
    return words;
  }

  private static char escaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      default -> c;
    };
  }

  private static boolean flush(List<String> words, StringBuilder word, boolean any) {
    if (any || !word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
    return false;
  }
}
