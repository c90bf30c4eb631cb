package dev.aicurator.curate.group;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * One document as a unit vector, its terms in rising order of their number.
 *
 * @param heaviest places of the heaviest terms, heaviest first
 * @param words how many words the document has, title and text
 */
record Vector(int[] terms, float[] weights, int[] heaviest, int words) {
  private static final int MOST = 200;

  /** Terms by which others are found. */
  private static final int KEYS = 25;

  /**
   * The vector of these weights, cut to the heaviest terms and brought to length one.
   *
   * @param terms distinct, in any order
   */
  static Vector of(int[] terms, double[] weights, int words) {
    double least = least(weights);
    long[] order = new long[terms.length];
    int n = 0;
    double square = 0;
    for (int i = 0; i < terms.length; i++) {
      if (weights[i] >= least) {
        order[n++] = (long) terms[i] << 32 | i;
        square += weights[i] * weights[i];
      }
    }
    Arrays.sort(order, 0, n);
    int[] kept = new int[n];
    float[] unit = new float[n];
    for (int k = 0; k < n; k++) {
      kept[k] = (int) (order[k] >>> 32);
      unit[k] = (float) (weights[(int) order[k]] / Math.sqrt(square));
    }
    return new Vector(kept, unit, heaviest(unit), words);
  }

  /** No more than a headline. */
  boolean isBare() {
    return words < Tuning.SHORT;
  }

  private static double least(double[] weights) {
    if (weights.length <= MOST) {
      return 0;
    }
    return smallest(weights.clone(), weights.length - MOST);
  }

  /** The number that sorting would put at {@code place}; Hoare's selection, which moves them. */
  private static double smallest(double[] numbers, int place) {
    int from = 0;
    int to = numbers.length - 1;
    while (from < to) {
      double middle = numbers[from + to >>> 1];
      int i = from;
      int j = to;
      while (i <= j) {
        for (; numbers[i] < middle; i++) {}
        for (; numbers[j] > middle; j--) {}
        if (i <= j) {
          double number = numbers[i];
          numbers[i++] = numbers[j];
          numbers[j--] = number;
        }
      }
      if (place > j && place < i) {
        break;
      }
      to = place <= j ? j : to;
      from = place >= i ? i : from;
    }
    return numbers[place];
  }

  /** Of equal weight those with the lower place. */
  private static int[] heaviest(float[] weights) {
    int[] places = new int[Math.min(KEYS, weights.length)];
    int n = 0;
    for (int i = 0; i < weights.length; i++) {
      if (n < places.length || weights[i] > weights[places[n - 1]]) {
        int at = n < places.length ? n++ : n - 1;
        for (; at > 0 && weights[places[at - 1]] < weights[i]; at--) {
          places[at] = places[at - 1];
        }
        places[at] = i;
      }
    }
    return places;
  }

  /** The terms both have, with what each adds to the cosine. */
  Map<Integer, Double> shared(Vector other) {
    Map<Integer, Double> shared = new HashMap<>();
    for (int i = 0; i < terms.length; i++) {
      int j = Arrays.binarySearch(other.terms, terms[i]);
      if (j >= 0) {
        shared.put(terms[i], (double) weights[i] * other.weights[j]);
      }
    }
    return shared;
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
