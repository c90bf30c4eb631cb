package dev.aicurator.curate.words;

import dev.aicurator.curate.table.Lines;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Words that may stand for each other in a question and its answer. */
public final class Synonyms {
  private static final Map<String, Set<String>> TABLE = read();

  private Synonyms() {}

  /** The words beside {@code stem} itself, as stems. */
  public static Set<String> of(String stem) {
    return TABLE.getOrDefault(stem, Set.of());
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> table = new HashMap<>();
    Lines.of("words/synonyms.tsv").forEach(l -> group(l, table));
    return Map.copyOf(table);
  }

  private static void group(String line, Map<String, Set<String>> table) {
    int arrow = line.indexOf('>');
    Set<String> answer = stems(line.substring(arrow + 1));
    for (String stem : arrow < 0 ? answer : stems(line.substring(0, arrow))) {
      table.computeIfAbsent(stem, s -> new LinkedHashSet<>()).addAll(answer);
    }
  }

  private static Set<String> stems(String words) {
    Set<String> stems = new LinkedHashSet<>();
    for (String word : words.trim().split("\\s+")) {
      stems.add(Words.stem(word));
    }
    return stems;
  }
}
