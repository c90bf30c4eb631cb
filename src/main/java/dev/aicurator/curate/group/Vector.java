package dev.aicurator.curate.group;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * One document as a unit vector, its terms in rising order of their number.
 *
 * @param heaviest places of all terms, heaviest first
 * @param words how many words the document has, title and text
 */
record Vector(int[] terms, float[] weights, int[] heaviest, int words) {
  private static final int MOST = 200;

  /** The vector of these weights, cut to the heaviest terms and brought to length one. */
  static Vector of(SortedMap<Integer, Double> weights, int words) {
    double least = least(weights);
    int n = (int) weights.values().stream().filter(w -> w >= least).count();
    int[] terms = new int[n];
    double[] values = new double[n];
    double square = 0;
    int i = 0;
    for (Map.Entry<Integer, Double> entry : weights.entrySet()) {
      double value = entry.getValue();
      if (value >= least) {
        terms[i] = entry.getKey();
        values[i++] = value;
        square += value * value;
      }
    }
    float[] unit = new float[n];
    for (int k = 0; k < n; k++) {
      unit[k] = (float) (values[k] / Math.sqrt(square));
    }
    return new Vector(terms, unit, heaviest(unit), words);
  }

  private static double least(SortedMap<Integer, Double> weights) {
    if (weights.size() <= MOST) {
      return 0;
    }
    double[] sorted = weights.values().stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[sorted.length - MOST];
  }

  private static int[] heaviest(float[] weights) {
    Integer[] places = IntStream.range(0, weights.length).boxed().toArray(Integer[]::new);
    Arrays.sort(
        places, Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparing(i -> i));
    return Arrays.stream(places).mapToInt(Integer::intValue).toArray();
  }

  double dot(Vector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int a = terms[i];
      int b = other.terms[j];
      if (a == b) {
        sum += weights[i] * other.weights[j];
        i++;
        j++;
      } else if (a < b) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
