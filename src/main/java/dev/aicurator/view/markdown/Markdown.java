package dev.aicurator.view.markdown;

import dev.aicurator.model.report.Item;
import dev.aicurator.view.ink.Times;
import dev.aicurator.view.list.Titles;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Lists as Markdown. */
public final class Markdown {
  private Markdown() {}

  /** A numbered list of links. */
  public static void list(List<Item> items, Instant now, ZoneId zone, Appendable out)
      throws IOException {
    for (Item item : items) {
      var lead = item.story().lead();
      out.append(Integer.toString(item.number())).append(". ");
      out.append(Md.link(Titles.of(item), lead.url())).append(" — ");
      out.append(Md.text(lead.sourceTitle())).append(", ");
      out.append(Times.when(lead.time(), now, zone)).append('\n');
    }
  }
}
