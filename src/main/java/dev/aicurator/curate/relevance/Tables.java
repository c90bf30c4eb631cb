package dev.aicurator.curate.relevance;

import dev.aicurator.curate.table.Lines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The word tables on the class path, parsed once: terms, entities and topic words. */
record Tables(Phrases<Term> terms, Signs signs) {

  /**
   * One row that speaks for AI news.
   *
   * @param signs the places of the signs it shows, one for each of its topics
   * @param kind the place of the sign of its kind where {@code name} is that of an entity, else -1
   * @param unless phrases that take the match back, null for none
   */
  record Term(
      String name, double weight, List<Integer> signs, int kind, @Nullable Phrases<String> unless) {
    boolean entity() {
      return kind >= 0;
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  static Tables load() {
    Signs signs = Signs.load();
    Phrases<Term> terms = new Phrases<>();
    for (String[] row : rows("entities.tsv", 6)) {
      Term term =
          new Term(
              row[0], number(row[2]), about(row[3], signs), signs.place(row[1]), unless(row[5]));
      for (String alias : split(row[4].isEmpty() ? row[0] : row[4], "\\|")) {
        terms.add(alias, term);
      }
    }
    for (String[] row : rows("terms.tsv", 4)) {
      String name = row[0].startsWith("=") ? row[0].substring(1) : row[0];
      terms.add(row[0], new Term(name, number(row[1]), about(row[2], signs), -1, unless(row[3])));
    }
    return new Tables(terms, signs);
  }

  private static double number(String cell) {
    return Double.parseDouble(cell);
  }

  private static List<Integer> about(String topics, Signs signs) {
    List<Integer> places = new ArrayList<>();
    for (String topic : split(topics, ",")) {
      places.add(signs.place("about ".concat(topic)));
    }
    return List.copyOf(places);
  }

  static List<String[]> rows(String name, int columns) {
    List<String[]> rows = new ArrayList<>();
    for (String line : Lines.of(name)) {
      rows.add(padded(line.split("\t", -1), columns));
    }
    return rows;
  }

  private static String[] padded(String[] cells, int columns) {
    String[] row = new String[columns];
    for (int i = 0; i < columns; i++) {
      row[i] = i < cells.length ? cells[i].strip() : "";
    }
    return row;
  }

  static List<String> split(String cell, String separator) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(separator));
  }

  private static @Nullable Phrases<String> unless(String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    Phrases<String> phrases = new Phrases<>();
    split(cell, ",").forEach(word -> phrases.add(word, word));
    return phrases;
  }
}
