package dev.aicurator.feed.xml;

import dev.aicurator.feed.xml.Element.Tag;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Scans one tag: names, attributes with or without quotes, bounded in size and number. */
final class Scanner {
  private static final int MAX_NAME = 1024;
  private static final int MAX_VALUE = 4_000_000;
  private static final int MAX_ATTRIBUTES = 128;
  private static final String[] NONE = {};
  private final String text;
  private final References references;
  private int at;

  Scanner(String text, References references) {
    this.text = text;
    this.references = references;
  }

  /** Whether the {@code <} starts a tag, a comment or the like, rather than being text. */
  static boolean startsMarkup(String text, int lt) {
    int next = lt + 1;
    if (next >= text.length()) {
      return false;
    }
    char c = text.charAt(next);
    if (c == '/') {
      return next + 1 < text.length() && isNameStart(text.charAt(next + 1));
    }
    return c == '!' || c == '?' || isNameStart(c);
  }

  static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' || c >= 0xC0;
  }

  /** The start tag at {@code lt}; null when the document ends inside it. */
  @Nullable Tag startTag(int lt) throws Refusal {
    at = lt + 1;
    String name = name();
    String[] pairs = NONE;
    int count = 0;
    while (true) {
      skipSpace();
      if (at >= text.length()) {
        return null;
      }
      char c = text.charAt(at);
      if (c == '>' || c == '<') {
        at += c == '>' ? 1 : 0;
        return new Tag(name, trimmed(pairs, count), at, false);
      }
      if (c == '/') {
        at++;
        if (at < text.length() && text.charAt(at) == '>') {
          at++;
          return new Tag(name, trimmed(pairs, count), at, true);
        }
        continue;
      }
      int before = at;
      String key = name();
      String value = value();
      if (value == null) {
        return null;
      }
      if (at == before) {
        at++;
      } else if (count < 2 * MAX_ATTRIBUTES) {
        pairs = count == pairs.length ? Arrays.copyOf(pairs, Math.max(8, 2 * count)) : pairs;
        pairs[count++] = key.toLowerCase(Locale.ROOT);
        pairs[count++] = value;
      }
    }
  }

  /** The name of the end tag at {@code lt}, whose end {@link #position()} then tells. */
  @Nullable String endTag(int lt) throws Refusal {
    at = lt + 2;
    String name = name();
    int gt = text.indexOf('>', at);
    if (gt < 0) {
      return null;
    }
    int next = text.indexOf('<', at);
    at = next >= 0 && next < gt ? next : gt + 1;
    return name;
  }

  int position() {
    return at;
  }

  private String name() throws Refusal {
    int start = at;
    while (at < text.length() && isName(text.charAt(at))) {
      at++;
    }
    if (at - start > MAX_NAME) {
      throw new Refusal("too-large", "a name of " + (at - start) + " characters");
    }
    return text.substring(start, at);
  }

  private static boolean isName(char c) {
    return c > ' ' && c != '=' && c != '>' && c != '/' && c != '<' && c != '"' && c != '\'';
  }

  private @Nullable String value() throws Refusal {
    skipSpace();
    if (at >= text.length() || text.charAt(at) != '=') {
      return "";
    }
    at++;
    skipSpace();
    if (at >= text.length()) {
      return null;
    }
    char quote = text.charAt(at);
    int start = quote == '"' || quote == '\'' ? at + 1 : at;
    int end = start > at ? text.indexOf(quote, start) : bare();
    if (end < 0) {
      return null;
    }
    if (end - start > MAX_VALUE) {
      throw new Refusal("too-large", "an attribute of " + (end - start) + " characters");
    }
    at = start > at ? end + 1 : end;
    return references.decode(text.substring(start, end));
  }

  private int bare() {
    int end = at;
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '>') {
      end++;
    }
    boolean closing = end > at && end < text.length() && text.charAt(end - 1) == '/';
    return closing && text.charAt(end) == '>' ? end - 1 : end;
  }

  private void skipSpace() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }

  private static String[] trimmed(String[] pairs, int count) {
    return count == pairs.length ? pairs : Arrays.copyOf(pairs, count);
  }
}
