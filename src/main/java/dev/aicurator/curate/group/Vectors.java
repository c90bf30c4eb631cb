package dev.aicurator.curate.group;

import java.util.ArrayList;
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
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Integer> documents = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  private Vectors(Tuning tuning) {
    this.tuning = tuning;
  }

  /** Term counts of one document by the number of the term, before weighing. */
  private static final class Counts {
    final Map<Integer, double[]> byTerm = new HashMap<>();
    int words;
  }

  static List<Vector> of(List<Doc> docs, Tuning tuning) {
    return named(docs, tuning).vectors();
  }

  /** Vectors, and the terms by their number. */
  record Named(List<Vector> vectors, List<String> names) {}

  static Named named(List<Doc> docs, Tuning tuning) {
    Vectors vectors = new Vectors(tuning);
    List<Counts> counts = new ArrayList<>(docs.size());
    docs.forEach(doc -> counts.add(vectors.count(doc)));
    double[] rarity = vectors.rarity(docs.size());
    List<Vector> all = new ArrayList<>(docs.size());
    for (int i = 0; i < docs.size(); i++) {
      all.add(weigh(counts.get(i), rarity));
      counts.set(i, new Counts());
    }
    return new Named(all, vectors.names);
  }

  private Counts count(Doc doc) {
    Counts counts = new Counts();
    Terms.each(doc.title(), TITLE_CHARS, (stem, name) -> add(counts, stem, TITLE, 0));
    Terms.each(
        doc.text(),
        TEXT_CHARS,
        (stem, name) -> {
          double weight = 1 + LEAD / (1 + counts.words / 50);
          add(counts, stem, weight, name ? 1 : -1);
        });
    for (int term : counts.byTerm.keySet()) {
      documents.set(term, documents.get(term) + 1);
    }
    return counts;
  }

  private void add(Counts counts, String stem, double weight, int name) {
    int number = numbers.computeIfAbsent(stem, this::number);
    double[] cell = counts.byTerm.computeIfAbsent(number, k -> new double[2]);
    cell[0] += weight;
    cell[1] += name;
    counts.words++;
  }

  private int number(String stem) {
    names.add(stem);
    documents.add(0);
    return names.size() - 1;
  }

  private double[] rarity(int batchSize) {
    double[] rarity = new double[names.size()];
    for (int i = 0; i < rarity.length; i++) {
      String stem = names.get(i);
      double extra = Math.max(0, documents.get(i) - tuning.spare());
      double all = BACKGROUND_SIZE + tuning.batch() * batchSize;
      double with = BACKGROUND_SIZE * Math.exp(-background.idf(stem)) + tuning.batch() * extra;
      double idf = Math.log(all / with);
      rarity[i] = Character.isDigit(stem.charAt(0)) ? NUMBER * Math.min(idf, 6) : Math.max(0, idf);
    }
    return rarity;
  }

  private static Vector weigh(Counts counts, double[] rarity) {
    Map<Integer, Double> weights = new HashMap<>();
    counts.byTerm.forEach(
        (term, cell) -> {
          double name = cell[1] > 0 ? NAME : 1;
          weights.put(term, (1 + Math.log(cell[0])) * rarity[term] * name);
        });
    return Vector.of(weights, counts.words);
  }
}
