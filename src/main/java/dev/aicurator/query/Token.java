package dev.aicurator.query;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One query word.
 *
 * @param minus whether it began with a minus
 * @param field the lower-case name before its colon; null when there is none
 * @param value what follows the colon, else all of it
 * @param quoted whether the value was in quotation marks
 */
record Token(boolean minus, @Nullable String field, String value, boolean quoted) {

  /** Cuts a string at white space outside quotation marks. */
  static void cut(String text, List<Token> into) {
    int i = 0;
    while (i < text.length()) {
      if (Character.isWhitespace(text.charAt(i))) {
        i++;
      } else {
        i = read(text, i, into);
      }
    }
  }

  private static int read(String text, int start, List<Token> into) {
    int i = start;
    boolean minus = text.charAt(i) == '-' && i + 1 < text.length() && !isSpace(text, i + 1);
    i += minus ? 1 : 0;
    int name = i;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    String field = null;
    if (i > name && i < text.length() && text.charAt(i) == ':') {
      field = text.substring(name, i).toLowerCase(Locale.ROOT);
      i++;
    } else {
      i = name;
    }
    int quote = closing(text, i);
    int end = quote > 0 ? quote : end(text, i);
    String value = text.substring(quote > 0 ? i + 1 : i, end).strip();
    if (field != null || !value.isEmpty()) {
      into.add(new Token(minus, field, value, quote > 0));
    }
    return quote > 0 ? quote + 1 : end;
  }

  /** Where the quotation that opens at {@code i} ends, in the marks of any keyboard; else −1. */
  private static int closing(String text, int i) {
    String ends =
        switch (i < text.length() ? text.charAt(i) : ' ') {
          case '"' -> "\"";
          case '“' -> "”";
          case '„' -> "“”";
          case '«' -> "»";
          default -> "";
        };
    for (int at = i + 1; at < text.length() && !ends.isEmpty(); at++) {
      if (ends.indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  private static int end(String text, int from) {
    int i = from;
    while (i < text.length() && !isSpace(text, i)) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }

  /** All of it as plain text. */
  String text() {
    return field == null ? value : field + ":" + value;
  }

  /** Whether it is the first half of a time in two words, such as {@code since:last week}. */
  boolean wantsMore() {
    boolean time = "since".equals(field) || "until".equals(field) || "on".equals(field);
    return time && (value.equals("last") || value.equals("this"));
  }

  Token with(Token next) {
    return new Token(minus, field, value + " " + next.text(), quoted);
  }
}
