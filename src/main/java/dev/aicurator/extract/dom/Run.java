package dev.aicurator.extract.dom;

import dev.aicurator.model.Block;
import dev.aicurator.text.Mojibake;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of inline text being gathered: white space collapsed, control characters left out. */
final class Run {
  private final StringBuilder text = new StringBuilder();
  private final List<Block.Link> links = new ArrayList<>();
  private @Nullable String href;
  private int linkStart;
  private int linkChars;
  private int boldChars;
  private int words;
  private int wide;
  private int wideBeforeLink;
  private double unspaced;
  private boolean space;
  private boolean inLink;

  /** Adds text of the page, or the part of it that can be shown; what was misread is put right. */
  void append(String given, boolean bold) {
    String data = Mojibake.repair(given);
    int before = text.length();
    for (int i = 0; i < data.length(); ) {
      int end = plainEnd(data, i);
      if (end > i) {
        startWord();
        text.append(data, i, end);
        i = end;
      } else {
        int c = data.codePointAt(i);
        add(c);
        i += Character.charCount(c);
      }
    }
    boldChars += bold ? text.length() - before : 0;
  }

  void space() {
    space = true;
  }

  private void add(int c) {
    if (isSpace(c)) {
      space = true;
    } else if (!isJunk(c)) {
      startWord();
      text.appendCodePoint(c);
      wide += Scripts.isWide(c) ? 1 : 0;
      unspaced += Scripts.unspaced(c);
    }
  }

  /** Where the characters end that go in as they are. */
  private static int plainEnd(String data, int from) {
    int end = from;
    while (end < data.length() && isPlain(data.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPlain(char c) {
    return c > ' ' && c < 0x7F || c > 0xA0 && c < Scripts.FIRST && c != 0xAD;
  }

  private void startWord() {
    if (space && text.length() > 0 && !atCellStart()) {
      text.append(' ');
      if (inLink && linkStart == text.length() - 1) {
        linkStart++;
      }
    }
    words += space || text.length() == 0 ? 1 : 0;
    space = false;
  }

  private boolean atCellStart() {
    char last = text.charAt(text.length() - 1);
    return last == '\t' || last == '\n';
  }

  /** Code keeps its lines: everything but junk goes in as it is. */
  void appendRaw(String given) {
    String data = Mojibake.repair(given);
    for (int i = 0; i < data.length(); ) {
      int c = data.codePointAt(i);
      if (c == '\n' || c == '\t' || !isJunk(c)) {
        words += Character.isWhitespace(c) ? 1 : 0;
        text.appendCodePoint(c);
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
    linkStart = text.length();
    wideBeforeLink = wide;
  }

  void closeLink() {
    endLink();
    inLink = false;
  }

  /** Takes down the open link up to here; it goes on in the next run if nothing closes it. */
  void endLink() {
    int end = text.length();
    if (inLink && end > linkStart) {
      linkChars += end - linkStart + wide - wideBeforeLink;
      if (href != null) {
        links.add(new Block.Link(linkStart, end, href));
      }
    }
    linkStart = end;
    wideBeforeLink = wide;
  }

  /** Starts a new line of code, once. */
  void newLine() {
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  /** Ends a table's cell or row. */
  void cellEnd(char mark) {
    space = false;
    if (text.length() > 0) {
      text.append(mark);
    }
    linkStart = text.length();
  }

  /** Whether there is anything to read: a letter, a digit or any sign but white space. */
  boolean hasWord() {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  String text() {
    return text.toString();
  }

  /** The text of a block of that kind: code without its blank edges. */
  String text(Block.Kind kind) {
    String all = text.toString();
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
    return boldChars * 10 >= text.length() * 9;
  }

  void clear() {
    text.setLength(0);
    links.clear();
    linkChars = 0;
    boldChars = 0;
    words = 0;
    wide = 0;
    wideBeforeLink = 0;
    unspaced = 0;
    space = false;
    linkStart = 0;
  }
}
