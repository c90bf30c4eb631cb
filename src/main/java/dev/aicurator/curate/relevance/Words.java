package dev.aicurator.curate.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as the tables see it: runs of letters and digits, ideographs one by one, possessives and
 * plural s taken off the folded form.
 */
final class Words {
  private static final int MAX_CHARS = 40_000;
  private static final Pattern DOTTED_AI = Pattern.compile("\\bA\\.\\s?I\\b\\.?");

  /** Words that end in s without being a plural. */
  private static final Set<String> NO_PLURAL = Set.of("news", "series", "species", "lens", "chaos");

  private final List<String> raw = new ArrayList<>();
  private final List<String> folded = new ArrayList<>();

  private Words() {}

  static Words of(String text) {
    String cut = text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text;
    String plain = DOTTED_AI.matcher(cut.replace('\u2019', '\'')).replaceAll("AI");
    Words words = new Words();
    int i = 0;
    while (i < plain.length()) {
      int end = words.end(plain, i);
      if (end > i) {
        words.add(plain.substring(i, end));
        i = end;
      } else {
        i++;
      }
    }
    return words;
  }

  int size() {
    return raw.size();
  }

  String raw(int i) {
    return raw.get(i);
  }

  String folded(int i) {
    return folded.get(i);
  }

  List<String> foldedAll() {
    return folded;
  }

  private void add(String word) {
    if (word.equals("s") && !raw.isEmpty()) {
      return;
    }
    raw.add(word);
    folded.add(fold(word));
  }

  private int end(String text, int start) {
    int i = start;
    while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
      if (isWide(text.charAt(i))) {
        return i == start ? i + 1 : i;
      }
      i++;
    }
    return i;
  }

  /** Scripts of East Asia, which part no words by spaces. */
  private static boolean isWide(char c) {
    return c >= 0x2e80 && c < 0xff00;
  }

  static String fold(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    int n = low.length();
    if (n > 2
        && n == word.length()
        && word.endsWith("s")
        && Character.isUpperCase(word.charAt(n - 2))) {
      return low.substring(0, n - 1);
    }
    boolean plural =
        n > 3
            && !NO_PLURAL.contains(low)
            && low.charAt(n - 1) == 's'
            && "suiao".indexOf(low.charAt(n - 2)) < 0
            && Character.isLetter(low.charAt(n - 2));
    return plural ? low.substring(0, n - 1) : low;
  }
}
