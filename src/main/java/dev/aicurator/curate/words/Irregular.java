package dev.aicurator.curate.words;

import dev.aicurator.curate.table.Lines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Forms of a word that no rule of endings finds: wrote, feet, five. */
public final class Irregular {
  private static final Map<String, String> TABLE = read();

  private Irregular() {}

  /** The word that {@code form} is a form of; itself where it is none. */
  public static String base(String form) {
    return TABLE.getOrDefault(form, form);
  }

  private static Map<String, String> read() {
    Map<String, String> table = new HashMap<>();
    Lines.of("words/irregular.tsv").forEach(l -> row(l, table));
    return Map.copyOf(table);
  }

  private static void row(String line, Map<String, String> table) {
    List<String> forms = List.of(line.split(" "));
    forms.forEach(form -> table.put(form, forms.get(0)));
  }
}
