package dev.aicurator.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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
  public static String repair(String text) {
    String now = text;
    for (int round = 0; round < ROUNDS; round++) {
      String next = once(now);
      if (next.equals(now)) {
        return now;
      }
      now = next;
    }
    return now;
  }

  private static String once(String text) {
    int at = nextHigh(text, 0);
    if (at == text.length()) {
      return text;
    }
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

  /**
   * One wrong charset.
   *
   * @param telling lead characters whose two-character sequences are never meant
   * @param enough how many sequences make a run certain
   */
  private record Misreading(String charset, String telling, int enough) {

    @Nullable String undo(String text, int from, int to) {
      byte[] bytes = bytes(text, from, to);
      if (bytes == null) {
        return null;
      }
      String meant = utf8(bytes);
      return meant != null && certain(text, from, meant) ? meant : null;
    }

    private boolean certain(String text, int from, String meant) {
      int count = meant.codePointCount(0, meant.length());
      if (count >= enough) {
        return true;
      }
      int only = meant.codePointAt(0);
      if (only >= 0x800) {
        return only >= 0x10000 || (only >= 0x2010 && only <= 0x2BFF) || only >= 0x3000;
      }
      boolean shouting = from > 0 && Character.isUpperCase(text.charAt(from - 1));
      return telling.indexOf(text.charAt(from)) >= 0 && !shouting && plausible(only);
    }

    private static boolean plausible(int c) {
      return c >= 0xA0 && c < 0x250;
    }

    private byte @Nullable [] bytes(String text, int from, int to) {
      Charset wrong = Charset.forName(charset);
      ByteBuffer out = ByteBuffer.allocate(to - from);
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        if (c >= 0x80 && c < 0xA0) {
          out.put((byte) c);
          continue;
        }
        byte[] one = String.valueOf(c).getBytes(wrong);
        if (one.length != 1 || one[0] == '?') {
          return null;
        }
        out.put(one[0]);
      }
      return out.array();
    }

    private static @Nullable String utf8(byte[] bytes) {
      try {
        return StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes))
            .toString();
      } catch (CharacterCodingException e) {
        return null;
      }
    }
  }
}
