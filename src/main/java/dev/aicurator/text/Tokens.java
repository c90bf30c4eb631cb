package dev.aicurator.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words, as offsets: runs of letters and digits with inner apostrophes, hyphens,
 * points between digits; ideographs in overlapping pairs, since they are written without spaces.
 */
public final class Tokens {
  private Tokens() {}

  /** Receives one word as {@code text[start, end)}. */
  public interface Sink {
    void word(int start, int end);
  }

  /** Hands every word of {@code text[from, to)} to {@code sink} in order. */
  public static void each(CharSequence text, int from, int to, Sink sink) {
    char[] chars = text.subSequence(from, to).toString().toCharArray();
    each(chars, 0, chars.length, (start, end) -> sink.word(from + start, from + end));
  }

  /** The same for text that is at hand as characters. */
  public static void each(char[] text, int from, int to, Sink sink) {
    int i = from;
    while (i < to) {
      int end = next(text, i, from, to);
      if (end > i) {
        sink.word(i, end);
      }
      i = isWide(text[i]) ? i + 1 : Math.max(end, i + 1);
    }
  }

  /** The end of the word that begins at {@code i}; {@code i} where none does. */
  private static int next(char[] text, int i, int from, int to) {
    char c = text[i];
    if (isWide(c)) {
      boolean pair = i + 1 < to && isWide(text[i + 1]);
      return pair ? i + 2 : i == from || !isWide(text[i - 1]) ? i + 1 : i;
    }
    return isLetterOrDigit(c) ? end(text, i, to) : i;
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 0x80
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c);
  }

  /** 64 bits that stand for a word: the same for two of them is not met in practice. */
  public static long key(char[] text, int from, int to) {
    long key = to - from;
    for (int i = from; i < to; i++) {
      key = key * 0x9e3779b97f4a7c15L + text[i];
      key ^= key >>> 32;
    }
    return key;
  }

  /** The words of {@code text} as they stand. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    each(text, 0, text.length(), (start, end) -> words.add(text.substring(start, end)));
    return words;
  }

  /** The first words of {@code text} as they stand, at most {@code most}. */
  public static List<String> first(char[] text, int most) {
    List<String> words = new ArrayList<>(most);
    int i = 0;
    while (i < text.length && words.size() < most) {
      int end = next(text, i, 0, text.length);
      if (end > i) {
        words.add(new String(text, i, end - i));
      }
      i = isWide(text[i]) ? i + 1 : Math.max(end, i + 1);
    }
    return words;
  }

  /**
   * How many words a reader counts: runs without white space, two ideographs being about a word.
   */
  public static int count(char[] text, int from, int to) {
    int words = 0;
    int wide = 0;
    boolean inside = false;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c > ' ' && c < 0x7f) {
        words += inside ? 0 : 1;
        inside = true;
      } else if (isWide(c)) {
        wide++;
        inside = false;
      } else if (c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        inside = false;
      } else if (!inside && !isWidePunctuation(c)) {
        inside = true;
        words++;
      }
    }
    return words + (wide + 1) / 2;
  }

  public static int count(String text) {
    return count(text.toCharArray(), 0, text.length());
  }

  /** Whether {@code c} belongs to a script written without spaces: Han, kana, Hangul excluded. */
  public static boolean isWide(char c) {
    return c >= 0x3040 && (c < 0xa000 || c >= 0xf900 && c < 0xfb00) && Character.isLetter(c);
  }

  private static boolean isWidePunctuation(char c) {
    return c >= 0x3000 && c < 0x3040 || c >= 0xff00 && c < 0xff60 && !Character.isLetterOrDigit(c);
  }

  private static int end(char[] text, int from, int to) {
    int i = from + 1;
    while (i < to) {
      char c = text[i];
      boolean word = c >= 'a' && c <= 'z' || isLetterOrDigit(c) && !isWide(c);
      if (!word && !(joins(c) && i + 1 < to && continues(text, i))) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean joins(char c) {
    return c == '\'' || c == '’' || c == '-' || c == '.' || c == ',';
  }

  private static boolean continues(char[] text, int at) {
    char c = text[at];
    char next = text[at + 1];
    if (c == '.' || c == ',') {
      return Character.isDigit(text[at - 1]) && Character.isDigit(next);
    }
    return isLetterOrDigit(next) && !isWide(next);
  }
}
