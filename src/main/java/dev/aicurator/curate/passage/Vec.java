package dev.aicurator.curate.passage;

import java.util.Arrays;
import java.util.List;

/** A sparse vector of unit length, terms ascending. */
record Vec(int[] terms, double[] weights) {

  /** Of a sequence of terms: 1 + log of how often, times the weight of the term. */
  static Vec of(int[] sequence, Terms space) {
    int[] sorted = sequence.clone();
    Arrays.sort(sorted);
    int[] ids = new int[sorted.length];
    double[] weights = new double[sorted.length];
    int n = 0;
    for (int i = 0; i < sorted.length; ) {
      int j = i;
      while (j < sorted.length && sorted[j] == sorted[i]) {
        j++;
      }
      ids[n] = sorted[i];
      weights[n++] = (1 + Math.log(j - i)) * space.idf(sorted[i]);
      i = j;
    }
    return unit(Arrays.copyOf(ids, n), Arrays.copyOf(weights, n));
  }

  /** Of the sum of dense weights by term. */
  static Vec dense(double[] sum) {
    int[] ids = new int[sum.length];
    double[] weights = new double[sum.length];
    int n = 0;
    for (int t = 0; t < sum.length; t++) {
      if (sum[t] > 0) {
        ids[n] = t;
        weights[n++] = sum[t];
      }
    }
    return unit(Arrays.copyOf(ids, n), Arrays.copyOf(weights, n));
  }

  private static Vec unit(int[] ids, double[] weights) {
    double norm = 0;
    for (double w : weights) {
      norm += w * w;
    }
    double length = norm > 0 ? Math.sqrt(norm) : 1;
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= length;
    }
    return new Vec(ids, weights);
  }

  double dot(Vec o) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < o.terms.length) {
      int d = terms[i] - o.terms[j];
      if (d == 0) {
        sum += weights[i] * o.weights[j];
      }
      i += d <= 0 ? 1 : 0;
      j += d >= 0 ? 1 : 0;
    }
    return sum;
  }

  /** How much of its square length lies in terms that one of {@code others} has: from 0 to 1. */
  double share(List<Vec> others) {
    double sum = 0;
    for (int i = 0; i < terms.length; i++) {
      int term = terms[i];
      boolean has = others.stream().anyMatch(o -> Arrays.binarySearch(o.terms, term) >= 0);
      sum += has ? weights[i] * weights[i] : 0;
    }
    return sum;
  }

  void addTo(double[] sum) {
    for (int i = 0; i < terms.length; i++) {
      sum[terms[i]] += weights[i];
    }
  }
}
