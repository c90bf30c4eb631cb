package dev.aicurator.curate.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Lets each document take on terms of its nearest neighbours, so that two reports of one event that
 * chose different words meet through a third.
 */
final class Expansion {
  private record Neighbour(double likeness, int document) {}

  private static final Comparator<Neighbour> FARTHEST_FIRST =
      Comparator.comparingDouble(Neighbour::likeness)
          .thenComparing(Neighbour::document, Comparator.reverseOrder());
  private final List<Vector> vectors;
  private final Tuning tuning;
  private final List<PriorityQueue<Neighbour>> nearest = new ArrayList<>();

  Expansion(List<Vector> vectors, Tuning tuning) {
    this.vectors = vectors;
    this.tuning = tuning;
    vectors.forEach(v -> nearest.add(new PriorityQueue<>(FARTHEST_FIRST)));
  }

  List<Vector> expanded(Nearness nearness) {
    new Index(vectors, tuning)
        .pairs(
            (i, j, cosine) -> {
              double likeness = cosine * nearness.of(i, j);
              offer(i, new Neighbour(likeness, j));
              offer(j, new Neighbour(likeness, i));
            });
    List<Vector> all = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      all.add(nearest.get(i).isEmpty() ? vectors.get(i) : joined(i));
    }
    return all;
  }

  private void offer(int i, Neighbour neighbour) {
    boolean bare = vectors.get(i).isBare();
    if (neighbour.likeness() < (bare ? tuning.shortExpandFrom() : tuning.expandFrom())) {
      return;
    }
    PriorityQueue<Neighbour> queue = nearest.get(i);
    queue.add(neighbour);
    if (queue.size() > (bare ? tuning.shortNeighbours() : tuning.neighbours())) {
      queue.poll();
    }
  }

  private Vector joined(int i) {
    Sum sum = new Sum();
    sum.add(vectors.get(i), 1);
    for (Neighbour neighbour : nearest.get(i).stream().sorted(FARTHEST_FIRST).toList()) {
      sum.add(vectors.get(neighbour.document()), tuning.expand() * neighbour.likeness());
    }
    return Vector.of(sum.terms, sum.weights, vectors.get(i).words());
  }

  /** A sum of vectors, terms ascending. */
  private static final class Sum {
    int[] terms = {};
    double[] weights = {};

    void add(Vector vector, double share) {
      int[] both = new int[terms.length + vector.terms().length];
      double[] sums = new double[both.length];
      int n = 0;
      int i = 0;
      int j = 0;
      while (i < terms.length || j < vector.terms().length) {
        int a = i < terms.length ? terms[i] : Integer.MAX_VALUE;
        int b = j < vector.terms().length ? vector.terms()[j] : Integer.MAX_VALUE;
        both[n] = Math.min(a, b);
        double own = a <= b ? weights[i++] : 0;
        sums[n++] = own + (b <= a ? share * vector.weights()[j++] : 0);
      }
      terms = Arrays.copyOf(both, n);
      weights = Arrays.copyOf(sums, n);
    }
  }
}
