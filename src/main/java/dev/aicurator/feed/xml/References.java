package dev.aicurator.feed.xml;

import java.util.Map;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Character and entity references: numeric, the HTML names, and a document's own harmless ones. A
 * reference needs its semicolon; any other ampersand is text. Numbers 128 to 159 are read as
 * windows-1252, as browsers do; numbers that are no character give nothing.
 */
public final class References {
  private static final int LONGEST = 34;
  private static final String WINDOWS = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";
  private final Map<String, String> own;

  public References(Map<String, String> own) {
    this.own = Map.copyOf(own);
  }

  /** Only numbers and the HTML names. */
  public static References html() {
    return new References(Map.of());
  }

  /** Appends {@code text[from, to)} with its references replaced. */
  public void decode(String text, int from, int to, Chars out) {
    int at = from;
    while (at < to) {
      int amp = Chars.find(text, '&', at, to);
      if (amp < 0) {
        break;
      }
      out.append(text, at, amp);
      at = reference(text, amp, to, out);
    }
    out.append(text, at, to);
  }

  public String decode(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    Chars out = new Chars(text.length());
    decode(text, 0, text.length(), out);
    return out.toString();
  }

  /** Reads the reference at {@code amp}; returns where to read on. */
  public int reference(String text, int amp, int to, Chars out) {
    int end = semicolon(text, amp, to);
    if (end < 0) {
      out.append('&');
      return amp + 1;
    }
    if (text.charAt(amp + 1) == '#') {
      return number(text, amp, end, out);
    }
    String value = named(text, amp + 1, end);
    if (value == null) {
      out.append('&');
      return amp + 1;
    }
    out.append(value);
    return end + 1;
  }

  private static int semicolon(String text, int amp, int to) {
    int limit = Math.min(to, amp + LONGEST);
    for (int i = amp + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > amp + 1 ? i : -1;
      }
      boolean name = c < 0x80 ? Character.isLetterOrDigit(c) || "#._:-".indexOf(c) >= 0 : false;
      if (!name) {
        return -1;
      }
    }
    return -1;
  }

  private @Nullable String named(String text, int from, int end) {
    switch (end - from) {
      case 2:
        if (text.charAt(from + 1) == 't') {
          char c = text.charAt(from);
          if (c == 'l' || c == 'g') {
            return c == 'l' ? "<" : ">";
          }
        }
        break;
      case 3:
        if (text.startsWith("amp", from)) {
          return "&";
        }
        break;
      case 4:
        if (text.startsWith("quot", from)) {
          return "\"";
        }
        if (text.startsWith("apos", from)) {
          return "'";
        }
        break;
      default:
    }
    String name = text.substring(from, end);
    String mine = own.get(name);
    if (mine != null) {
      return mine;
    }
    String html = Entities.getByName(name);
    return html.isEmpty() ? null : html;
  }

  private static int number(String text, int amp, int end, Chars out) {
    int at = amp + 2;
    int radix = 10;
    if (at < end && (text.charAt(at) == 'x' || text.charAt(at) == 'X')) {
      radix = 16;
      at++;
    }
    if (at == end) {
      out.append('&');
      return amp + 1;
    }
    int value = 0;
    for (; at < end; at++) {
      int digit = Character.digit(text.charAt(at), radix);
      if (digit < 0) {
        out.append('&');
        return amp + 1;
      }
      value = Math.min(value * radix + digit, 0x110000);
    }
    append(value, out);
    return end + 1;
  }

  private static void append(int value, Chars out) {
    int point = value >= 0x80 && value < 0xA0 ? WINDOWS.charAt(value - 0x80) : value;
    boolean control = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
    if (control || point == 0x7F) {
      return;
    }
    boolean character =
        point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF) && (point & 0xFFFE) != 0xFFFE;
    out.appendCodePoint(character ? point : 0xFFFD);
  }

  /** The windows-1252 character that a C1 control was meant to be; NUL when it is none. */
  public static char windows(char c1) {
    return WINDOWS.charAt(c1 - 0x80);
  }
}
