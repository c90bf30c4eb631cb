package dev.aicurator.feed.html;

import dev.aicurator.feed.html.Tags.Fate;
import dev.aicurator.feed.html.Tags.Tag;
import dev.aicurator.feed.xml.Chars;
import dev.aicurator.feed.xml.References;
import dev.aicurator.feed.xml.Urls;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites HTML so that nothing in it can run, load a frame or lay out over its surroundings: known
 * elements with known attributes, every character re-escaped, every element closed, links absolute.
 * One pass, linear in the length of its input.
 */
public final class Sanitizer {
  private static final int MAX_OPEN = 64;
  private static final int MAX_OUT = 8_000_000;
  private static final References REFERENCES = References.html();

  private final String in;
  private final boolean xml;
  private final Chars out;
  private final TagScanner scanner;
  private final Attributes attributes;
  private final Tag[] open = new Tag[MAX_OPEN];
  private final @Nullable String[] bases = new String[MAX_OPEN];
  private int depth;
  private @Nullable String base;

  private Sanitizer(String in, @Nullable String base, boolean xml) {
    this.in = in;
    this.base = base;
    this.xml = xml;
    this.out = new Chars(in.length() + in.length() / 16);
    this.scanner = new TagScanner(in, REFERENCES);
    this.attributes = new Attributes(scanner, out);
  }

  /** Cleans escaped or CDATA HTML. */
  public static String html(String html, @Nullable String base) {
    return isPlain(html) ? html : new Sanitizer(html, base, false).run();
  }

  /**
   * Cleans inline XHTML as it stood in the document: prefixes, CDATA and xml:base are understood.
   */
  public static String xhtml(String xhtml, @Nullable String base) {
    return isPlain(xhtml) ? xhtml : new Sanitizer(xhtml, base, true).run();
  }

  /** Plain text written as HTML. */
  public static String escape(String text) {
    if (isPlain(text)) {
      return text;
    }
    Chars out = new Chars(text.length() + 32);
    for (int i = 0; i < text.length(); i++) {
      escape(text.charAt(i), out);
    }
    return out.toString();
  }

  private static boolean isPlain(String text) {
    return text.indexOf('<') < 0 && text.indexOf('&') < 0 && text.indexOf('>') < 0;
  }

  private String run() {
    int at = 0;
    while (at < in.length() && out.length() < MAX_OUT) {
      int lt = in.indexOf('<', at);
      if (lt < 0) {
        text(at, in.length());
        break;
      }
      text(at, lt);
      at = markup(lt);
    }
    while (depth > 0) {
      pop();
    }
    return out.toString();
  }

  private int markup(int lt) {
    char c = lt + 1 < in.length() ? in.charAt(lt + 1) : ' ';
    if (c == '/' && lt + 2 < in.length() && isNameStart(in.charAt(lt + 2))) {
      return endTag(lt);
    }
    if (c == '!') {
      return declaration(lt);
    }
    if (c == '?') {
      return after(">", lt);
    }
    if (isNameStart(c)) {
      return startTag(lt);
    }
    out.append("&lt;");
    return lt + 1;
  }

  private static boolean isNameStart(char c) {
    return TagScanner.isLetter(c);
  }

  private int declaration(int lt) {
    if (in.startsWith("<!--", lt)) {
      return in.startsWith("<!-->", lt) ? lt + 5 : after("-->", lt + 4);
    }
    if (in.startsWith("<![CDATA[", lt)) {
      int end = in.indexOf("]]>", lt);
      int stop = end < 0 ? in.length() : end;
      for (int i = lt + 9; xml && i < stop; i++) {
        escape(in.charAt(i), out);
      }
      return end < 0 ? in.length() : end + 3;
    }
    return after(">", lt);
  }

  private int after(String mark, int from) {
    int found = in.indexOf(mark, from);
    return found < 0 ? in.length() : found + mark.length();
  }

  private int startTag(int lt) {
    int end = scanner.scan(lt + 1, true);
    if (end < 0) {
      return literalRest(lt);
    }
    Tag tag = tag();
    if (tag == null || tag.fate() == Fate.UNWRAP) {
      return end;
    }
    if (tag.fate() == Fate.DROP) {
      return scanner.isSelfClosing() ? end : afterElement(tag, end);
    }
    if (tag.fate() == Fate.PART) {
      out.append(' ');
      return end;
    }
    write(tag);
    return end;
  }

  /** A tag that never ends is text up to the next one that might. */
  private int literalRest(int lt) {
    int next = in.indexOf('<', lt + 1);
    int stop = next < 0 ? in.length() : next;
    out.append("&lt;");
    text(lt + 1, stop);
    return stop;
  }

  private @Nullable Tag tag() {
    return Tags.find(in, scanner.nameStart(), scanner.nameEnd());
  }

  private int afterElement(Tag tag, int from) {
    int at = from;
    String name = tag.name();
    while (true) {
      int lt = in.indexOf("</", at);
      if (lt < 0) {
        return in.length();
      }
      if (in.regionMatches(true, lt + 2, name, 0, name.length())) {
        return after(">", lt);
      }
      at = lt + 2;
    }
  }

  private void write(Tag tag) {
    closeImplied(tag);
    boolean full = depth == MAX_OPEN && !tag.empty();
    if (full) {
      return;
    }
    String inner = xml ? scanner.value("xml:base") : null;
    String here = inner == null ? base : Urls.resolve(base, inner);
    if (tag.is("img") && attributes.isPixel()) {
      return;
    }
    out.append('<');
    out.append(tag.name());
    attributes.write(tag, here);
    if (tag.empty()) {
      out.append('>');
      return;
    }
    out.append('>');
    if (xml && scanner.isSelfClosing()) {
      closeTag(tag);
      return;
    }
    open[depth] = tag;
    bases[depth++] = base;
    base = here;
  }

  private void closeImplied(Tag tag) {
    if (tag.block() && !tag.is("br") && isTop("p")) {
      pop();
    }
    switch (tag.name()) {
      case "li" -> closeWithin("li", "ul", "ol", "menu", "dir");
      case "dt", "dd" -> {
        closeWithin("dt", "dl");
        closeWithin("dd", "dl");
      }
      case "td", "th" -> {
        closeWithin("td", "tr", "table");
        closeWithin("th", "tr", "table");
      }
      case "tr" -> closeWithin("tr", "table");
      case "a" -> closeWithin("a", "table");
      default -> {}
    }
  }

  private boolean isTop(String name) {
    return depth > 0 && open[depth - 1].is(name);
  }

  /** Closes the innermost open element of that name, unless one of the bounds stands before it. */
  private void closeWithin(String name, String... bounds) {
    for (int i = depth - 1; i >= 0; i--) {
      if (open[i].is(name)) {
        closeTo(i);
        return;
      }
      for (String bound : bounds) {
        if (open[i].is(bound)) {
          return;
        }
      }
    }
  }

  private int endTag(int lt) {
    int end = scanner.scan(lt + 2, false);
    if (end < 0) {
      return literalRest(lt);
    }
    Tag tag = tag();
    if (tag == null) {
      return end;
    }
    if (tag.fate() == Fate.PART) {
      out.append(' ');
    }
    if (tag.is("br")) {
      out.append("<br>");
    }
    for (int i = depth - 1; i >= 0; i--) {
      if (open[i] == tag) {
        closeTo(i);
        break;
      }
    }
    return end;
  }

  private void closeTo(int index) {
    while (depth > index) {
      pop();
    }
  }

  private void pop() {
    depth--;
    base = bases[depth];
    closeTag(open[depth]);
  }

  private void closeTag(Tag tag) {
    out.append("</");
    out.append(tag.name());
    out.append('>');
  }

  private void text(int from, int to) {
    int copied = from;
    int at = from;
    while (at < to) {
      char c = in.charAt(at);
      if (c == '&') {
        out.append(in, copied, at);
        at = reference(at, to);
        copied = at;
      } else if (c == '>') {
        out.append(in, copied, at);
        out.append("&gt;");
        copied = ++at;
      } else {
        at++;
      }
    }
    out.append(in, copied, to);
  }

  private int reference(int amp, int to) {
    char next = amp + 1 < to ? in.charAt(amp + 1) : ' ';
    if (next == 'a' && in.startsWith("amp;", amp + 1)
        || next == 'l' && in.startsWith("lt;", amp + 1)
        || next == 'g' && in.startsWith("gt;", amp + 1)) {
      int end = in.indexOf(';', amp) + 1;
      out.append(in, amp, end);
      return end;
    }
    Chars one = new Chars(4);
    int end = REFERENCES.reference(in, amp, to, one);
    String value = one.toString();
    for (int i = 0; i < value.length(); i++) {
      escape(value.charAt(i), out);
    }
    return end;
  }

  static void escape(char c, Chars out) {
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      default -> out.append(c);
    }
  }
}
