package dev.aicurator.view.list;

import dev.aicurator.model.Marks;
import dev.aicurator.model.report.Item;
import dev.aicurator.text.Clean;
import dev.aicurator.view.ink.Cells;
import dev.aicurator.view.ink.Times;
import dev.aicurator.view.ink.Urls;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** One row a story for programs: id, title, source, published, url, topics, marks, comments. */
public final class Flat {
  private static final String[] HEADER = {
    "id", "title", "source", "published", "url", "topics", "marks", "comments"
  };

  private Flat() {}

  public static void tsv(List<Item> items, Appendable out) throws IOException {
    for (Item item : items) {
      Cells.tsv(out, cells(item));
    }
  }

  /** With a header, since spreadsheets want one. */
  public static void csv(List<Item> items, Appendable out) throws IOException {
    Cells.csv(out, HEADER);
    for (Item item : items) {
      Cells.csv(out, cells(item));
    }
  }

  /** The same rows, then the score and its summands, such as {@code recency=1.2 read=-1}. */
  public static void explained(List<Item> items, boolean csv, Appendable out) throws IOException {
    if (csv) {
      Cells.csv(out, more(HEADER, "score", "parts"));
    }
    for (Item item : items) {
      String score = Double.toString(Math.rint(item.score() * 1000) / 1000);
      String[] row = more(cells(item), score, parts(item));
      if (csv) {
        Cells.csv(out, row);
      } else {
        Cells.tsv(out, row);
      }
    }
  }

  private static String parts(Item item) {
    StringBuilder parts = new StringBuilder();
    for (Item.Part part : item.parts()) {
      parts.append(parts.isEmpty() ? "" : " ").append(part.name()).append('=').append(part.value());
    }
    return parts.toString();
  }

  private static String[] more(String[] cells, String... more) {
    String[] all = Arrays.copyOf(cells, cells.length + more.length);
    System.arraycopy(more, 0, all, cells.length, more.length);
    return all;
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
