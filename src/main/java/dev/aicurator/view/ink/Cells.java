package dev.aicurator.view.ink;

import dev.aicurator.text.Clean;
import java.io.IOException;

/** Values as cells of the flat formats. */
public final class Cells {
  private Cells() {}

  /** One TSV row: tabs and line breaks in cells are spaces. */
  public static void tsv(Appendable out, String... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      out.append(i == 0 ? "" : "\t").append(Clean.line(cells[i]));
    }
    out.append('\n');
  }

  /** One RFC 4180 row, ended by LF; what a spreadsheet would run gets a leading apostrophe. */
  public static void csv(Appendable out, String... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      String cell = Clean.line(cells[i]);
      boolean formula = !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0;
      cell = formula ? "'" + cell : cell;
      out.append(i == 0 ? "" : ",");
      if (cell.indexOf('"') >= 0 || cell.indexOf(',') >= 0) {
        out.append('"').append(cell.replace("\"", "\"\"")).append('"');
      } else {
        out.append(cell);
      }
    }
    out.append('\n');
  }
}
