package dev.aicurator.curate.relevance;

import dev.aicurator.curate.relevance.Tables.Term;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The terms found in one text and how often, matches that their context takes back left out. */
record Hits(Map<Term, Integer> terms) {
  static Hits in(Words text, Phrases<Term> table) {
    Map<Term, Integer> found = new LinkedHashMap<>();
    table.find(text, (term, length) -> found.merge(term, 1, Integer::sum));
    Map<Phrases<String>, Boolean> asked = new HashMap<>();
    found
        .keySet()
        .removeIf(
            term ->
                term.unless() != null
                    && asked.computeIfAbsent(term.unless(), phrases -> phrases.isIn(text)));
    return new Hits(found);
  }

  Map<String, Integer> entities() {
    Map<String, Integer> counts = new TreeMap<>();
    terms.forEach(
        (term, count) -> {
          if (term.entity()) {
            counts.merge(term.name(), count, Integer::sum);
          }
        });
    return counts;
  }
}
