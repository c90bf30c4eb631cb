package dev.aicurator.view.report;

import dev.aicurator.model.feed.Source;
import dev.aicurator.model.report.SourceReport;
import dev.aicurator.text.Clean;
import dev.aicurator.text.Width;
import dev.aicurator.view.ink.Cells;
import dev.aicurator.view.ink.Ink;
import dev.aicurator.view.ink.Times;
import dev.aicurator.view.ink.Tone;
import dev.aicurator.view.ink.Urls;
import dev.aicurator.view.markdown.Md;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sources one a row. */
public final class SourceRows {
  private static final Tone[] TONES = {
    Tone.ACCENT, Tone.NONE, Tone.QUIET, Tone.NONE, Tone.QUIET, Tone.NONE, Tone.QUIET
  };
  private final Ink ink;
  private final Instant now;
  private final ZoneId zone;

  public SourceRows(Ink ink, Instant now, ZoneId zone) {
    this.ink = ink;
    this.now = now;
    this.zone = zone;
  }

  /** Slug, title, topic, articles, newest, state and reason, and the address when wide. */
  public void table(List<SourceReport> sources, int width, boolean wide, Appendable out)
      throws IOException {
    String[][] cells = new String[sources.size()][];
    int[] most = new int[TONES.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells(sources.get(i), wide);
      for (int c = 0; c < most.length; c++) {
        most[c] = Math.max(most[c], Width.of(cells[i][c]));
      }
    }
    if (width != Integer.MAX_VALUE) {
      fit(most, width);
    }
    for (int i = 0; i < cells.length; i++) {
      out.append(row(cells[i], most, State.of(sources.get(i)))).append('\n');
    }
  }

  private String[] cells(SourceReport report, boolean wide) {
    Source source = report.source();
    String state = State.of(report);
    String reason = report.health().reason();
    boolean failing = state.equals("failing");
    return new String[] {
      Clean.line(source.slug(), 40),
      Clean.line(source.title(), 80),
      source.topic() == null ? "" : Clean.line(source.topic(), 20),
      Integer.toString(report.articles()),
      report.newest() == null ? "–" : Times.age(report.newest(), now, zone),
      failing && reason != null ? state + ": " + Clean.line(reason, 120) : state,
      wide ? Urls.shown(source.url()) : ""
    };
  }

  /** Shrinks the title first, then the address, the reason and the slug; drops the topic last. */
  private static void fit(int[] most, int width) {
    int[][] steps = {
      {1, 24}, {6, 24}, {5, 16}, {0, 16}, {1, 12}, {2, 0}, {6, 0}, {1, 0}, {5, 8}, {0, 6}
    };
    for (int[] step : steps) {
      int over = total(most) - width;
      if (over > 0 && most[step[0]] > step[1]) {
        most[step[0]] = Math.max(step[1], most[step[0]] - over);
      }
    }
    for (int column : new int[] {3, 4, 5}) {
      most[column] = total(most) > width ? 0 : most[column];
    }
    most[0] = total(most) > width ? Math.max(1, width) : most[0];
  }

  private static int total(int[] most) {
    int total = -2;
    for (int wide : most) {
      total += wide == 0 ? 0 : wide + 2;
    }
    return total;
  }

  private String row(String[] cells, int[] most, String state) {
    StringBuilder row = new StringBuilder();
    StringBuilder spaces = new StringBuilder();
    for (int c = 0; c < most.length; c++) {
      if (most[c] == 0) {
        continue;
      }
      String cell = Width.cut(cells[c], most[c]);
      String fill = " ".repeat(most[c] - Width.of(cell));
      boolean right = c == 3 || c == 4;
      spaces.append(right ? fill : "");
      if (!cell.isEmpty()) {
        row.append(spaces).append(ink.paint(c == 5 ? tone(state) : TONES[c], cell));
        spaces.setLength(0);
      }
      spaces.append(right ? "" : fill).append("  ");
    }
    return row.toString();
  }

  private static Tone tone(String state) {
    return switch (state) {
      case "failing" -> Tone.BAD;
      case "ok" -> Tone.GOOD;
      default -> Tone.QUIET;
    };
  }

  public static void tsv(List<SourceReport> sources, Appendable out) throws IOException {
    for (SourceReport report : sources) {
      Cells.tsv(out, flat(report));
    }
  }

  public static void csv(List<SourceReport> sources, Appendable out) throws IOException {
    Cells.csv(
        out,
        "id",
        "title",
        "url",
        "kind",
        "topic",
        "state",
        "articles",
        "newest",
        "checked",
        "reason");
    for (SourceReport report : sources) {
      Cells.csv(out, flat(report));
    }
  }

  public static void ids(List<SourceReport> sources, Appendable out) throws IOException {
    for (SourceReport report : sources) {
      Cells.tsv(out, report.source().slug());
    }
  }

  public static void markdown(List<SourceReport> sources, Appendable out) throws IOException {
    for (SourceReport report : sources) {
      Source source = report.source();
      out.append("- ").append(Md.link(source.title(), source.url())).append(" — ");
      out.append(Md.text(source.kind())).append(", ").append(State.of(report)).append('\n');
    }
  }

  private static String[] flat(SourceReport report) {
    Source source = report.source();
    return new String[] {
      source.slug(),
      source.title(),
      source.url(),
      source.kind(),
      orEmpty(source.topic()),
      State.of(report),
      Integer.toString(report.articles()),
      orEmpty(Times.rfc(report.newest())),
      orEmpty(Times.rfc(report.health().checked())),
      orEmpty(report.health().reason())
    };
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
