package dev.aicurator.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of clean text no wider than a measure. Breaks fall at spaces, after hyphens and dashes
 * inside long words, and between wide characters; a word longer than a line is cut between
 * graphemes.
 */
public final class Wrap {
  private Wrap() {}

  /** The lines of {@code text}, in columns; LF in it starts a new line. */
  public static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (Line line : spans(text, width, width)) {
      lines.add(text.substring(line.start(), line.end()));
    }
    return lines;
  }

  /** Where the lines are: the first no wider than {@code first} columns, others {@code rest}. */
  public static List<Line> spans(String text, int first, int rest) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (true) {
      int end = text.indexOf('\n', start);
      paragraph(text, start, end < 0 ? text.length() : end, lines, first, rest);
      if (end < 0) {
        return lines;
      }
      start = end + 1;
    }
  }

  /** One line: {@code text[start, end)}. */
  public record Line(int start, int end) {}

  private static void paragraph(
      String text, int from, int to, List<Line> lines, int first, int rest) {
    int start = from;
    do {
      int width = Math.max(1, lines.isEmpty() ? first : rest);
      int end = lineEnd(text, start, to, width);
      int trimmed = end;
      while (trimmed > start && text.charAt(trimmed - 1) == ' ') {
        trimmed--;
      }
      lines.add(new Line(start, trimmed));
      start = end;
      while (start < to && text.charAt(start) == ' ') {
        start++;
      }
    } while (start < to);
  }

  private static int lineEnd(String text, int start, int to, int width) {
    int used = 0;
    int good = -1;
    int i = start;
    while (i < to) {
      int next = Width.next(text, i);
      int wide = Width.cluster(text, i, next);
      boolean space = text.charAt(i) == ' ';
      if (used + wide > width && !space) {
        return good > start ? good : Math.max(i, i == start ? next : i);
      }
      used += wide;
      i = next;
      if (space || mayBreakAfter(text, start, i, to, wide)) {
        good = i;
      }
    }
    return to;
  }

  private static boolean mayBreakAfter(String text, int start, int i, int to, int wide) {
    if (i >= to) {
      return false;
    }
    char before = text.charAt(i - 1);
    char after = text.charAt(i);
    if (before == '—' || before == '–') {
      return true;
    }
    if (before == '-' || before == '/') {
      return i - start > 3 && Character.isLetter(after) && Character.isLetter(text.charAt(i - 2));
    }
    return wide == 2 && !isClosing(after) || isWideNext(text, i) && !isOpening(before);
  }

  private static boolean isWideNext(String text, int i) {
    char c = text.charAt(i);
    return c >= 0x2e80 && c < 0xa4d0 && !isClosing(c);
  }

  /** Characters that never start a line (JIS X 4051, the common ones). */
  private static boolean isClosing(char c) {
    return "、。，．・：；？！）」』】〉》］｝ー,.;:!?)]}’”…".indexOf(c) >= 0;
  }

  private static boolean isOpening(char c) {
    return "（「『【〈《［｛([{‘“".indexOf(c) >= 0;
  }
}
