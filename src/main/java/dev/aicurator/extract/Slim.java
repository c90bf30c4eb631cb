package dev.aicurator.extract;

import java.util.Arrays;
import java.util.List;

/**
 * The bytes of a page without what nobody reads: scripts, style sheets and drawings, more than half
 * of what is served. Only what surely is one is taken out: for charsets in which a byte of ASCII is
 * that character. Statements in JSON-LD stay.
 */
final class Slim {
  private static final List<String> DROPPED = List.of("script", "style");
  private static final List<String> DRAWING =
      List.of(
          "path",
          "g",
          "use",
          "circle",
          "rect",
          "line",
          "polygon",
          "polyline",
          "ellipse",
          "defs",
          "clippath",
          "mask",
          "title",
          "lineargradient",
          "stop",
          "symbol");

  private final byte[] html;
  private final byte[] kept;
  private int from;
  private int size;

  private Slim(byte[] html) {
    this.html = html;
    this.kept = new byte[html.length];
  }

  /** What is left of {@code html}; the same array when nothing goes. */
  static byte[] of(byte[] html) {
    Slim slim = new Slim(html);
    int at = slim.mark(0);
    while (at < html.length) {
      at = slim.mark(slim.after(at));
    }
    return slim.from == 0 ? html : slim.rest();
  }

  private byte[] rest() {
    keep(html.length);
    return Arrays.copyOf(kept, size);
  }

  /** Takes over all up to {@code end}. */
  private void keep(int end) {
    System.arraycopy(html, from, kept, size, end - from);
    size += end - from;
    from = end;
  }

  /** Where the next {@code <} is; at the end when there is none. */
  private int mark(int start) {
    byte[] bytes = html;
    int at = start;
    while (at < bytes.length && bytes[at] != '<') {
      at++;
    }
    return at;
  }

  /** Where to go on behind the comment or the tag, raw text included, that may start at a mark. */
  private int after(int mark) {
    int next = at(mark + 1);
    if (next == '!' && starts("<!--", mark)) {
      return afterComment(mark + 2);
    }
    int first = next | 0x20;
    if (first < 'a' || first > 'z') {
      return isBogus(next, at(mark + 2)) ? afterBogus(mark + 2) : mark + 1;
    }
    int end = tagEnd(mark);
    if (at(end - 2) == '/' && !isValue(end - 2, mark)) {
      return end;
    }
    String raw = raw(first, mark + 1);
    if (raw.isEmpty()) {
      return first == 's' && isNamed("svg", mark + 1) ? afterDrawing(mark, end) : end;
    }
    return afterRaw(raw, mark, end);
  }

  /** Whether the slash at a place ends a value without quotes, and not the tag. */
  private boolean isValue(int slash, int tag) {
    int at = slash - 1;
    while (at > tag && !isSpace(html[at]) && html[at] != '"' && html[at] != '\'') {
      if (html[at] == '=') {
        return true;
      }
      at--;
    }
    return false;
  }

  /** Behind a drawing that holds nothing but lines and is left out; inside of any other. */
  private int afterDrawing(int tag, int start) {
    int end = mark(start);
    while (end < html.length && isDrawing(end)) {
      end = mark(end + 1);
    }
    return at(end + 1) == '/' && isNamed("svg", end + 2) ? without(tag, end) : start;
  }

  private boolean isDrawing(int mark) {
    int name = at(mark + 1) == '/' ? mark + 2 : mark + 1;
    for (String drawn : DRAWING) {
      if (isNamed(drawn, name)) {
        return true;
      }
    }
    return false;
  }

  /** Leaves out an element from its tag to behind its end tag. */
  private int without(int tag, int endTag) {
    keep(tag);
    from = tagEnd(endTag);
    return from;
  }

  private int at(int place) {
    return place < html.length ? html[place] : 0;
  }

  /** Whether a declaration begins, or an end tag without a name: comments up to the first mark. */
  private static boolean isBogus(int next, int second) {
    int letter = second | 0x20;
    return next == '!' || next == '?' || next == '/' && (letter < 'a' || letter > 'z');
  }

  private int afterBogus(int start) {
    int at = start;
    while (at < html.length && html[at] != '>') {
      at++;
    }
    return at;
  }

  private int afterComment(int start) {
    int at = start;
    while (at < html.length && !(html[at] == '-' && starts("-->", at))) {
      at++;
    }
    return Math.min(at + 3, html.length);
  }

  /** Behind the {@code >} of the tag, which may stand in quotes before. */
  private int tagEnd(int tag) {
    byte[] bytes = html;
    int at = tag;
    while (at < bytes.length && bytes[at] != '>') {
      at = bytes[at] == '=' ? afterValue(at + 1) : at + 1;
    }
    return Math.min(at + 1, bytes.length);
  }

  /** Behind the value in quotes; at any other value. */
  private int afterValue(int start) {
    int at = start;
    while (isSpace(at(at))) {
      at++;
    }
    int quote = at(at);
    if (quote != '"' && quote != '\'') {
      return at;
    }
    byte[] bytes = html;
    do {
      at++;
    } while (at < bytes.length && bytes[at] != quote);
    return Math.min(at + 1, bytes.length);
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** The name at a place, beginning with {@code first}, of an element that holds no markup. */
  private String raw(int first, int at) {
    return switch (first) {
      case 's' -> one("script", "style", at);
      case 't' -> one("title", "textarea", at);
      case 'n' -> one("noembed", "noframes", at);
      case 'i' -> one("iframe", "iframe", at);
      case 'x' -> one("xmp", "xmp", at);
      default -> "";
    };
  }

  private String one(String name, String other, int at) {
    return isNamed(name, at) ? name : isNamed(other, at) ? other : "";
  }

  private boolean isNamed(String name, int at) {
    int after = at(at + name.length());
    return starts(name, at) && (isSpace(after) || after == '/' || after == '>' || after == 0);
  }

  /** At the end tag, or behind it with all left out where only programs read it. */
  private int afterRaw(String name, int tag, int start) {
    boolean plain = DROPPED.contains(name) && !isData(tag, start);
    int end = mark(start);
    while (end < html.length && !(at(end + 1) == '/' && isNamed(name, end + 2))) {
      plain &= at(end + 1) != '!';
      end = mark(end + 1);
    }
    return plain && end < html.length ? without(tag, end) : end;
  }

  /** Whether its type is that of JSON-LD, the plus written as it is or as a reference. */
  private boolean isData(int tag, int end) {
    int at = tag;
    while (at < end && !starts("ld+json", at) && !starts("ld&", at)) {
      at++;
    }
    return at < end;
  }

  /** Whether {@code text}, in lower case, stands at a place in any case. */
  private boolean starts(String text, int at) {
    for (int i = 0; i < text.length(); i++) {
      int c = at(at + i);
      if (text.charAt(i) != (c >= 'A' && c <= 'Z' ? c + 32 : c)) {
        return false;
      }
    }
    return true;
  }
}
