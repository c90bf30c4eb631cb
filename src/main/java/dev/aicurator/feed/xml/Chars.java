package dev.aicurator.feed.xml;

import java.util.Arrays;

/** A growable run of characters that copies whole ranges of a string at once. */
public final class Chars {
  private char[] chars;
  private int length;

  public Chars(int capacity) {
    chars = new char[Math.max(16, capacity)];
  }

  /** Where the character first stands in {@code text[from, to)}; -1 if nowhere. */
  public static int find(String text, char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  public void append(char c) {
    if (length == chars.length) {
      grow(1);
    }
    chars[length++] = c;
  }

  public void append(String text) {
    append(text, 0, text.length());
  }

  /** Appends {@code text[from, to)}. */
  public void append(String text, int from, int to) {
    if (to <= from) {
      return;
    }
    if (length + to - from > chars.length) {
      grow(to - from);
    }
    text.getChars(from, to, chars, length);
    length += to - from;
  }

  public void appendCodePoint(int point) {
    if (Character.isBmpCodePoint(point)) {
      append((char) point);
    } else {
      append(Character.highSurrogate(point));
      append(Character.lowSurrogate(point));
    }
  }

  public int length() {
    return length;
  }

  public char last() {
    return length == 0 ? '\0' : chars[length - 1];
  }

  public void clear() {
    length = 0;
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }

  private void grow(int more) {
    chars = Arrays.copyOf(chars, Math.max(length + more, chars.length * 2));
  }
}
