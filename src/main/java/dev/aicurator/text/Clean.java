package dev.aicurator.text;

import java.util.Arrays;

/**
 * Text from outside made safe for a terminal and for one's eyes: escape sequences, control and bidi
 * characters and invisible junk go, lone surrogates and non-characters become U+FFFD, and at most
 * four combining marks stand in a row. Cleaning twice changes nothing.
 */
public final class Clean {
  /** Code points of a headline that are shown. */
  public static final int TITLE = 512;

  private Clean() {}

  /** One line: every run of white space and line breaks is one space, none at either end. */
  public static String line(String text) {
    return isPlainLine(text) ? text : new Scrub(text, false, new int[0]).text();
  }

  /** One line of at most {@code limit} code points, with … where it was cut. */
  public static String line(String text, int limit) {
    String clean = line(text.length() > 8 * limit ? text.substring(0, 8 * limit) : text);
    if (clean.length() <= limit || clean.codePointCount(0, clean.length()) <= limit) {
      return clean;
    }
    int end = 0;
    int count = 0;
    while (true) {
      int next = Width.next(clean, end);
      count += clean.codePointCount(end, next);
      if (count >= limit) {
        return clean.substring(0, end).stripTrailing() + "…";
      }
      end = next;
    }
  }

  /** Without the byte order mark that some editors put first. */
  public static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** Many lines parted by LF; inner and leading spaces stay, a tab is four spaces. */
  public static String text(String text) {
    return new Scrub(text, true, new int[0]).text();
  }

  /** One line, and where the raw offsets {@code marks} (ascending) have gone. */
  public static Marked marked(String text, int... marks) {
    int[] sorted = marks.clone();
    Arrays.sort(sorted);
    Scrub scrub = new Scrub(text, false, sorted);
    return new Marked(scrub.text(), scrub.marks());
  }

  /** A clean line with offsets into it, ascending. */
  @SuppressWarnings("ArrayRecordComponent") // read once, right where it is made
  public record Marked(String text, int[] marks) {}

  private static boolean isPlainLine(String text) {
    int length = text.length();
    char before = ' ';
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (!Codes.isPlain(c) || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return length == 0 || before != ' ';
  }
}
