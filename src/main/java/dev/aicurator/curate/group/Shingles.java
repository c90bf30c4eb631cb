package dev.aicurator.curate.group;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds copies: texts most of whose runs of four words are also in the other text. */
final class Shingles {
  private static final int RUN = 4;
  private static final int SAMPLE = 4;
  private static final int MOST_POSTINGS = 60;
  private static final double CONTAINED = 0.5;
  private static final double NEARLY_ALL = 0.75;
  private static final double SHARED = 0.25;
  private final List<long[]> sets = new ArrayList<>();

  Shingles(List<Doc> docs) {
    docs.forEach(doc -> sets.add(shingles(doc)));
  }

  /** For each document the smallest place of a document it copies, through others, or its own. */
  List<Integer> copies() {
    int[] label = new int[sets.size()];
    Map<Long, List<Integer>> postings = new HashMap<>();
    for (int i = 0; i < label.length; i++) {
      label[i] = i;
      for (int j : candidates(i, postings)) {
        if (root(label, i) != root(label, j) && isCopy(sets.get(i), sets.get(j))) {
          int a = root(label, i);
          int b = root(label, j);
          label[Math.max(a, b)] = Math.min(a, b);
        }
      }
    }
    List<Integer> copies = new ArrayList<>();
    for (int i = 0; i < label.length; i++) {
      copies.add(root(label, i));
    }
    return copies;
  }

  private Set<Integer> candidates(int i, Map<Long, List<Integer>> postings) {
    Set<Integer> found = new TreeSet<>();
    long[] set = sets.get(i);
    for (long shingle : set) {
      if (set.length < 40 || Math.floorMod(shingle, SAMPLE) == 0) {
        List<Integer> list = postings.computeIfAbsent(shingle, k -> new ArrayList<>(2));
        found.addAll(list);
        if (list.size() < MOST_POSTINGS) {
          list.add(i);
        }
      }
    }
    return found;
  }

  private static int root(int[] label, int i) {
    int root = i;
    while (label[root] != root) {
      root = label[root];
    }
    return root;
  }

  /** Most of the shorter text is in the longer, and it is no mere passage of it. */
  private static boolean isCopy(long[] a, long[] b) {
    int common = common(a, b);
    double contained = (double) common / Math.max(1, Math.min(a.length, b.length));
    double shared = (double) common / Math.max(1, a.length + b.length - common);
    return contained >= NEARLY_ALL || (contained >= CONTAINED && shared >= SHARED);
  }

  private static int common(long[] a, long[] b) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        common++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  private static long[] shingles(Doc doc) {
    Set<Long> hashes = new HashSet<>();
    Deque<String> window = new ArrayDeque<>();
    boolean bare = doc.text().length() < 80;
    String text = bare ? doc.title() + "\n" + doc.text() : doc.text();
    Terms.each(
        text,
        40_000,
        (stem, proper) -> {
          window.add(stem);
          if (window.size() > RUN) {
            window.remove();
          }
          if (window.size() == RUN) {
            hashes.add(hash(window));
          }
        });
    if (hashes.isEmpty() && !window.isEmpty()) {
      hashes.add(hash(window));
    }
    long[] sorted = hashes.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private static long hash(Iterable<String> words) {
    long h = 1125899906842597L;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        h = 31 * h + word.charAt(i);
      }
      h = 31 * h + ' ';
    }
    h ^= h >>> 29;
    return h * 0xbf58476d1ce4e5b9L;
  }
}
