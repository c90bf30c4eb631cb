package dev.aicurator.curate.relevance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as the tables see it: runs of letters and digits, ideographs one by one, possessives and
 * plural s taken off the folded form. Strings of words are made only for those asked for.
 */
final class Words {
  private static final int MAX_CHARS = 40_000;
  private static final Pattern DOTTED_AI = Pattern.compile("\\bA\\.\\s?I\\b\\.?");

  /** Words that end in s without being a plural. */
  private static final Set<String> NO_PLURAL = Set.of("news", "series", "species", "lens", "chaos");

  private static final long[] NO_PLURALS = NO_PLURAL.stream().mapToLong(Words::key).toArray();

  /** In letters, with the space that follows: texts of shorter words make room as they need it. */
  private static final int USUAL = 5;

  private final char[] text;
  private int[] starts;
  private int[] ends;
  private long[] keys;
  private int size;

  private Words(char[] text) {
    this.text = text;
    int room = 4 + text.length / USUAL;
    starts = new int[room];
    ends = new int[room];
    keys = new long[room];
  }

  static Words of(String text) {
    String cut = text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text;
    String plain = cut.contains("A.") ? DOTTED_AI.matcher(cut).replaceAll("AI") : cut;
    Words words = new Words(plain.toCharArray());
    int i = 0;
    while (i < words.text.length) {
      int end = words.end(i);
      if (end > i) {
        words.add(i, end);
        i = end;
      } else {
        i++;
      }
    }
    return words;
  }

  int size() {
    return size;
  }

  String raw(int i) {
    return new String(text, starts[i], ends[i] - starts[i]);
  }

  String folded(int i) {
    return fold(raw(i));
  }

  /** The same for words of one folded form, rarely for others. */
  long key(int i) {
    return keys[i];
  }

  /** Whether a word is one of another text: as written where {@code exact}, else once folded. */
  boolean is(int i, Words other, int k, boolean exact) {
    if (keys[i] != other.keys[k]) {
      return false;
    }
    int n = ends[i] - starts[i];
    int m = other.ends[k] - other.starts[k];
    if (exact && n != m) {
      return false;
    }
    for (int at = Math.min(n, m) - 1; at >= 0; at--) {
      char a = text[starts[i] + at];
      char b = other.text[other.starts[k] + at];
      if (a != b && (exact || low(a) != low(b))) {
        return false;
      }
    }
    return true;
  }

  private static char low(char c) {
    return c < 0x80 ? (char) (c | 0x20) : Character.toLowerCase(c);
  }

  /** Whether a capital begins the next word, in a text that does not begin every word with one. */
  boolean isNamedOn(int i) {
    return i + 1 < size
        && starts[i + 1] == ends[i] + 1
        && text[ends[i]] == ' '
        && ends[i + 1] - starts[i + 1] > 2
        && isCapital(i + 1)
        && Character.isLowerCase(text[starts[i + 1] + 1])
        && !isCapitalized(0);
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(text[starts[i]]);
  }

  /**
   * Whether most of {@code least} or more long words begin with a capital, as in many headlines.
   */
  boolean isCapitalized(int least) {
    int words = 0;
    int capitals = 0;
    for (int i = 1; i < size; i++) {
      if (ends[i] - starts[i] > 3 && Character.isLetter(text[starts[i]])) {
        words++;
        capitals += isCapital(i) ? 1 : 0;
      }
    }
    return words >= least && 10 * capitals >= 9 * words;
  }

  private void add(int start, int end) {
    if (end - start == 1 && text[start] == 's' && size > 0) {
      return;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      keys = Arrays.copyOf(keys, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    keys[size++] = key(start, end);
  }

  private int end(int start) {
    int i = start;
    while (i < text.length && isWordPart(text[i])) {
      if (isWide(text[i])) {
        return i == start ? i + 1 : i;
      }
      i++;
    }
    return i;
  }

  private static boolean isWordPart(char c) {
    return c >= 'a' && c <= 'z' || c != ' ' && Character.isLetterOrDigit(c);
  }

  /** Scripts of East Asia, which part no words by spaces. */
  private static boolean isWide(char c) {
    return c >= 0x2e80 && c < 0xff00;
  }

  private long key(int start, int end) {
    long before = 0;
    long key = 0;
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c >= 0x80) {
        return key(fold(new String(text, start, end - start)));
      }
      before = key;
      key = 31 * key + (c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    return isPlural(text, start, end, key) ? before : key;
  }

  /** What {@link #fold} does to words of ASCII. */
  private static boolean isPlural(char[] text, int start, int end, long key) {
    int n = end - start;
    if (n < 3 || (text[end - 1] | 0x20) != 's') {
      return false;
    }
    char last = text[end - 2];
    boolean upper = last >= 'A' && last <= 'Z';
    if (text[end - 1] == 's' && upper) {
      return true;
    }
    char low = (char) (last | 0x20);
    return n > 3 && low >= 'a' && low <= 'z' && "suiao".indexOf(low) < 0 && !isNoPlural(key);
  }

  private static boolean isNoPlural(long key) {
    for (long known : NO_PLURALS) {
      if (known == key) {
        return true;
      }
    }
    return false;
  }

  private static long key(String folded) {
    long key = 0;
    for (int i = 0; i < folded.length(); i++) {
      key = 31 * key + folded.charAt(i);
    }
    return key;
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
