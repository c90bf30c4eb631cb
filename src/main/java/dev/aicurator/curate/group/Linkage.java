package dev.aicurator.curate.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Average-link agglomeration over a sparse graph of similar pairs: pairs that share no weighty term
 * count as a small constant, so no square matrix is ever made. Bare headlines of one event need not
 * share a word: among them what counts is the likeness of the middles of two groups, which is the
 * average over how alike the members of each are among themselves.
 */
final class Linkage {
  private static final double FLOOR = 0.02;
  private static final double SETTLED = 1.2;
  private static final double KIN = 1.05;
  private final Tuning tuning;
  private final List<Vector> vectors;
  private final Nearness nearness;
  private final int[] label;
  private final int[] size;
  private final boolean[] fixed;
  private final int[] family;

  /** Of each group: pairs of its members that are alike, likeness to themselves, bare headlines. */
  private final double[] inner;

  private final double[] own;
  private final int[] bare;
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
  Linkage(Tuning tuning, List<Vector> vectors, Nearness nearness) {
    this.tuning = tuning;
    this.vectors = vectors;
    this.nearness = nearness;
    label = new int[vectors.size()];
    size = new int[vectors.size()];
    fixed = new boolean[vectors.size()];
    family = new int[vectors.size()];
    inner = new double[vectors.size()];
    own = new double[vectors.size()];
    bare = new int[vectors.size()];
    for (int i = 0; i < label.length; i++) {
      label[i] = i;
      size[i] = 1;
      family[i] = i;
      own[i] = tuning.threshold() / fitting(vectors.get(i), vectors.get(i));
      bare[i] = vectors.get(i).isBare() ? 1 : 0;
      near.add(new HashMap<>());
    }
  }

  /** Puts b with a before anything is measured. */
  void join(int a, int b) {
    int x = find(a);
    int y = find(b);
    if (x != y) {
      unite(Math.min(x, y), Math.max(x, y));
    }
  }

  /** Makes the group of {@code i} one that merges with another such group only when very alike. */
  void fix(int i) {
    fixed[find(i)] = true;
  }

  /** Counts what b is like to the family of a somewhat more: they were together before. */
  void kin(int a, int b) {
    family[b] = family[a];
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
    new Index(vectors, tuning).pairs(this::connect);
  }

  private void connect(int i, int j, double dot) {
    double similarity = similarity(i, j, dot);
    if (similarity > 2 * FLOOR) {
      int a = find(i);
      int b = find(j);
      double more = similarity - FLOOR;
      if (a == b) {
        inner[a] += more;
      } else {
        near.get(a).merge(b, more, Double::sum);
        near.get(b).merge(a, more, Double::sum);
      }
    }
  }

  /** Cosine, scaled so that one threshold fits headlines and articles, less for distant days. */
  private double similarity(int i, int j, double dot) {
    Vector a = vectors.get(i);
    Vector b = vectors.get(j);
    double kin = family[i] == family[j] ? KIN : 1;
    return dot * tuning.threshold() / fitting(a, b) * nearness.of(i, j) * kin;
  }

  /** The threshold for two documents of these lengths. */
  private double fitting(Vector a, Vector b) {
    double length = Math.min(1.0, Math.sqrt((double) a.words() * b.words()) / Tuning.FULL);
    return tuning.shortThreshold() + (tuning.threshold() - tuning.shortThreshold()) * length;
  }

  private void offer(int a, int b) {
    double sum = near.get(a).getOrDefault(b, 0.0);
    double score = sum / ((double) size[a] * size[b]) + FLOOR;
    boolean known = !fixed[a] && !fixed[b];
    if (known && 2 * bare[a] > size[a] && 2 * bare[b] > size[b]) {
      score /= Math.sqrt(closeness(a) * closeness(b));
    }
    double least = fixed[a] && fixed[b] ? tuning.threshold() * SETTLED : tuning.threshold();
    if (score >= least) {
      queue.add(new Pair(score, Math.min(a, b), Math.max(a, b), size[a] + size[b]));
    }
  }

  /**
   * How alike the members of a group are on average, each beside itself being 1. Of a story that
   * some members stand for it is not known.
   */
  private double closeness(int a) {
    return Math.min(1, (own[a] + 2 * inner[a]) / (size[a] * own[a]));
  }

  private void merge(int a, int b) {
    inner[a] += near.get(a).getOrDefault(b, 0.0);
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
    inner[a] += inner[b];
    own[a] += own[b];
    bare[a] += bare[b];
    fixed[a] |= fixed[b];
  }
}
