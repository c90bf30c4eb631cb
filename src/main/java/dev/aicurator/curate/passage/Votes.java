package dev.aicurator.curate.passage;

import java.util.Arrays;
import java.util.List;

/**
 * TextRank (Mihalcea and Tarau, 2004): passages vote for those near them, and the votes of those
 * with many count more. Nearness is the cosine over word forms of one weight.
 */
final class Votes {
  private static final double DAMPING = 0.9;
  private static final int ROUNDS = 25;

  private Votes() {}

  /** One vote count for each text, the highest 1. */
  static double[] of(List<String> texts, boolean english, Forms forms) {
    int n = texts.size();
    Terms terms = Terms.forms(english, forms);
    Vec[] vectors = new Vec[n];
    for (int i = 0; i < n; i++) {
      vectors[i] = Vec.of(terms.of(texts.get(i)), terms);
    }
    double[][] near = new double[n][n];
    double[] out = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        double d = vectors[i].dot(vectors[j]);
        near[i][j] = d;
        near[j][i] = d;
        out[i] += d;
        out[j] += d;
      }
    }
    return rank(near, out);
  }

  private static double[] rank(double[][] near, double[] out) {
    int n = out.length;
    double[] votes = new double[n];
    Arrays.fill(votes, 1);
    for (int round = 0; round < ROUNDS; round++) {
      double[] next = new double[n];
      Arrays.fill(next, 1 - DAMPING);
      for (int i = 0; i < n; i++) {
        if (out[i] > 0) {
          double share = DAMPING * votes[i] / out[i];
          for (int j = 0; j < n; j++) {
            next[j] += share * near[i][j];
          }
        }
      }
      votes = next;
    }
    double most = Arrays.stream(votes).max().orElse(1);
    for (int i = 0; i < n; i++) {
      votes[i] /= most;
    }
    return votes;
  }
}
