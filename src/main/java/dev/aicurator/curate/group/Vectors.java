package dev.aicurator.curate.group;

import dev.aicurator.curate.sketch.Frequencies;
import dev.aicurator.curate.sketch.Numbers;
import dev.aicurator.curate.sketch.Sketch;
import dev.aicurator.curate.sketch.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * TF-IDF over title and text: the title counts three times, the opening more than what is far down,
 * names more than other words, and a term is as rare as the background table and the batch together
 * say.
 */
final class Vectors {
  private static final double NAME = 1.5;
  private static final double NUMBER = 0.7;
  private static final double BACKGROUND_SIZE = 4000;

  private Vectors() {}

  /**
   * One vector for each document.
   *
   * @param numbers of terms; filled here
   * @param around how often terms are met in what is near the documents but not among them
   */
  static List<Vector> of(
      List<Sketch> documents, Tuning tuning, Numbers numbers, Frequencies around) {
    List<int[]> terms = new ArrayList<>(documents.size());
    for (Sketch document : documents) {
      terms.add(document.terms().stream().mapToInt(numbers::of).toArray());
    }
    int[] frequencies = new int[numbers.size()];
    terms.forEach(
        of -> {
          for (int term : of) {
            frequencies[term]++;
          }
        });
    double[] rarity = rarity(documents.size(), tuning, numbers, frequencies, around);
    List<Vector> all = new ArrayList<>(documents.size());
    for (int i = 0; i < documents.size(); i++) {
      all.add(weigh(documents.get(i), terms.get(i), rarity));
    }
    return all;
  }

  private static double[] rarity(
      int batch, Tuning tuning, Numbers numbers, int[] frequencies, Frequencies around) {
    double[] rarity = new double[numbers.size()];
    double all = BACKGROUND_SIZE + tuning.batch() * Math.max(batch, around.size());
    for (int i = 0; i < rarity.length; i++) {
      Vocabulary.Term term = numbers.term(i);
      double extra = Math.max(0, Math.max(frequencies[i], around.of(term.hash())) - tuning.spare());
      double with = BACKGROUND_SIZE * Math.exp(-term.idf()) + tuning.batch() * extra;
      double idf = Math.log(all / with);
      rarity[i] = term.isNumber() ? NUMBER * Math.min(idf, 6) : Math.max(0, idf);
    }
    return rarity;
  }

  private static Vector weigh(Sketch document, int[] terms, double[] rarity) {
    double[] weights = new double[terms.length];
    for (int i = 0; i < terms.length; i++) {
      double name = document.names()[i] ? NAME : 1;
      weights[i] = (1 + Math.log(document.counts()[i])) * rarity[terms[i]] * name;
    }
    return Vector.of(terms, weights, document.words());
  }
}
