package dev.aicurator.curate.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * TF-IDF over title and text: the title counts three times, the opening more than what is far down,
 * names more than other words, and a term is as rare as the background table and the batch together
 * say.
 */
final class Vectors {
  private static final double TITLE = 3;
  private static final double LEAD = 3;
  private static final double NAME = 1.5;
  private static final double NUMBER = 0.7;
  private static final double BACKGROUND_SIZE = 4000;
  private static final int TITLE_CHARS = 600;
  private static final int TEXT_CHARS = 6_000;
  private final Tuning tuning;
  private final Background background = Background.builtIn();
  private final Lexicon lexicon;
  private final Frequencies around;
  private int[] documents = new int[1024];

  private Vectors(Tuning tuning, Lexicon lexicon, Frequencies around) {
    this.tuning = tuning;
    this.lexicon = lexicon;
    this.around = around;
  }

  /** Term counts of one document before weighing; a name where it is one more often than not. */
  private record Counts(int[] terms, float[] counts, boolean[] names, int words) {}

  /** Counts in the making, by the number of the term. */
  private static final class Tally {
    final Map<Integer, double[]> byTerm = new HashMap<>();
    int words;

    Counts counts() {
      int n = byTerm.size();
      Counts made = new Counts(new int[n], new float[n], new boolean[n], words);
      int i = 0;
      for (Map.Entry<Integer, double[]> entry : byTerm.entrySet()) {
        made.terms()[i] = entry.getKey();
        made.counts()[i] = (float) entry.getValue()[0];
        made.names()[i++] = entry.getValue()[1] > 0;
      }
      return made;
    }
  }

  /**
   * One vector for each document.
   *
   * @param around how often terms are met in what is near the documents but not among them
   */
  static List<Vector> of(List<Doc> docs, Tuning tuning, Lexicon lexicon, Frequencies around) {
    Vectors vectors = new Vectors(tuning, lexicon, around);
    List<Counts> counts = new ArrayList<>(docs.size());
    docs.forEach(doc -> counts.add(vectors.count(doc)));
    double[] rarity = vectors.rarity(docs.size());
    List<Vector> all = new ArrayList<>(docs.size());
    for (int i = 0; i < docs.size(); i++) {
      all.add(weigh(counts.get(i), rarity));
    }
    return all;
  }

  private Counts count(Doc doc) {
    Tally counts = new Tally();
    Terms.each(doc.title(), TITLE_CHARS, (word, name) -> add(counts, word, TITLE, 0));
    Terms.each(
        doc.text(),
        TEXT_CHARS,
        (word, name) -> {
          double weight = 1 + LEAD / (1 + counts.words / 50);
          add(counts, word, weight, name ? 1 : -1);
        });
    for (int term : counts.byTerm.keySet()) {
      if (term >= documents.length) {
        documents = Arrays.copyOf(documents, 2 * Math.max(term, documents.length));
      }
      documents[term]++;
    }
    return counts.counts();
  }

  private void add(Tally counts, String word, double weight, int name) {
    double[] cell = counts.byTerm.computeIfAbsent(lexicon.number(word), k -> new double[2]);
    cell[0] += weight;
    cell[1] += name;
    counts.words++;
  }

  private double[] rarity(int batchSize) {
    double[] rarity = new double[lexicon.size()];
    double all = BACKGROUND_SIZE + tuning.batch() * Math.max(batchSize, around.size());
    for (int i = 0; i < rarity.length; i++) {
      String stem = lexicon.stem(i);
      int here = i < documents.length ? documents[i] : 0;
      double extra = Math.max(0, Math.max(here, around.of(lexicon.hash(i))) - tuning.spare());
      double with = BACKGROUND_SIZE * Math.exp(-background.idf(stem)) + tuning.batch() * extra;
      double idf = Math.log(all / with);
      rarity[i] = Character.isDigit(stem.charAt(0)) ? NUMBER * Math.min(idf, 6) : Math.max(0, idf);
    }
    return rarity;
  }

  private static Vector weigh(Counts counts, double[] rarity) {
    Map<Integer, Double> weights = new HashMap<>();
    for (int i = 0; i < counts.terms().length; i++) {
      int term = counts.terms()[i];
      double name = counts.names()[i] ? NAME : 1;
      weights.put(term, (1 + Math.log(counts.counts()[i])) * rarity[term] * name);
    }
    return Vector.of(weights, counts.words());
  }
}
