package dev.aicurator.view;

import dev.aicurator.model.report.TopicCount;
import dev.aicurator.text.Clean;
import dev.aicurator.text.Width;
import dev.aicurator.view.ink.Cells;
import dev.aicurator.view.ink.Ink;
import dev.aicurator.view.ink.Spark;
import dev.aicurator.view.ink.Tone;
import dev.aicurator.view.json.Json;
import dev.aicurator.view.markdown.Md;
import java.io.IOException;
import java.util.List;

/** How much is written on each topic: this week, day by day, and against the week before. */
public final class TopicsView {
  private static final int NAME = 20;

  private TopicsView() {}

  /** TSV and CSV: topic, week, before, then the days, oldest first, parted by spaces. */
  public static void write(Format format, List<TopicCount> topics, Screen screen, Appendable out)
      throws IOException {
    switch (format) {
      case TABLE, WIDE -> rows(topics, screen, out);
      case JSON -> Json.array(out, screen.tty(), topics, TopicsView::json);
      case JSONL -> Json.lines(out, topics, TopicsView::json);
      case TSV -> {
        for (TopicCount topic : topics) {
          Cells.tsv(out, cells(topic));
        }
      }
      case CSV -> {
        Cells.csv(out, "topic", "week", "before", "days");
        for (TopicCount topic : topics) {
          Cells.csv(out, cells(topic));
        }
      }
      case IDS -> {
        for (TopicCount topic : topics) {
          Cells.tsv(out, topic.topic());
        }
      }
      case MD -> markdown(topics, out);
    }
  }

  private static void rows(List<TopicCount> topics, Screen screen, Appendable out)
      throws IOException {
    int name = 0;
    int digits = 1;
    for (TopicCount topic : topics) {
      name = Math.max(name, Width.of(Clean.line(topic.topic())));
      digits = Math.max(digits, Integer.toString(topic.week()).length());
    }
    int width = screen.tty() ? screen.width() : Screen.MEASURE;
    name = Math.max(1, Math.min(name, Math.min(NAME, width - digits - 12)));
    int plot = Math.max(0, Math.min(28, width - name - digits - 14));
    for (TopicCount topic : topics) {
      out.append(row(topic, name, digits, plot, screen.ink())).append('\n');
    }
  }

  private static String row(TopicCount topic, int name, int digits, int plot, Ink ink) {
    String count = Integer.toString(topic.week());
    StringBuilder row =
        new StringBuilder(Width.pad(Width.cut(Clean.line(topic.topic()), name), name));
    row.append("  ")
        .append(" ".repeat(digits - count.length()))
        .append(ink.paint(Tone.STRONG, count));
    if (plot > 0) {
      row.append("  ").append(ink.paint(Tone.ACCENT, Spark.line(topic.days(), plot)));
    }
    int change = topic.week() - topic.before();
    row.append("  ");
    if (change == 0) {
      return row.append(ink.paint(Tone.QUIET, "=")).toString();
    }
    String sign = change > 0 ? "▲ +" + change : "▼ −" + -change;
    return row.append(ink.paint(change > 0 ? Tone.GOOD : Tone.QUIET, sign)).toString();
  }

  private static void markdown(List<TopicCount> topics, Appendable out) throws IOException {
    out.append("| topic | week | before | days |\n| --- | ---: | ---: | --- |\n");
    for (TopicCount topic : topics) {
      out.append("| ").append(Md.text(topic.topic())).append(" | ");
      out.append(Integer.toString(topic.week())).append(" | ");
      out.append(Integer.toString(topic.before())).append(" | ");
      out.append(Spark.line(topic.days(), 28)).append(" |\n");
    }
  }

  private static void json(Json json, TopicCount topic) throws IOException {
    json.open().put("topic", topic.topic()).put("week", topic.week());
    json.put("before", topic.before()).numbers("days", topic.days()).close();
  }

  private static String[] cells(TopicCount topic) {
    StringBuilder days = new StringBuilder();
    for (int day : topic.days()) {
      days.append(days.isEmpty() ? "" : " ").append(day);
    }
    String week = Integer.toString(topic.week());
    return new String[] {topic.topic(), week, Integer.toString(topic.before()), days.toString()};
  }
}
