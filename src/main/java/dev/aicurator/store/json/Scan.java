package dev.aicurator.store.json;

import dev.aicurator.store.time.Times;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Reads JSON that is known to be valid (RFC 8259), in UTF-8 and in one known form, from its start.
 */
final class Scan {
  /** The bytes are written in another way than was asked for. */
  static final class OtherForm extends Exception {
    private static final long serialVersionUID = 1L;

    OtherForm() {
      super(null, null, false, false);
    }
  }

  private final byte[] bytes;
  private int at;

  Scan(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Where reading is. */
  int at() {
    return at;
  }

  void end() throws OtherForm {
    if (at != bytes.length) {
      throw new OtherForm();
    }
  }

  /** Passes {@code ascii} if it is next. */
  boolean may(String ascii) {
    int length = ascii.length();
    if (bytes.length - at < length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (bytes[at + i] != ascii.charAt(i)) {
        return false;
      }
    }
    at += length;
    return true;
  }

  void must(String ascii) throws OtherForm {
    if (!may(ascii)) {
      throw new OtherForm();
    }
  }

  /** A string. */
  String text() throws OtherForm {
    int start = open();
    int end = start;
    byte[] in = bytes;
    boolean escaped = false;
    int signs = 0;
    byte b;
    while (end < in.length && (b = in[end]) != '"') {
      signs |= b;
      if (b == '\\') {
        escaped = true;
        end++;
      }
      end++;
    }
    close(end);
    if (escaped) {
      return unescaped(start, end);
    }
    Charset charset = signs < 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    return new String(in, start, end - start, charset);
  }

  private int open() throws OtherForm {
    if (at >= bytes.length || bytes[at] != '"') {
      throw new OtherForm();
    }
    return at + 1;
  }

  private void close(int quote) throws OtherForm {
    if (quote >= bytes.length) {
      throw new OtherForm();
    }
    at = quote + 1;
  }

  private String unescaped(int start, int end) throws OtherForm {
    StringBuilder out = new StringBuilder(end - start);
    int from = start;
    for (int i = start; i < end; i++) {
      if (bytes[i] == '\\') {
        out.append(new String(bytes, from, i - from, StandardCharsets.UTF_8));
        i++;
        if (bytes[i] == 'u') {
          out.append(unit(i + 1, end));
          i += 4;
        } else {
          out.append(named(bytes[i]));
        }
        from = i + 1;
      }
    }
    return out.append(new String(bytes, from, end - from, StandardCharsets.UTF_8)).toString();
  }

  private char unit(int from, int end) throws OtherForm {
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = i < end ? Character.digit(bytes[i], 16) : -1;
      if (digit < 0) {
        throw new OtherForm();
      }
      value = value << 4 | digit;
    }
    return (char) value;
  }

  private static char named(byte escape) throws OtherForm {
    return switch (escape) {
      case '"', '\\', '/' -> (char) escape;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> throw new OtherForm();
    };
  }

  /** Passes a string. */
  void pass() throws OtherForm {
    close(quote(open()));
  }

  /** Where the string ends that begins at {@code from}. */
  private int quote(int from) {
    byte[] in = bytes;
    int end = from;
    while (end < in.length && in[end] != '"') {
      end += in[end] == '\\' ? 2 : 1;
    }
    return end;
  }

  /** Passes {@code ascii} and the array behind it if they are next. */
  boolean mayPass(String ascii) throws OtherForm {
    if (!may(ascii)) {
      return false;
    }
    int depth = 0;
    int i = at;
    do {
      if (i >= bytes.length) {
        throw new OtherForm();
      }
      switch (bytes[i]) {
        case '"' -> i = quote(i + 1);
        case '[', '{' -> depth++;
        case ']', '}' -> depth--;
        default -> {}
      }
      i++;
    } while (depth > 0);
    at = i;
    return true;
  }

  /** An integer of at most nine digits. */
  int whole() throws OtherForm {
    boolean minus = may("-");
    int start = at;
    int value = 0;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && at - start < 9) {
      value = value * 10 + bytes[at++] - '0';
    }
    if (at == start) {
      throw new OtherForm();
    }
    return minus ? -value : value;
  }

  /** A number. */
  double decimal() throws OtherForm {
    int start = at;
    while (at < bytes.length && "+-.eE0123456789".indexOf(bytes[at]) >= 0) {
      at++;
    }
    try {
      return Double.parseDouble(new String(bytes, start, at - start, StandardCharsets.US_ASCII));
    } catch (NumberFormatException e) {
      throw new OtherForm();
    }
  }

  /** A string that is an instant (RFC 3339). */
  Instant instant() throws OtherForm {
    Instant instant = Times.parse(text());
    if (instant == null) {
      throw new OtherForm();
    }
    return instant;
  }
}
