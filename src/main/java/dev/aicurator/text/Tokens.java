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
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (isWide(c)) {
        boolean pair = i + 1 < to && isWide(text.charAt(i + 1));
        if (pair || i == from || !isWide(text.charAt(i - 1))) {
          sink.word(i, pair ? i + 2 : i + 1);
        }
        i++;
      } else if (Character.isLetterOrDigit(c)) {
        int end = end(text, i, to);
        sink.word(i, end);
        i = end;
      } else {
        i++;
      }
    }
  }

  /** The words of {@code text} as they stand. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    each(text, 0, text.length(), (start, end) -> words.add(text.substring(start, end)));
    return words;
  }

  /**
   * How many words a reader counts: runs without white space, two ideographs being about a word.
   */
  public static int count(CharSequence text, int from, int to) {
    int words = 0;
    int wide = 0;
    boolean inside = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isWide(c)) {
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
    return count(text, 0, text.length());
  }

  /** Whether {@code c} belongs to a script written without spaces: Han, kana, Hangul excluded. */
  public static boolean isWide(char c) {
    return c >= 0x3040 && (c < 0xa000 || c >= 0xf900 && c < 0xfb00) && Character.isLetter(c);
  }

  private static boolean isWidePunctuation(char c) {
    return c >= 0x3000 && c < 0x3040 || c >= 0xff00 && c < 0xff60 && !Character.isLetterOrDigit(c);
  }

  private static int end(CharSequence text, int from, int to) {
    int i = from + 1;
    while (i < to) {
      char c = text.charAt(i);
      boolean word = Character.isLetterOrDigit(c) && !isWide(c);
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

  private static boolean continues(CharSequence text, int at) {
    char c = text.charAt(at);
    char next = text.charAt(at + 1);
    if (c == '.' || c == ',') {
      return Character.isDigit(text.charAt(at - 1)) && Character.isDigit(next);
    }
    return Character.isLetterOrDigit(next) && !isWide(next);
  }
}
