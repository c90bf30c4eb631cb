package dev.aicurator.curate.sketch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Cuts text into lightly stemmed terms: words of letters and digits, and pairs of ideographs. */
public final class Terms {
  private static final int MAX_CHARS = 12_000;

  private Terms() {}

  /**
   * Receives one word as {@code text[start, end)}; {@code proper} when it is capitalised inside a
   * sentence.
   */
  interface Sink {
    void word(int start, int end, boolean proper);
  }

  /** Hands over the words that begin among the first {@code limit} characters. */
  static void each(char[] text, int limit, Sink sink) {
    int n = Math.min(text.length, limit);
    boolean opening = true;
    int i = 0;
    while (i < n) {
      char c = text[i];
      if (isPart(c)) {
        int end = end(text, i);
        if (end - i > 1 || Character.isIdeographic(c) || Character.isDigit(c)) {
          sink.word(i, end, !opening && Character.isUpperCase(c));
        }
        opening = false;
        i = end;
      } else {
        opening |= c == '.' || c == '!' || c == '?' || c == '\n';
        i++;
      }
    }
  }

  /** The distinct terms of a text. */
  public static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    char[] chars = text.toCharArray();
    each(
        chars,
        MAX_CHARS,
        (start, end, proper) -> stems.add(stem(new String(chars, start, end - start))));
    return stems;
  }

  /** The distinct terms of a text, each with the word in which it is first met. */
  public static Map<String, String> written(String text) {
    Map<String, String> written = new HashMap<>();
    char[] chars = text.toCharArray();
    each(
        chars,
        MAX_CHARS,
        (start, end, proper) -> {
          String word = new String(chars, start, end - start);
          written.putIfAbsent(stem(word), word);
        });
    return written;
  }

  /** 64 bits of a stem. */
  public static long hash(String stem) {
    long h = 1125899906842597L;
    for (int i = 0; i < stem.length(); i++) {
      h = 31 * h + stem.charAt(i);
    }
    return h * 0xbf58476d1ce4e5b9L;
  }

  private static int end(char[] text, int start) {
    if (isWide(text[start])) {
      boolean pair = start + 1 < text.length && isWide(text[start + 1]);
      return pair ? start + 2 : start + 1;
    }
    int i = start;
    while (i < text.length && isPart(text[i]) && !isWide(text[i])) {
      i++;
    }
    return i;
  }

  private static boolean isPart(char c) {
    return c < 0x80
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c);
  }

  private static boolean isWide(char c) {
    return c >= 0x3040 && Character.isLetter(c) && c < 0xff00;
  }

  /** Lower case without plural and common verb endings; one stem for one word family, nearly. */
  static String stem(String word) {
    String s = word.toLowerCase(Locale.ROOT);
    int n = s.length();
    if (n > 4 && s.endsWith("ies")) {
      return s.substring(0, n - 3) + "y";
    }
    if (n > 3 && s.endsWith("s") && "su".indexOf(s.charAt(n - 2)) < 0) {
      s = s.substring(0, n - 1);
      n--;
    }
    if (n > 5 && s.endsWith("ing")) {
      s = s.substring(0, n - 3);
    } else if (n > 4 && s.endsWith("ed")) {
      s = s.substring(0, n - 2);
    }
    n = s.length();
    if (n > 4 && s.endsWith("e")) {
      s = s.substring(0, n - 1);
    }
    n = s.length();
    boolean doubled =
        n > 4 && s.charAt(n - 1) == s.charAt(n - 2) && "lsz".indexOf(s.charAt(n - 1)) < 0;
    return doubled ? s.substring(0, n - 1) : s;
  }
}
