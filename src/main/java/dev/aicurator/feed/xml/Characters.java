package dev.aicurator.feed.xml;

import dev.aicurator.text.charset.Mojibake;

/** Characters that XML forbids, and the repair of those that were misread. */
public final class Characters {
  private Characters() {}

  /** Without C0 controls, save tab and line ends; the same instance where there are none. */
  public static String legal(String text) {
    int at = 0;
    while (at < text.length() && !isBad(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, at);
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!isBad(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isBad(char c) {
    return c < ' ' && c != '\n' && c != '\t' && c != '\r';
  }

  /**
   * As it was meant to be read: mojibake undone, C1 controls as windows-1252, no lone surrogate.
   */
  public static String repaired(String text) {
    String meant = Mojibake.repair(text);
    int at = 0;
    while (at < meant.length() && !isOdd(meant.charAt(at))) {
      at++;
    }
    return at == meant.length() ? meant : replaced(meant, at);
  }

  private static boolean isOdd(char c) {
    return (c < ' ' && isBad(c))
        || (c >= 0x7F && c < 0xA0)
        || Character.isSurrogate(c)
        || c == '\uFEFF'
        || c >= 0xFFFE;
  }

  private static String replaced(String text, int from) {
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isOdd(c)) {
        out.append(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else if (c >= 0x80 && c < 0xA0 && References.windows(c) != 0) {
        out.append(References.windows(c));
      } else if (Character.isSurrogate(c)) {
        out.append('\uFFFD');
      }
    }
    return out.toString();
  }

  public static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF')) {
      at++;
    }
    return at;
  }
}
