package dev.aicurator.view.article;

import dev.aicurator.text.Clean;
import dev.aicurator.text.Width;
import dev.aicurator.view.ink.Sheet;
import dev.aicurator.view.ink.Styled;
import dev.aicurator.view.ink.Tone;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table of an article: tabs part its cells, newlines its rows. */
final class Grid {
  private static final int MOST_ROWS = 2000;
  private static final int MOST_CELLS = 64;
  private final List<List<String>> rows = new ArrayList<>();
  private int columns;

  Grid(String text) {
    for (String row : text.split("\n", MOST_ROWS)) {
      List<String> cells = new ArrayList<>();
      for (String cell : row.split("\t", MOST_CELLS)) {
        cells.add(Clean.line(cell));
      }
      columns = Math.max(columns, cells.size());
      rows.add(cells);
    }
  }

  List<List<String>> rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  /** Aligned where it fits, else one row a paragraph. */
  void draw(Sheet sheet) throws IOException {
    int[] wide = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        wide[i] = Math.max(wide[i], Width.of(row.get(i)));
      }
    }
    long total = 2L * (columns - 1);
    for (int w : wide) {
      total += w;
    }
    boolean fits = total <= sheet.width();
    for (int r = 0; r < rows.size(); r++) {
      Tone tone = r == 0 && rows.size() > 1 ? Tone.STRONG : Tone.NONE;
      if (fits) {
        sheet.put(aligned(rows.get(r), wide, tone, sheet));
      } else {
        sheet.hang("  ", parted(rows.get(r), tone));
      }
    }
  }

  private static String aligned(List<String> row, int[] wide, Tone tone, Sheet sheet) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      out.append(sheet.ink().paint(tone, cell));
      if (i < row.size() - 1) {
        out.append(" ".repeat(wide[i] - Width.of(cell) + 2));
      }
    }
    return out.toString();
  }

  private static Styled parted(List<String> row, Tone tone) {
    Styled line = new Styled();
    for (String cell : row) {
      line.own(line.isEmpty() ? "" : " | ", Tone.QUIET).own(cell, tone);
    }
    return line;
  }
}
