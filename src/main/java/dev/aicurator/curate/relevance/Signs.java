package dev.aicurator.curate.relevance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The signs of topics on the class path: each has a name, what it adds to the score of every topic
 * in log odds, and the phrases that show it; those without phrases are shown by terms and shapes.
 */
final class Signs {
  private static final int TOPICS = Topics.ALL.size();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<double[]> weights = new ArrayList<>();
  private final Phrases<Integer> phrases = new Phrases<>();

  static Signs load() {
    Signs signs = new Signs();
    for (String[] row : Tables.rows("topics.tsv", 3)) {
      signs.add(row[0], row[1], row[2]);
    }
    return signs;
  }

  private void add(String name, String topics, String words) {
    int place = weights.size();
    places.put(name, place);
    double[] row = new double[TOPICS];
    for (String topic : Tables.split(topics, ",")) {
      int equals = topic.indexOf('=');
      row[Topics.ALL.indexOf(topic.substring(0, equals))] =
          Double.parseDouble(topic.substring(equals + 1));
    }
    weights.add(row);
    for (String phrase : Tables.split(words, "\\|")) {
      for (String form : Inflections.of(phrase)) {
        phrases.add(form, place);
      }
    }
  }

  int size() {
    return weights.size();
  }

  /** Where the sign of that name stands. */
  int place(String name) {
    Integer place = places.get(name);
    if (place == null) {
      throw new IllegalStateException("topics.tsv lacks " + name);
    }
    return place;
  }

  /** Counts the phrases of a text. */
  void count(Words text, double[] shown) {
    phrases.find(text, (place, at) -> shown[place]++);
  }

  /** The score of each topic, in their order; the first sign is always shown. */
  double[] scores(double[] shown) {
    double[] scores = weights.get(0).clone();
    for (int i = 1; i < shown.length; i++) {
      for (int t = 0; shown[i] != 0 && t < TOPICS; t++) {
        scores[t] += shown[i] * weights.get(i)[t];
      }
    }
    return scores;
  }
}
