package dev.aicurator.text;

/** Terminal escape sequences (ECMA-48), in their 7-bit and 8-bit forms. */
final class Escapes {
  private static final int ESC = 0x1b;
  private static final int ST = 0x9c;
  private static final int LONGEST = 4096;

  private Escapes() {}

  /**
   * The end of the sequence that starts at {@code at}; {@code at} itself where none starts or where
   * it is not finished, so that an open one swallows nothing.
   */
  static int end(String text, int at) {
    char c = text.charAt(at);
    if (c != ESC && (c < 0x80 || c > 0x9f)) {
      return at;
    }
    int body = at + 1;
    int kind = c == ESC ? (body < text.length() ? text.charAt(body++) : 0) : c - 0x40;
    return switch (kind) {
      case '[' -> control(text, at, body, c == ESC);
      case ']', 'P', '_', '^', 'X' -> string(text, at, body);
      case '(', ')', '*', '+', '#', '%' -> body < text.length() ? body + 1 : body;
      default -> at;
    };
  }

  /** Parameters, intermediates, one final character. */
  private static int control(String text, int at, int body, boolean esc) {
    int i = body;
    while (i < text.length() && text.charAt(i) >= 0x20 && text.charAt(i) < 0x40) {
      i++;
    }
    boolean ends = i < text.length() && text.charAt(i) >= 0x40 && text.charAt(i) < 0x7f;
    return ends && (esc || i > body) ? i + 1 : at;
  }

  /** Up to BEL or the string terminator. */
  private static int string(String text, int at, int body) {
    int limit = Math.min(text.length(), body + LONGEST);
    for (int i = body; i < limit; i++) {
      char c = text.charAt(i);
      if (c == 7 || c == ST) {
        return i + 1;
      }
      if (c == ESC) {
        return i + 1 < text.length() && text.charAt(i + 1) == '\\' ? i + 2 : at;
      }
    }
    return at;
  }
}
