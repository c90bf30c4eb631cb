package dev.aicurator.shell;

import dev.aicurator.shell.line.Place;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** The prompt: where one stands, what of today is unread, what came since the last list. */
final class Prompt {
  private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;

  private Prompt() {}

  static AttributedString of(Place place, News.Count count) {
    AttributedStringBuilder out = new AttributedStringBuilder();
    Place.Stop here = place.here();
    out.styled(PLAIN.foreground(AttributedStyle.CYAN), here == null ? "curator" : here.label());
    if (here != null && here.id() != null && here.ids().size() > 1) {
      out.append(" " + (here.at() + 1)).styled(PLAIN.faint(), "/" + here.ids().size());
    }
    if (count.unread() > 0) {
      out.styled(PLAIN.foreground(AttributedStyle.YELLOW), " ●" + count.unread());
    }
    if (count.fresh() > 0) {
      out.styled(PLAIN.bold().foreground(AttributedStyle.GREEN), " +" + count.fresh());
    }
    return out.styled(PLAIN.bold(), " ❯ ").toAttributedString();
  }
}
