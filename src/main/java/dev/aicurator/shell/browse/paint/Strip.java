package dev.aicurator.shell.browse.paint;

import dev.aicurator.text.Width;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** One line of the screen as it is put together, never wider than its room. */
final class Strip {
  private final AttributedStringBuilder out = new AttributedStringBuilder();
  private final int room;
  private int used;

  Strip(int room) {
    this.room = room;
  }

  /** Appends clean text, cut where the room ends. */
  Strip add(String text, AttributedStyle style) {
    String cut = Width.cut(text, room - used);
    out.styled(style, cut);
    used += Width.of(cut);
    return this;
  }

  Strip add(AttributedString line) {
    AttributedString cut =
        line.columnLength() <= room - used ? line : line.columnSubSequence(0, room - used);
    out.append(cut);
    used += cut.columnLength();
    return this;
  }

  /** Spaces up to a column. */
  Strip to(int column, AttributedStyle style) {
    int to = Math.min(column, room);
    if (used < to) {
      out.styled(style, " ".repeat(to - used));
      used = to;
    }
    return this;
  }

  /** Clean text that ends at the right edge, where there is room for all of it. */
  Strip right(String text, AttributedStyle style) {
    int wide = Width.of(text);
    if (used + wide < room) {
      to(room - wide, AttributedStyle.DEFAULT).add(text, style);
    }
    return this;
  }

  int used() {
    return used;
  }

  AttributedString line() {
    return out.toAttributedString();
  }
}
