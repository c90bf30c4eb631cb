package dev.aicurator.shell.browse.paint;

import dev.aicurator.shell.browse.rules.Field;
import dev.aicurator.text.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * A typed text laid out in lines, as many of them as there is room for around the cursor.
 *
 * @param row of the cursor in {@code lines}
 */
public record FieldLines(List<String> lines, int row, int column) {
  private static final String HELP = "Enter sends, Alt-Enter begins a new line, Esc drops it";

  public FieldLines {
    lines = List.copyOf(lines);
  }

  public static FieldLines of(Field field, int room, int most) {
    List<String> lines = new ArrayList<>();
    String label = Width.cut(" " + field.use().label(), Math.max(1, room - 1));
    StringBuilder line = new StringBuilder(label);
    int used = Width.of(label);
    int row = 0;
    int column = used;
    String text = field.text();
    for (int i = 0; i <= text.length(); ) {
      if (i == field.at()) {
        row = lines.size();
        column = used;
      }
      if (i == text.length()) {
        break;
      }
      int next = Width.next(text, i);
      String cluster = text.substring(i, next);
      boolean broken = cluster.equals("\n");
      if (broken || used + Width.of(cluster) > room) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(" ");
        used = 1;
      }
      if (!broken) {
        line.append(cluster);
        used += Width.of(cluster);
      }
      i = next;
    }
    lines.add(line.toString());
    return window(field, lines, row, column, room, most);
  }

  private static FieldLines window(
      Field field, List<String> lines, int row, int column, int room, int most) {
    if (field.use().hasLines() && most > 2) {
      lines.add(0, Width.cut(" " + HELP, room));
      row++;
    }
    int from = Math.max(0, Math.min(row - most + 1, lines.size() - most));
    return new FieldLines(
        lines.subList(from, Math.min(lines.size(), from + most)), row - from, column);
  }
}
