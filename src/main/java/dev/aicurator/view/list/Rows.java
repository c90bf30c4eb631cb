package dev.aicurator.view.list;

import dev.aicurator.model.Item;
import dev.aicurator.model.Story;
import dev.aicurator.text.Clean;
import dev.aicurator.text.Width;
import dev.aicurator.view.ink.Ink;
import dev.aicurator.view.ink.Times;
import dev.aicurator.view.ink.Tone;
import dev.aicurator.view.ink.Urls;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Aligned rows: number, short id, headline, source, age, marks; they fit the width. */
public final class Rows {
  private static final int LEAST_TITLE = 24;
  private final Ink ink;
  private final int width;
  private final boolean wide;
  private final Instant now;
  private final ZoneId zone;

  public Rows(Ink ink, int width, boolean wide, Instant now, ZoneId zone) {
    this.ink = ink;
    this.width = width;
    this.wide = wide;
    this.now = now;
    this.zone = zone;
  }

  private record Row(
      boolean read,
      String number,
      String id,
      String title,
      String source,
      String more,
      String topics,
      String age,
      String marks,
      @Nullable String url) {}

  private record Columns(
      int number, int id, int title, int source, int more, int topics, int age, int marks) {}

  public void write(List<Item> items, Appendable out) throws IOException {
    List<Row> rows = rows(items);
    Columns columns = columns(rows);
    for (Row row : rows) {
      out.append(line(row, columns)).append('\n');
    }
  }

  /** Each story's row without its line end. */
  List<String> lines(List<Item> items) {
    List<Row> rows = rows(items);
    Columns columns = columns(rows);
    List<String> lines = new ArrayList<>(rows.size());
    for (Row row : rows) {
      lines.add(line(row, columns));
    }
    return lines;
  }

  /** Columns for text with an indent of {@code indent}. */
  int measure(int indent) {
    return width == Integer.MAX_VALUE ? width : Math.max(8, Math.min(width, 100) - indent);
  }

  private List<Row> rows(List<Item> items) {
    List<Row> rows = new ArrayList<>(items.size());
    for (Item item : items) {
      rows.add(row(item));
    }
    return rows;
  }

  private Row row(Item item) {
    Story story = item.story();
    int others = voices(story) - 1;
    String host = wide ? Urls.hostOf(story.lead().url()) : null;
    String source = Clean.line(story.lead().sourceTitle(), 60);
    return new Row(
        item.marks().isRead(),
        Integer.toString(item.number()),
        Clean.line(item.shortId(), 16),
        Titles.of(item),
        host == null ? source : source + " (" + host + ")",
        others > 0 ? "+" + others : "",
        wide ? Clean.line(String.join(", ", story.topics()), 60) : "",
        Times.age(story.time(), now, zone),
        Marked.signs(item),
        story.lead().url());
  }

  static int voices(Story story) {
    if (story.members().size() == 1) {
      return 1;
    }
    Set<String> owners = new HashSet<>();
    for (Story.Member member : story.members()) {
      owners.add(member.owner());
    }
    return owners.size();
  }

  private Columns columns(List<Row> rows) {
    int[] most = new int[8];
    for (Row row : rows) {
      most[0] = Math.max(most[0], row.number.length());
      most[1] = Math.max(most[1], Width.of(row.id));
      most[2] = Math.max(most[2], Width.of(row.title));
      most[3] = Math.max(most[3], Width.of(row.source));
      most[4] = Math.max(most[4], row.more.length());
      most[5] = Math.max(most[5], Width.of(row.topics));
      most[6] = Math.max(most[6], Width.of(row.age));
      most[7] = Math.max(most[7], Width.of(row.marks));
    }
    return width == Integer.MAX_VALUE ? natural(most) : fitted(most);
  }

  private static Columns natural(int[] most) {
    return new Columns(most[0], most[1], most[2], most[3], most[4], most[5], most[6], most[7]);
  }

  /** Gives up columns, least needed first, until the headline has room. */
  private Columns fitted(int[] most) {
    most[3] = Math.min(most[3], wide ? width / 4 : Math.max(10, width / 6));
    most[5] = Math.min(most[5], width / 5);
    int least = Math.min(most[2], LEAST_TITLE);
    for (int given : new int[] {5, 3, 4, 1, 6, 7, 0}) {
      if (room(most) >= least) {
        break;
      }
      most[given] = 0;
    }
    most[2] = Math.max(1, Math.min(most[2], room(most)));
    return natural(most);
  }

  /** Columns left for the headline, two spaces between columns and one before +n and marks. */
  private int room(int[] most) {
    int taken = 2;
    for (int i : new int[] {0, 1, 3, 5, 6}) {
      taken += most[i] == 0 ? 0 : most[i] + 2;
    }
    taken += most[4] == 0 ? 0 : most[4] + 1;
    return width - taken - (most[7] == 0 ? 0 : most[7] + 2);
  }

  private String line(Row row, Columns c) {
    StringBuilder out = new StringBuilder(width == Integer.MAX_VALUE ? 160 : width + 60);
    if (c.number > 0) {
      out.append(" ".repeat(c.number - row.number.length()));
      out.append(ink.paint(Tone.QUIET, row.number)).append("  ");
    }
    cell(out, row.id, c.id, Tone.ACCENT);
    out.append(row.read ? "  " : ink.paint(Tone.SECOND, "●") + " ");
    String title = Width.cut(row.title, c.title);
    out.append(ink.link(ink.paint(row.read ? Tone.NONE : Tone.STRONG, title), row.url));
    int fill = c.title - Width.of(title);
    StringBuilder tail = new StringBuilder();
    tail(tail, row, c);
    if (!tail.toString().isBlank()) {
      out.append(" ".repeat(fill)).append(tail);
    }
    return stripEnd(out);
  }

  private void tail(StringBuilder out, Row row, Columns c) {
    if (c.source > 0) {
      out.append("  ").append(Width.pad(Width.cut(row.source, c.source), c.source));
    }
    if (c.more > 0) {
      out.append(c.source > 0 ? " " : "  ");
      out.append(ink.paint(Tone.QUIET, row.more)).append(" ".repeat(c.more - row.more.length()));
    }
    if (c.topics > 0) {
      String topics = Width.cut(row.topics, c.topics);
      out.append("  ").append(ink.paint(Tone.QUIET, topics));
      out.append(" ".repeat(c.topics - Width.of(topics)));
    }
    if (c.age > 0) {
      out.append("  ").append(" ".repeat(c.age - Width.of(row.age)));
      out.append(ink.paint(Tone.QUIET, row.age));
    }
    if (c.marks > 0) {
      out.append("  ").append(ink.paint(Tone.SECOND, row.marks));
    }
  }

  private void cell(StringBuilder out, String text, int columns, Tone tone) {
    if (columns > 0) {
      String cut = Width.cut(text, columns);
      out.append(ink.paint(tone, cut)).append(" ".repeat(columns - Width.of(cut) + 2));
    }
  }

  private static String stripEnd(StringBuilder out) {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    return out.substring(0, end);
  }
}
