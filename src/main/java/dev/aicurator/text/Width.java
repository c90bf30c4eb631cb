package dev.aicurator.text;

import org.jline.utils.WCWidth;

/**
 * Columns that clean text takes on a terminal, by grapheme: wide characters and emoji take two,
 * combining marks none. The table of widths is loaded when the first character outside Latin asks.
 */
public final class Width {
  private Width() {}

  /** How many columns {@code text} takes. */
  public static int of(CharSequence text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (!Codes.isPlain(text.charAt(i))) {
        int from = Math.max(0, i - 1); // what is here may belong to the character before
        return of(text.toString(), from) + from;
      }
    }
    return length;
  }

  private static int of(String text, int from) {
    int columns = 0;
    int i = from;
    while (i < text.length()) {
      int end = next(text, i);
      columns += cluster(text, i, end);
      i = end;
    }
    return columns;
  }

  /** The end of the grapheme that starts at {@code from}. */
  public static int next(String text, int from) {
    int c = text.codePointAt(from);
    int i = from + Character.charCount(c);
    if (Codes.isRegional(c) && i < text.length() && Codes.isRegional(text.codePointAt(i))) {
      i += 2;
    }
    while (i < text.length()) {
      int n = text.codePointAt(i);
      if (n == Codes.ZWJ && i + 1 < text.length() && Codes.isEmoji(text.codePointAt(i + 1))) {
        i += 1 + Character.charCount(text.codePointAt(i + 1));
      } else if (extendsCluster(n)) {
        i += Character.charCount(n);
      } else {
        break;
      }
    }
    return i;
  }

  /** The columns of the one grapheme {@code text[from, end)}. */
  static int cluster(String text, int from, int end) {
    int c = text.codePointAt(from);
    int after = from + Character.charCount(c);
    int own = point(c);
    if (after == end) {
      return own;
    }
    if (Codes.isRegional(c)
        || text.indexOf(0xfe0f, after) == after
        || text.charAt(after) == Codes.ZWJ) {
      return 2;
    }
    return own;
  }

  /** {@code text} in at most {@code columns}, cut between graphemes, with … where it was cut. */
  public static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    if (columns <= 0) {
      return "";
    }
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int next = next(text, end);
      int wide = cluster(text, end, next);
      if (used + wide > columns - 1) {
        break;
      }
      used += wide;
      end = next;
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  /** {@code text} and as many spaces as fill {@code columns}. */
  public static String pad(String text, int columns) {
    int missing = columns - of(text);
    return missing <= 0 ? text : text + " ".repeat(missing);
  }

  private static boolean extendsCluster(int c) {
    return c >= 0x300
        && (Codes.isCombining(c)
            || Codes.isSkinTone(c)
            || c == Codes.ZWNJ
            || (c >= 0x1160 && c <= 0x11ff));
  }

  private static int point(int c) {
    if (c < 0x300) {
      return 1;
    }
    if (c >= 0x2010 && c <= 0x2027) {
      return 1;
    }
    return Math.max(0, WCWidth.wcwidth(c));
  }
}
