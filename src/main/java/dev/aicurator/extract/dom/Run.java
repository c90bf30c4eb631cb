package dev.aicurator.extract.dom;

import dev.aicurator.model.Block;
import dev.aicurator.text.charset.Mojibake;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of inline text being gathered: white space collapsed, control characters left out. */
final class Run {
  private char[] text = new char[64];
  private int length;
  private char[] given = new char[64];
  private final List<Block.Link> links = new ArrayList<>();
  private @Nullable String href;
  private int linkStart;
  private int lastStart;
  private int lastEnd;
  private int linkChars;
  private int boldChars;
  private int words;
  private int wide;
  private int wideBeforeLink;
  private double unspaced;
  private boolean space;
  private boolean inLink;

  /** Adds text of the page, or the part of it that can be shown; what was misread is put right. */
  void append(String data, boolean bold) {
    int before = length;
    int end = take(data);
    for (int i = 0; i < end; ) {
      int plain = plainEnd(i, end);
      if (plain > i) {
        startWord();
        put(i, plain);
        i = plain;
      } else {
        int c = Character.codePointAt(given, i, end);
        add(c);
        i += Character.charCount(c);
      }
    }
    boldChars += bold ? length - before : 0;
  }

  /** Takes down what is given, what was misread put right; returns how many characters that is. */
  private int take(String data) {
    int end = copy(data);
    return Mojibake.isSuspect(given, end) ? copy(Mojibake.repair(data)) : end;
  }

  private int copy(String data) {
    int end = data.length();
    if (end > given.length) {
      given = new char[end * 2];
    }
    data.getChars(0, end, given, 0);
    return end;
  }

  private void put(int from, int to) {
    room(to - from);
    System.arraycopy(given, from, text, length, to - from);
    length += to - from;
  }

  private void put(int c) {
    room(2);
    length += Character.toChars(c, text, length);
  }

  private void room(int more) {
    if (length + more > text.length) {
      text = Arrays.copyOf(text, (length + more) * 2);
    }
  }

  void space() {
    space = true;
  }

  private void add(int c) {
    if (isSpace(c)) {
      space = true;
    } else if (!isJunk(c)) {
      startWord();
      put(c);
      wide += Scripts.isWide(c) ? 1 : 0;
      unspaced += Scripts.unspaced(c);
    }
  }

  /** Where the characters end that go in as they are. */
  private int plainEnd(int from, int to) {
    int end = from;
    while (end < to && isPlain(given[end])) {
      end++;
    }
    return end;
  }

  private static boolean isPlain(char c) {
    return c > ' ' && c < 0x7F || c > 0xA0 && c < Scripts.FIRST && c != 0xAD;
  }

  private void startWord() {
    if (space && length > 0 && !atCellStart()) {
      put(' ');
      if (inLink && linkStart == length - 1) {
        linkStart++;
      }
    }
    words += space || length == 0 ? 1 : 0;
    space = false;
  }

  private boolean atCellStart() {
    char last = text[length - 1];
    return last == '\t' || last == '\n';
  }

  /** Code keeps its lines: everything but junk goes in as it is. */
  void appendRaw(String data) {
    int end = take(data);
    for (int i = 0; i < end; ) {
      int c = Character.codePointAt(given, i, end);
      if (c == '\n' || c == '\t' || !isJunk(c)) {
        words += Character.isWhitespace(c) ? 1 : 0;
        put(c);
      }
      i += Character.charCount(c);
    }
  }

  static boolean isSpace(int c) {
    return c == ' ' || (c >= 9 && c <= 13) || c == 0xA0 || c == 0x85 || isWideSpace(c);
  }

  private static boolean isWideSpace(int c) {
    return c > 0x167F
        && (c == 0x1680
            || (c >= 0x2000 && c <= 0x200A)
            || c == 0x2028
            || c == 0x2029
            || c == 0x202F
            || c == 0x205F
            || c == 0x3000);
  }

  /** Control, bidirectional, zero-width and tag characters. */
  static boolean isJunk(int c) {
    if (c < 0xA0) {
      return c < 32 || c >= 127;
    }
    return c == 0xAD
        || c == 0x200B
        || (c >= 0x200E && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF
        || (c >= 0xD800 && c <= 0xDFFF)
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xE0000 && c <= 0xE0FFF);
  }

  void openLink(@Nullable String target) {
    inLink = true;
    href = target;
    linkStart = length;
    wideBeforeLink = wide;
  }

  void closeLink() {
    endLink();
    inLink = false;
  }

  /** Takes down the open link up to here; it goes on in the next run if nothing closes it. */
  void endLink() {
    int end = length;
    if (inLink && end > linkStart) {
      linkChars += end - linkStart + wide - wideBeforeLink;
      lastStart = linkStart;
      lastEnd = end;
      if (href != null) {
        links.add(new Block.Link(linkStart, end, href));
      }
    }
    linkStart = end;
    wideBeforeLink = wide;
  }

  /** Cuts a link in brackets off the end: what an encyclopedia offers behind each heading. */
  void cutBracketedLink() {
    boolean ends = lastEnd > lastStart && lastEnd == length - 1 && text[lastEnd] == ']';
    if (ends && lastStart > 0 && text[lastStart - 1] == '[') {
      links.removeIf(link -> link.end() == lastEnd);
      linkChars -= lastEnd - lastStart;
      length = lastStart - 1;
    }
  }

  /** Starts a new line of code, once. */
  void newLine() {
    if (length > 0 && text[length - 1] != '\n') {
      put('\n');
    }
  }

  /** Ends a table's cell or row. */
  void cellEnd(char mark) {
    space = false;
    if (length > 0) {
      put(mark);
    }
    linkStart = length;
  }

  /** Whether there is anything to read: a letter, a digit or any sign but white space. */
  boolean hasWord() {
    for (int i = 0; i < length; i++) {
      if (!isBlank(text[i])) {
        return true;
      }
    }
    return false;
  }

  /** White space, fillers, and joiners and selectors without anything to join or select. */
  private static boolean isBlank(char c) {
    return c < 0x80
        ? Character.isWhitespace(c)
        : c == 0x115F
            || c == 0x1160
            || c == 0x2800
            || c == 0x3164
            || c >= 0xFE00 && c <= 0xFE0F
            || Character.isWhitespace(c)
            || Character.getType(c) == Character.FORMAT;
  }

  /** Whether it is nothing but the numbers of lines, each on one of its own. */
  boolean isCount() {
    String[] lines = length > 0 && isDigit(text[0]) ? text().strip().split("\\s+") : new String[0];
    for (int i = 1; i < lines.length; i++) {
      if (!lines[i].equals(Integer.toString(i + 1))) {
        return false;
      }
    }
    return lines.length > 1 && lines[0].equals("1");
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  boolean isEmpty() {
    return length == 0;
  }

  String text() {
    return new String(text, 0, length);
  }

  /** The text of a block of that kind: code without its blank edges. */
  String text(Block.Kind kind) {
    String all = text();
    return kind == Block.Kind.CODE ? all.stripTrailing().replaceFirst("^\\s*\n", "") : all;
  }

  List<Block.Link> links() {
    return links;
  }

  int linkChars() {
    return linkChars;
  }

  /** Words as white space parts them, or as many as there are where none does. */
  int words() {
    return words + (int) unspaced;
  }

  /** Characters that say as much as two letters. */
  int wide() {
    return wide;
  }

  boolean isBold() {
    return boldChars * 10 >= length * 9;
  }

  void clear() {
    length = 0;
    links.clear();
    linkChars = 0;
    boldChars = 0;
    words = 0;
    wide = 0;
    wideBeforeLink = 0;
    unspaced = 0;
    space = false;
    linkStart = 0;
    lastEnd = 0;
  }
}
