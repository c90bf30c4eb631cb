package dev.aicurator.curate.relevance;

import dev.aicurator.curate.table.Lines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The word tables on the class path, parsed once: terms, entities and topic words. */
record Tables(Phrases<Term> terms, Phrases<Cue> cues) {

  /**
   * One row that speaks for AI news.
   *
   * @param entity whether {@code name} is the canonical name of an entity
   * @param unless phrases that take the match back, null for none
   */
  record Term(
      String name,
      double weight,
      List<String> topics,
      boolean entity,
      @Nullable Phrases<String> unless) {}

  /** One row that speaks for a topic. */
  record Cue(String topic, double weight) {}

  static Tables load() {
    Phrases<Term> terms = new Phrases<>();
    for (String[] row : rows("entities.tsv", 6)) {
      Term term =
          new Term(row[0], Double.parseDouble(row[2]), split(row[3], ","), true, unless(row[5]));
      for (String alias : split(row[4].isEmpty() ? row[0] : row[4], "\\|")) {
        terms.add(alias, term);
      }
    }
    for (String[] row : rows("terms.tsv", 4)) {
      String name = row[0].startsWith("=") ? row[0].substring(1) : row[0];
      terms.add(
          row[0],
          new Term(name, Double.parseDouble(row[1]), split(row[2], ","), false, unless(row[3])));
    }
    Phrases<Cue> cues = new Phrases<>();
    for (String[] row : rows("topics.tsv", 3)) {
      Cue cue = new Cue(row[0], Double.parseDouble(row[1]));
      split(row[2], "\\|").forEach(word -> cues.add(word, cue));
    }
    return new Tables(terms, cues);
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

  private static List<String> split(String cell, String separator) {
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
