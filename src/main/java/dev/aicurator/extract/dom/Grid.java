package dev.aicurator.extract.dom;

import dev.aicurator.extract.marks.Attr;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Tables: which ones hold data rather than layout, and their cells as text. */
final class Grid {
  private static final int MAX_CELL = 600;
  private static final int MAX_CELLS = 5_000;
  private static final int MAX_COLUMNS = 64;

  private Grid() {}

  /** Whether {@code table} holds rows and columns of short cells. */
  static boolean isData(Element table) {
    String role = table.attr("role");
    if (role.equals("presentation") || role.equals("none")) {
      return false;
    }
    List<List<Element>> rows = rows(table);
    int wide = 0;
    int cells = 0;
    for (List<Element> row : rows) {
      wide += row.size() > 1 ? 1 : 0;
      cells += row.size();
      if (cells > MAX_CELLS || !row.stream().allMatch(Grid::isPlain)) {
        return false;
      }
    }
    return wide >= 2 && wide * 2 >= rows.size();
  }

  private static boolean isPlain(Element cell) {
    int chars = 0;
    int blocks = 0;
    for (Node node = cell; node != null; node = next(node, cell)) {
      if (node instanceof Element inner) {
        String tag = inner.normalName();
        if (isRich(tag) || chars > MAX_CELL) {
          return false;
        }
        blocks += tag.equals("p") || tag.equals("div") || tag.equals("li") ? 1 : 0;
        chars += inner.ownText().length();
      }
    }
    return chars <= MAX_CELL && (blocks <= 6 || chars < 200);
  }

  private static boolean isRich(String tag) {
    return tag.equals("table") || tag.equals("form") || tag.equals("pre") || Tags.isHeading(tag);
  }

  /** The node after {@code node} in the order of the document, within {@code root}. */
  private static @Nullable Node next(Node node, Node root) {
    Node first = node.firstChild();
    if (first != null) {
      return first;
    }
    Node up = node;
    while (up != null && !up.equals(root) && up.nextSibling() == null) {
      up = up.parent();
    }
    return up == null || up.equals(root) ? null : up.nextSibling();
  }

  private static List<List<Element>> rows(Element table) {
    List<List<Element>> rows = new ArrayList<>();
    for (Element part : table.children()) {
      if (part.normalName().equals("tr")) {
        rows.add(cells(part));
      } else if (part.normalName().startsWith("t")) {
        part.children().stream()
            .filter(e -> e.normalName().equals("tr"))
            .forEach(tr -> rows.add(cells(tr)));
      }
    }
    rows.removeIf(List::isEmpty);
    return rows;
  }

  private static List<Element> cells(Element tr) {
    List<Element> cells = new ArrayList<>();
    for (Element cell : tr.children()) {
      if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /** The cells of each row a reader sees, a column each: null where another reaches into it. */
  static List<List<@Nullable Element>> visibleRows(Element table, Hidden hidden) {
    List<List<@Nullable Element>> rows = new ArrayList<>();
    int[] taken = new int[MAX_COLUMNS];
    for (List<Element> row : rows(table)) {
      if (row.stream().noneMatch(c -> hidden.is(c.parent() == null ? c : c.parent()))) {
        rows.add(spread(row, taken));
      }
    }
    return rows;
  }

  /**
   * Puts the cells of a row into columns.
   *
   * @param taken how many rows more each column is taken by a cell above
   */
  private static List<@Nullable Element> spread(List<Element> row, int[] taken) {
    List<@Nullable Element> columns = new ArrayList<>();
    for (Element cell : row) {
      while (columns.size() < MAX_COLUMNS && taken[columns.size()] > 0) {
        taken[columns.size()]--;
        columns.add(null);
      }
      int wide = Math.min(span(cell, "colspan"), MAX_COLUMNS);
      for (int i = 0; i < wide; i++) {
        if (columns.size() < MAX_COLUMNS) {
          taken[columns.size()] = span(cell, "rowspan") - 1;
        }
        columns.add(i == 0 ? cell : null);
      }
    }
    for (int i = columns.size(); i < MAX_COLUMNS; i++) {
      taken[i] = Math.max(0, taken[i] - 1);
    }
    while (!columns.isEmpty() && columns.get(columns.size() - 1) == null) {
      columns.remove(columns.size() - 1);
    }
    return columns;
  }

  private static int span(Element cell, String name) {
    return Math.max(1, Attr.whole(cell, name, 1));
  }
}
