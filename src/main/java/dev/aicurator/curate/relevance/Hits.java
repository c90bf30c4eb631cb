package dev.aicurator.curate.relevance;

import dev.aicurator.curate.relevance.Tables.Term;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The terms found in one text and how often, matches that their context takes back left out. */
record Hits(Map<Term, Integer> terms) {
  /** How far from a match, in words, its context reaches. */
  private static final int NEAR = 40;

  static Hits in(Words text, Phrases<Term> table) {
    Map<Term, Integer> found = new LinkedHashMap<>();
    Map<Phrases<String>, List<Integer>> contexts = new HashMap<>();
    table.find(
        text,
        (term, at) -> {
          Phrases<String> unless = term.unless();
          if (unless == null
              || !isNear(at, contexts.computeIfAbsent(unless, phrases -> phrases.places(text)))) {
            found.merge(term, 1, Integer::sum);
          }
        });
    return new Hits(found);
  }

  private static boolean isNear(int at, List<Integer> places) {
    for (int place : places) {
      if (Math.abs(place - at) <= NEAR) {
        return true;
      }
    }
    return false;
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
