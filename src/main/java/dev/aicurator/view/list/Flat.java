package dev.aicurator.view.list;

import dev.aicurator.model.Item;
import dev.aicurator.model.Marks;
import dev.aicurator.text.Clean;
import dev.aicurator.view.ink.Cells;
import dev.aicurator.view.ink.Times;
import dev.aicurator.view.ink.Urls;
import java.io.IOException;
import java.util.List;

/** One row a story for programs: id, title, source, published, url, topics, marks, comments. */
public final class Flat {
  private Flat() {}

  public static void tsv(List<Item> items, Appendable out) throws IOException {
    for (Item item : items) {
      Cells.tsv(out, cells(item));
    }
  }

  /** With a header, since spreadsheets want one. */
  public static void csv(List<Item> items, Appendable out) throws IOException {
    Cells.csv(out, "id", "title", "source", "published", "url", "topics", "marks", "comments");
    for (Item item : items) {
      Cells.csv(out, cells(item));
    }
  }

  public static void ids(List<Item> items, Appendable out) throws IOException {
    for (Item item : items) {
      out.append(Clean.line(item.story().id())).append('\n');
    }
  }

  private static String[] cells(Item item) {
    var lead = item.story().lead();
    String url = lead.url();
    return new String[] {
      item.story().id(),
      Titles.of(item),
      lead.sourceTitle(),
      Times.stamp(lead.time()),
      url == null ? "" : Urls.shown(url),
      String.join(",", item.story().topics()),
      marks(item.marks()),
      Integer.toString(item.marks().comments())
    };
  }

  private static String marks(Marks marks) {
    StringBuilder out = new StringBuilder();
    mark(out, marks.isSaved(), "saved");
    mark(out, marks.isLiked(), "liked");
    mark(out, marks.isRead(), "read");
    return out.toString();
  }

  private static void mark(StringBuilder out, boolean on, String word) {
    if (on) {
      out.append(out.isEmpty() ? "" : ",").append(word);
    }
  }
}
