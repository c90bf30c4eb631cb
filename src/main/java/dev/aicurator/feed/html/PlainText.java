package dev.aicurator.feed.html;

import dev.aicurator.feed.html.Tags.Fate;
import dev.aicurator.feed.html.Tags.Tag;
import dev.aicurator.feed.xml.Chars;
import dev.aicurator.feed.xml.References;
import org.jspecify.annotations.Nullable;

/**
 * HTML reduced to one line of plain text: known tags out, references replaced once, white space
 * collapsed. What only looks like markup ({@code <3}, {@code AT&T}, {@code List<T>}) stays.
 */
public final class PlainText {
  private final String in;
  private final Chars out;
  private final TagScanner scanner;

  private PlainText(String in) {
    this.in = in;
    this.out = new Chars(in.length());
    this.scanner = new TagScanner(in, References.html());
  }

  public static String of(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return collapse(html);
    }
    PlainText reading = new PlainText(html);
    reading.run();
    return collapse(reading.out.toString());
  }

  /** White space runs as one space, none at the ends. */
  public static String collapse(String text) {
    if (isCollapsed(text)) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = line.length() > 0;
        continue;
      }
      if (space) {
        line.append(' ');
        space = false;
      }
      line.append(c);
    }
    return line.toString();
  }

  private static boolean isCollapsed(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c) && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private void run() {
    int at = 0;
    while (at < in.length()) {
      int lt = in.indexOf('<', at);
      int stop = lt < 0 ? in.length() : lt;
      scannerText(at, stop);
      at = lt < 0 ? in.length() : markup(lt);
    }
  }

  private void scannerText(int from, int to) {
    References.html().decode(in, from, to, out);
  }

  private int markup(int lt) {
    if (in.startsWith("<!--", lt)) {
      int end = in.indexOf("-->", lt + 4);
      return end < 0 ? in.length() : end + 3;
    }
    if (in.startsWith("<![CDATA[", lt)) {
      int end = in.indexOf("]]>", lt);
      out.append(in, lt + 9, end < 0 ? in.length() : end);
      return end < 0 ? in.length() : end + 3;
    }
    boolean closing = in.startsWith("</", lt);
    int from = closing ? lt + 2 : lt + 1;
    if (from >= in.length() || !TagScanner.isLetter(in.charAt(from))) {
      out.append('<');
      return lt + 1;
    }
    return tag(lt, from, closing);
  }

  private int tag(int lt, int from, boolean closing) {
    int end = scanner.scan(from, false);
    Tag tag = end < 0 ? null : found();
    if (tag == null) {
      out.append('<');
      return lt + 1;
    }
    if (tag.block()) {
      out.append(' ');
    }
    if (tag.fate() == Fate.DROP && !closing && !scanner.isSelfClosing()) {
      return afterElement(tag.name(), end);
    }
    return end;
  }

  private @Nullable Tag found() {
    return Tags.find(in, scanner.nameStart(), scanner.nameEnd());
  }

  private int afterElement(String name, int from) {
    int lt = in.indexOf("</", from);
    while (lt >= 0 && !in.regionMatches(true, lt + 2, name, 0, name.length())) {
      lt = in.indexOf("</", lt + 2);
    }
    int gt = lt < 0 ? -1 : in.indexOf('>', lt);
    return gt < 0 ? in.length() : gt + 1;
  }
}
