package dev.aicurator.text.charset;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Undoes UTF-8 that was read as windows-1252, Latin-1, windows-1250 or windows-1251, once or twice.
 * A run of characters is changed only when all of it reads as well-formed UTF-8 and is too long, or
 * too odd, to be meant: ordinary text comes back as the same instance.
 */
public final class Mojibake {
  private static final List<Misreading> MISREADINGS =
      List.of(
          new Misreading("windows-1252", "ÂÃ", 2),
          new Misreading("windows-1250", "ÂĂĹÄ", 2),
          new Misreading("windows-1251", "", 3));
  private static final int ROUNDS = 3;

  private Mojibake() {}

  /** The text as it was meant; the same instance when nothing is certainly wrong. */
  @SuppressWarnings("ReferenceEquality")
  public static String repair(String text) {
    String now = text;
    for (int round = 0; round < ROUNDS; round++) {
      String next = once(now);
      if (next == now) {
        return now;
      }
      now = next;
    }
    return now;
  }

  /**
   * Whether the first {@code end} characters may need {@link #repair}: two that are not ASCII stand
   * together.
   */
  public static boolean isSuspect(char[] text, int end) {
    boolean high = false;
    for (int i = 0; i < end; i++) {
      boolean here = text[i] >= 0x80;
      if (here && high) {
        return true;
      }
      high = here;
    }
    return false;
  }

  private static String once(String text) {
    int at = nextHigh(text, 0);
    StringBuilder out = null;
    int copied = 0;
    while (at < text.length()) {
      int end = runEnd(text, at);
      String meant = end - at < 2 ? null : meant(text, at, end);
      if (meant != null) {
        out = out == null ? new StringBuilder(text.length()) : out;
        out.append(text, copied, at).append(meant);
        copied = end;
      }
      at = nextHigh(text, end);
    }
    return out == null ? text : out.append(text, copied, text.length()).toString();
  }

  private static int nextHigh(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) < 0x80) {
      at++;
    }
    return at;
  }

  private static int runEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= 0x80) {
      at++;
    }
    return at;
  }

  private static @Nullable String meant(String text, int from, int to) {
    for (Misreading misreading : MISREADINGS) {
      String meant = misreading.undo(text, from, to);
      if (meant != null) {
        return meant;
      }
    }
    return null;
  }

  /** One wrong charset, and how its characters came from bytes. */
  private static final class Misreading {
    /** Characters that stand beside a letter in ordinary text, as quotes, dashes and spaces do. */
    private static final String NEIGHBOURS = "“”‘’–—…«»\u00A0";

    private static final int HIGHEST = 0x2123;
    private final String telling;
    private final int enough;
    private final byte[] bytes = new byte[HIGHEST];

    /**
     * A misreading.
     *
     * @param telling lead characters whose two-character sequences are never meant
     * @param enough how many sequences make a run certain
     */
    Misreading(String charset, String telling, int enough) {
      this.telling = telling;
      this.enough = enough;
      for (int b = 0x80; b < 0x100; b++) {
        char c = new String(new byte[] {(byte) b}, Charset.forName(charset)).charAt(0);
        if (b < 0xA0) {
          bytes[b] = (byte) b;
        }
        if (c < HIGHEST) {
          bytes[c] = (byte) b;
        }
      }
    }

    private int at(String text, int index) {
      char c = text.charAt(index);
      return c < HIGHEST ? bytes[c] & 0xFF : 0;
    }

    @Nullable String undo(String text, int from, int to) {
      StringBuilder meant = null;
      int count = 0;
      for (int i = from; i < to; count++) {
        int length = length(at(text, i));
        int point = length == 0 || i + length > to ? -1 : decode(text, i, length);
        if (point < 0) {
          return null;
        }
        meant = meant == null ? new StringBuilder(to - from) : meant;
        meant.appendCodePoint(point);
        i += length;
      }
      return meant != null && certain(text, from, count, meant) ? meant.toString() : null;
    }

    private static int length(int lead) {
      if (lead < 0xC2 || lead > 0xF4) {
        return 0;
      }
      return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    /** The code point of a well-formed sequence, -1 of any other. */
    private int decode(String text, int from, int length) {
      int point = at(text, from) & (0xFF >> (length + 1));
      for (int i = 1; i < length; i++) {
        int next = at(text, from + i);
        if ((next & 0xC0) != 0x80) {
          return -1;
        }
        point = point << 6 | next & 0x3F;
      }
      boolean overlong = point < (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
      boolean surrogate = point >= 0xD800 && point < 0xE000;
      return overlong || surrogate || point > 0x10FFFF ? -1 : point;
    }

    private boolean certain(String text, int from, int count, StringBuilder meant) {
      if (count >= enough) {
        return true;
      }
      int first = meant.codePointAt(0);
      if (first >= 0x10000) {
        return true;
      }
      boolean apart = NEIGHBOURS.indexOf(text.charAt(from + 1)) < 0;
      if (first >= 0x800) {
        return apart && first >= 0x2000 && first < 0x2C00;
      }
      boolean shouting = from > 0 && Character.isUpperCase(text.charAt(from - 1));
      shouting &= from + 2 >= text.length() || !Character.isLowerCase(text.charAt(from + 2));
      return telling.indexOf(text.charAt(from)) >= 0 && !shouting && first >= 0xA0 && first < 0x250;
    }
  }
}
