package dev.aicurator.curate.passage;

import dev.aicurator.curate.table.Lines;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many patterns looked for at once: each begins with three plain characters, by which it is found,
 * so that a text without them costs next to nothing.
 */
final class Cues {
  private final Map<Integer, List<Cue>> byKey = new HashMap<>();

  /** Whether some key falls on a place: most of a text is passed over without a look-up. */
  private final boolean[] some = new boolean[4_096];

  /** A pattern and the plain characters all it fits begin with. */
  private record Cue(String plain, Pattern pattern) {
    private static final Pattern PLAIN = Pattern.compile("(?:[\\w ,:/;’'-](?![?*+{]))*");

    static Cue of(String regex) {
      Matcher plain = PLAIN.matcher(regex);
      return new Cue(plain.lookingAt() ? plain.group() : "", Pattern.compile(regex));
    }

    boolean isAt(char[] low, int at) {
      if (at + plain.length() > low.length) {
        return false;
      }
      for (int i = 0; i < plain.length(); i++) {
        if (low[at + i] != plain.charAt(i)) {
          return false;
        }
      }
      Matcher matcher = pattern.matcher(CharBuffer.wrap(low));
      return matcher.region(at, low.length).useTransparentBounds(true).lookingAt();
    }
  }

  /** The patterns of those rows of a table on the class path that bear {@code name}. */
  static Cues of(String table, String name) {
    Cues cues = new Cues();
    for (String line : Lines.of(table)) {
      if (line.startsWith(name + "\t")) {
        cues.addAll(line.substring(name.length() + 1));
      }
    }
    return cues;
  }

  /** One pattern, or one for each word of the braces it begins with. */
  private void addAll(String regex) {
    int end = regex.startsWith("{") ? regex.indexOf('}') : 0;
    if (end <= 0) {
      add(regex);
      return;
    }
    for (String word : regex.substring(1, end).split("\\|")) {
      add(word + regex.substring(end + 1).replace("@", word));
    }
  }

  private void add(String regex) {
    int key = key(regex.replace("\\", "").toCharArray(), 0);
    byKey.computeIfAbsent(key, k -> new ArrayList<>(2)).add(Cue.of(regex));
    some[key & some.length - 1] = true;
  }

  private static int key(char[] text, int at) {
    return (text[at] * 1_021 + text[at + 1]) * 1_021 + text[at + 2];
  }

  /** Whether one of the patterns stands at the beginning of {@code low}. */
  boolean opens(char[] low) {
    return low.length > 2 && isAt(low, 0, key(low, 0));
  }

  /** Whether one of the patterns stands at the beginning of any word or mark of {@code low}. */
  boolean isIn(char[] low) {
    boolean inside = false;
    for (int i = 0; i + 2 < low.length; i++) {
      int key = inside ? 0 : key(low, i);
      if (!inside && some[key & some.length - 1] && isAt(low, i, key)) {
        return true;
      }
      inside = low[i] >= 'a' && low[i] <= 'z' || Character.isLetterOrDigit(low[i]);
    }
    return false;
  }

  private boolean isAt(char[] low, int at, int key) {
    for (Cue cue : byKey.getOrDefault(key, List.of())) {
      if (cue.isAt(low, at)) {
        return true;
      }
    }
    return false;
  }
}
