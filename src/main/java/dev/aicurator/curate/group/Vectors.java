package dev.aicurator.curate.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Unit TF-IDF vectors of a batch over one dictionary, terms in rising order of their number. */
final class Vectors {
  private final Tuning tuning;
  private final Background background = Background.builtIn();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Vector> all = new ArrayList<>();

  Vectors(Tuning tuning) {
    this.tuning = tuning;
  }

  /**
   * One document.
   *
   * @param words how many it has, title and text
   */
  record Vector(int[] terms, float[] weights, int words) {
    double dot(Vector other) {
      double sum = 0;
      int i = 0;
      int j = 0;
      while (i < terms.length && j < other.terms.length) {
        int order = Integer.compare(terms[i], other.terms[j]);
        if (order == 0) {
          sum += weights[i++] * other.weights[j++];
        } else if (order < 0) {
          i++;
        } else {
          j++;
        }
      }
      return sum;
    }

    /** Places in {@code terms} of the heaviest terms. */
    int[] heaviest(int count) {
      return java.util.stream.IntStream.range(0, terms.length)
          .boxed()
          .sorted(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparing(i -> i))
          .limit(count)
          .mapToInt(Integer::intValue)
          .toArray();
    }
  }

  private static final class Count {
    double weight;
    int proper;
    int plain;
  }

  List<Vector> all() {
    return all;
  }

  int terms() {
    return numbers.size();
  }

  void add(Doc doc) {
    Map<String, Count> counts = new HashMap<>();
    int[] words = new int[1];
    Terms.each(
        doc.title(),
        600,
        (stem, proper) -> {
          counts.computeIfAbsent(stem, k -> new Count()).weight += tuning.title();
          words[0]++;
        });
    Terms.each(
        doc.text(),
        Terms.MAX_CHARS,
        (stem, proper) -> {
          Count count = counts.computeIfAbsent(stem, k -> new Count());
          count.weight += 1 + tuning.lead() / (1 + words[0]++ / 50);
          if (proper) {
            count.proper++;
          } else {
            count.plain++;
          }
        });
    all.add(vector(counts, words[0]));
  }

  private Vector vector(Map<String, Count> counts, int words) {
    int n = counts.size();
    Map<Integer, Double> weights = new java.util.TreeMap<>();
    double norm = 0;
    for (Map.Entry<String, Count> entry : counts.entrySet()) {
      Count count = entry.getValue();
      double w = (1 + Math.log(Math.max(1, count.weight))) * rarity(entry.getKey());
      if (count.proper > count.plain) {
        w *= tuning.proper();
      }
      weights.put(numbers.computeIfAbsent(entry.getKey(), k -> numbers.size()), w);
      norm += w * w;
    }
    int[] terms = new int[n];
    float[] values = new float[n];
    int i = 0;
    for (Map.Entry<Integer, Double> entry : weights.entrySet()) {
      terms[i] = entry.getKey();
      values[i++] = (float) (entry.getValue() / Math.sqrt(norm));
    }
    return new Vector(terms, values, words);
  }

  private double rarity(String stem) {
    double idf = background.idf(stem);
    if (Character.isDigit(stem.charAt(0))) {
      idf = Math.min(idf, 6) * tuning.digits();
    }
    return Math.pow(idf, tuning.power());
  }
}
