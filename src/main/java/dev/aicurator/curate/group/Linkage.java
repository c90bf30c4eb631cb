package dev.aicurator.curate.group;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Average-link agglomeration over a sparse graph of similar pairs: pairs that share no weighty term
 * count as a small constant, so no square matrix is ever made.
 */
final class Linkage {
  private static final int KEYS = 40;
  private static final int MOST_POSTINGS = 400;
  private final Tuning tuning;
  private final List<Vectors.Vector> vectors;
  private final List<@Nullable Instant> times;
  private final int[] label;
  private final int[] size;
  private final boolean[] fixed;
  private final List<Map<Integer, Double>> near = new ArrayList<>();
  private final PriorityQueue<Pair> queue = new PriorityQueue<>();

  private record Pair(double score, int a, int b, int sizes) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair o) {
      int order = Double.compare(o.score, score);
      order = order != 0 ? order : Integer.compare(a, o.a);
      return order != 0 ? order : Integer.compare(b, o.b);
    }
  }

  /** Starts with every document alone. */
  Linkage(Tuning tuning, List<Vectors.Vector> vectors, List<@Nullable Instant> times) {
    this.tuning = tuning;
    this.vectors = vectors;
    this.times = times;
    label = new int[vectors.size()];
    size = new int[vectors.size()];
    fixed = new boolean[vectors.size()];
    for (int i = 0; i < label.length; i++) {
      label[i] = i;
      size[i] = 1;
      near.add(new HashMap<>());
    }
  }

  /** Puts b with a before anything is measured. */
  void join(int a, int b) {
    int x = find(a);
    int y = find(b);
    if (x != y && !(fixed[x] && fixed[y])) {
      unite(Math.min(x, y), Math.max(x, y));
    }
  }

  /** Makes the group of {@code i} one that never merges with another such group. */
  void fix(int i) {
    fixed[find(i)] = true;
  }

  int find(int i) {
    int root = i;
    while (label[root] != root) {
      root = label[root];
    }
    return root;
  }

  /** Merges until no two groups are alike enough; labels are the smallest member of each group. */
  List<Integer> run() {
    link();
    for (int a = 0; a < near.size(); a++) {
      for (int b : near.get(a).keySet()) {
        if (a < b) {
          offer(a, b);
        }
      }
    }
    for (Pair best = queue.poll(); best != null; best = queue.poll()) {
      boolean current =
          label[best.a()] == best.a()
              && label[best.b()] == best.b()
              && size[best.a()] + size[best.b()] == best.sizes();
      if (current) {
        merge(best.a(), best.b());
      }
    }
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < label.length; i++) {
      labels.add(find(i));
    }
    return labels;
  }

  private void link() {
    Map<Integer, int[]> postings = new HashMap<>();
    Map<Integer, Integer> lengths = new HashMap<>();
    float[] score = new float[vectors.size()];
    int[] touched = new int[vectors.size()];
    for (int i = 0; i < vectors.size(); i++) {
      Vectors.Vector vector = vectors.get(i);
      int found = 0;
      for (int place : vector.heaviest(KEYS)) {
        int term = vector.terms()[place];
        int[] list = postings.get(term);
        int length = lengths.getOrDefault(term, 0);
        for (int k = 0; list != null && k < length; k++) {
          if (score[list[k]] == 0) {
            touched[found++] = list[k];
          }
          score[list[k]] += vector.weights()[place];
        }
        if (length < MOST_POSTINGS) {
          int[] grown = list == null ? new int[4] : list;
          grown = length == grown.length ? Arrays.copyOf(grown, 2 * length) : grown;
          grown[length] = i;
          postings.put(term, grown);
          lengths.put(term, length + 1);
        }
      }
      for (int k = 0; k < found; k++) {
        int j = touched[k];
        score[j] = 0;
        connect(i, j);
      }
    }
  }

  private void connect(int i, int j) {
    double similarity = similarity(i, j);
    if (similarity > 2 * tuning.floor()) {
      int a = find(i);
      int b = find(j);
      if (a != b) {
        double more = similarity - tuning.floor();
        near.get(a).merge(b, more, Double::sum);
        near.get(b).merge(a, more, Double::sum);
      }
    }
  }

  /** Cosine, scaled so that one threshold fits headlines and articles, less for distant days. */
  private double similarity(int i, int j) {
    Vectors.Vector a = vectors.get(i);
    Vectors.Vector b = vectors.get(j);
    double length = Math.min(1.0, Math.sqrt((double) a.words() * b.words()) / 150);
    double fits = tuning.shortThreshold() + (tuning.threshold() - tuning.shortThreshold()) * length;
    return a.dot(b) * tuning.threshold() / fits * nearness(times.get(i), times.get(j));
  }

  private static double nearness(@Nullable Instant a, @Nullable Instant b) {
    if (a == null || b == null) {
      return 1;
    }
    double days = Math.abs(Duration.between(a, b).toMinutes()) / 1440.0;
    return 1 - 0.3 * Math.min(1, Math.max(0, days - 1) / 14);
  }

  private void offer(int a, int b) {
    double sum = near.get(a).getOrDefault(b, 0.0);
    double score = sum / ((double) size[a] * size[b]) + tuning.floor();
    if (score >= tuning.threshold() && !(fixed[a] && fixed[b])) {
      queue.add(new Pair(score, Math.min(a, b), Math.max(a, b), size[a] + size[b]));
    }
  }

  private void merge(int a, int b) {
    unite(a, b);
    Map<Integer, Double> joined = near.get(a);
    joined.remove(b);
    for (Map.Entry<Integer, Double> entry : near.get(b).entrySet()) {
      int other = entry.getKey();
      near.get(other).remove(b);
      if (other != a) {
        joined.merge(other, entry.getValue(), Double::sum);
      }
    }
    near.set(b, Map.of());
    for (Map.Entry<Integer, Double> entry : joined.entrySet()) {
      near.get(entry.getKey()).put(a, entry.getValue());
      offer(a, entry.getKey());
    }
  }

  private void unite(int a, int b) {
    label[b] = a;
    size[a] += size[b];
    fixed[a] |= fixed[b];
  }
}
