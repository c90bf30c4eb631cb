package dev.aicurator.curate.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What grouping keeps of one document, whatever it is compared with.
 *
 * @param terms the distinct ones of title and text, in the order they came
 * @param counts of each, what stands in the title and high up counted more
 * @param names where a term is a name more often than not
 * @param words how many there are, title and text
 * @param runs hashes of the runs of words of the text, as {@link Shingles} compares them, ascending
 */
record Sketch(
    List<Lexicon.Term> terms,
    float[] counts,
    boolean[] names,
    int words,
    long[] runs,
    long[] opening,
    long[] title) {
  private static final double TITLE = 3;
  private static final double LEAD = 3;
  private static final int TITLE_CHARS = 600;
  private static final int TEXT_CHARS = 6_000;

  static Sketch of(Doc doc, Lexicon lexicon) {
    Tally tally = new Tally();
    Terms.each(doc.title(), TITLE_CHARS, (word, name) -> tally.add(lexicon.term(word), TITLE, 0));
    Terms.each(
        doc.text(),
        TEXT_CHARS,
        (word, name) ->
            tally.add(lexicon.term(word), 1 + LEAD / (1 + tally.words / 50), name ? 1 : -1));
    int n = tally.terms.size();
    float[] counts = new float[n];
    boolean[] names = new boolean[n];
    for (int i = 0; i < n; i++) {
      counts[i] = (float) tally.cells.get(i)[0];
      names[i] = tally.cells.get(i)[1] > 0;
    }
    return new Sketch(
        List.copyOf(tally.terms),
        counts,
        names,
        tally.words,
        Shingles.runs(doc, lexicon),
        Shingles.opening(doc, lexicon),
        Shingles.title(doc, lexicon));
  }

  static List<Sketch> of(List<Doc> docs, Lexicon lexicon) {
    return docs.stream().map(doc -> of(doc, lexicon)).toList();
  }

  private static final class Tally {
    final Map<Long, double[]> byTerm = new HashMap<>();
    final List<Lexicon.Term> terms = new ArrayList<>();
    final List<double[]> cells = new ArrayList<>();
    int words;

    void add(Lexicon.Term term, double weight, int name) {
      double[] cell = byTerm.get(term.hash());
      if (cell == null) {
        cell = new double[2];
        byTerm.put(term.hash(), cell);
        terms.add(term);
        cells.add(cell);
      }
      cell[0] += weight;
      cell[1] += name;
      words++;
    }
  }
}
