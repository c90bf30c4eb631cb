package dev.aicurator.feed.html;

import dev.aicurator.feed.xml.References;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Steps through the markup of an HTML string in one pass, as browsers part it into tags. */
final class TagScanner {
  private static final int MAX_ATTRIBUTES = 64;

  /** After so many tags without an end none is looked for, lest the search grow quadratic. */
  private static final int MAX_UNENDED = 16;

  private final String text;
  private final References references;
  private final String[] names = new String[MAX_ATTRIBUTES];
  private final String[] values = new String[MAX_ATTRIBUTES];
  private int count;
  private int nameStart;
  private int nameEnd;
  private boolean selfClosing;
  private int unended;
  private boolean noQuoteLeft;
  private boolean noApostropheLeft;

  TagScanner(String text, References references) {
    this.text = text;
    this.references = references;
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Scans the tag whose name starts at {@code from}; returns what follows its end, -1 if none. */
  int scan(int from, boolean wantAttributes) {
    count = 0;
    selfClosing = false;
    nameStart = from;
    if (unended > MAX_UNENDED) {
      return -1;
    }
    int at = from;
    while (at < text.length() && isName(text.charAt(at))) {
      if (text.charAt(at++) == ':') {
        nameStart = at;
      }
    }
    nameEnd = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '>') {
        return at + 1;
      }
      if (c <= ' ' || c == '/') {
        selfClosing = c == '/';
        at++;
        continue;
      }
      selfClosing = false;
      at = attribute(at, wantAttributes);
    }
    unended++;
    return -1;
  }

  private static boolean isName(char c) {
    return c > ' ' && c != '>' && c != '/';
  }

  private int attribute(int from, boolean wanted) {
    int at = from + 1;
    while (at < text.length() && isName(text.charAt(at)) && text.charAt(at) != '=') {
      at++;
    }
    int end = at;
    at = skipSpace(at);
    if (at >= text.length() || text.charAt(at) != '=') {
      keep(wanted, from, end, "");
      return end;
    }
    at = skipSpace(at + 1);
    if (at >= text.length()) {
      return at;
    }
    char quote = text.charAt(at);
    int close = quote == '"' || quote == '\'' ? closing(quote, at + 1) : -1;
    if (close >= 0) {
      keep(wanted, from, end, text.substring(at + 1, close));
      return close + 1;
    }
    int start = at;
    while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) != '>') {
      at++;
    }
    keep(wanted, from, end, text.substring(start, at));
    return at;
  }

  /** Where the quote is closed; a search that once failed is not made again. */
  private int closing(char quote, int from) {
    boolean none = quote == '"' ? noQuoteLeft : noApostropheLeft;
    int close = none ? -1 : text.indexOf(quote, from);
    if (close < 0 && quote == '"') {
      noQuoteLeft = true;
    } else if (close < 0) {
      noApostropheLeft = true;
    }
    return close;
  }

  private void keep(boolean wanted, int from, int end, String value) {
    if (wanted && count < MAX_ATTRIBUTES) {
      names[count] = text.substring(from, end).toLowerCase(Locale.ROOT);
      values[count++] = value;
    }
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  /** Where the name starts, after its prefix if it has one. */
  int nameStart() {
    return nameStart;
  }

  int nameEnd() {
    return nameEnd;
  }

  boolean isSelfClosing() {
    return selfClosing;
  }

  int count() {
    return count;
  }

  String name(int index) {
    return names[index];
  }

  String value(int index) {
    return references.decode(values[index]);
  }

  /** The first value of the attribute; null when there is none. */
  @Nullable String value(String name) {
    for (int i = 0; i < count; i++) {
      if (names[i].equals(name)) {
        return value(i);
      }
    }
    return null;
  }
}
