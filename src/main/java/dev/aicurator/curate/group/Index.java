package dev.aicurator.curate.group;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the pairs of vectors that can be alike: those whose heaviest terms overlap; a term that
 * very many have finds no further pairs, which keeps the cost near-linear.
 */
final class Index {
  private final List<Vector> vectors;
  private final Tuning tuning;
  private final Map<Integer, Postings> postings = new HashMap<>();

  private static final class Postings {
    int[] documents = new int[4];
    float[] weights = new float[4];
    int size;

    void add(int document, float weight) {
      if (size == documents.length) {
        documents = Arrays.copyOf(documents, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      documents[size] = document;
      weights[size++] = weight;
    }
  }

  Index(List<Vector> vectors, Tuning tuning) {
    this.vectors = vectors;
    this.tuning = tuning;
  }

  /** Receives a pair, {@code j} before {@code i}, and its cosine. */
  interface Sink {
    void pair(int i, int j, double cosine);
  }

  void pairs(Sink sink) {
    float[] partial = new float[vectors.size()];
    int[] touched = new int[vectors.size()];
    for (int i = 0; i < vectors.size(); i++) {
      int found = collect(i, partial, touched);
      for (int k = 0; k < found; k++) {
        int j = touched[k];
        if (partial[j] >= tuning.partial()) {
          sink.pair(i, j, vectors.get(i).dot(vectors.get(j)));
        }
        partial[j] = 0;
      }
    }
  }

  private int collect(int i, float[] partial, int[] touched) {
    Vector vector = vectors.get(i);
    int found = 0;
    for (int place : vector.heaviest()) {
      float weight = vector.weights()[place];
      Postings list = postings.computeIfAbsent(vector.terms()[place], t -> new Postings());
      for (int k = 0; k < list.size; k++) {
        int j = list.documents[k];
        if (partial[j] == 0) {
          touched[found++] = j;
        }
        partial[j] += Math.max(Float.MIN_NORMAL, weight * list.weights[k]);
      }
      if (list.size < tuning.postings()) {
        list.add(i, weight);
      }
    }
    return found;
  }
}
