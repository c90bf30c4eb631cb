package dev.aicurator.view.list;

import dev.aicurator.model.Story;
import dev.aicurator.model.report.Item;
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
  private static final int LEAST_TITLE = 20;
  private static final int NUMBER = 0;
  private static final int ID = 1;
  private static final int TITLE = 2;
  private static final int SOURCE = 3;
  private static final int TOPICS = 4;
  private static final int AGE = 5;
  private static final int MARKS = 6;
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
      int number, int id, int title, int source, int topics, int age, int marks) {}

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
    return width == Integer.MAX_VALUE ? width : Math.max(1, Math.min(width, 100) - indent);
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
    int[] most = new int[7];
    for (Row row : rows) {
      int more = row.more.isEmpty() ? 0 : row.more.length() + 1;
      most[NUMBER] = Math.max(most[NUMBER], row.number.length());
      most[ID] = Math.max(most[ID], Width.of(row.id));
      most[TITLE] = Math.max(most[TITLE], Width.of(row.title));
      most[SOURCE] = Math.max(most[SOURCE], Width.of(row.source) + more);
      most[TOPICS] = Math.max(most[TOPICS], Width.of(row.topics));
      most[AGE] = Math.max(most[AGE], Width.of(row.age));
      most[MARKS] = Math.max(most[MARKS], row.marks.length());
    }
    if (width != Integer.MAX_VALUE) {
      fit(most);
    }
    return new Columns(
        most[NUMBER], most[ID], most[TITLE], most[SOURCE], most[TOPICS], most[AGE], most[MARKS]);
  }

  /** Gives up columns, least needed first, until the headline has room. */
  private void fit(int[] most) {
    most[SOURCE] = Math.min(most[SOURCE], wide ? width / 4 : Math.max(10, width / 5));
    most[TOPICS] = Math.min(most[TOPICS], width / 5);
    int least = Math.min(most[TITLE], Math.min(LEAST_TITLE, width / 2));
    most[SOURCE] =
        Math.max(Math.min(most[SOURCE], 10), most[SOURCE] - Math.max(0, least - room(most)));
    for (int column : new int[] {TOPICS, SOURCE, ID, AGE, MARKS, NUMBER}) {
      if (room(most) >= least) {
        break;
      }
      most[column] = 0;
    }
    most[TITLE] = Math.max(1, Math.min(most[TITLE], room(most)));
  }

  /** Columns left for the headline: two spaces stand between columns, a dot before it. */
  private int room(int[] most) {
    int taken = 2;
    for (int column : new int[] {NUMBER, ID, SOURCE, TOPICS, AGE, MARKS}) {
      taken += most[column] == 0 ? 0 : most[column] + 2;
    }
    return width - taken;
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
      int more = row.more.isEmpty() ? 0 : row.more.length() + 1;
      String source = Width.cut(row.source, c.source - more);
      out.append("  ").append(source);
      out.append(more == 0 ? "" : " " + ink.paint(Tone.QUIET, row.more));
      out.append(" ".repeat(c.source - Width.of(source) - more));
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
