package dev.aicurator.curate.group;

import dev.aicurator.curate.sketch.Postings;
import dev.aicurator.curate.sketch.Sketch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds copies: texts most of whose runs of four words are also in the other text. A text with a
 * headline and an opening of its own is a report of its own, however much background it repeats.
 */
final class Shingles {
  private static final int SAMPLE = 4;
  private static final int FEW = 40;
  private static final int MOST_POSTINGS = 60;
  private static final double CONTAINED = 0.5;
  private static final double NEARLY_ALL = 0.75;
  private static final double SHARED = 0.34;
  private static final double WHOLE = 0.9;
  private static final double SAME_OPENING = 0.25;
  private static final double SAME_TITLE = 0.6;
  private final List<Sketch> documents;

  Shingles(List<Sketch> documents) {
    this.documents = documents;
  }

  /** For each document the smallest place of a document it copies, through others, or its own. */
  List<Integer> copies() {
    int[] label = new int[documents.size()];
    int[] shared = new int[documents.size()];
    Postings postings = new Postings(MOST_POSTINGS);
    for (int i = 0; i < label.length; i++) {
      label[i] = i;
      for (int j : candidates(i, postings, shared)) {
        if (root(label, i) != root(label, j) && isCopy(i, j)) {
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

  /** Earlier documents that share enough of the sampled runs, in rising order. */
  private int[] candidates(int i, Postings postings, int[] shared) {
    long[] set = documents.get(i).runs();
    int[] touched = new int[16];
    int found = 0;
    for (long run : set) {
      if (set.length < FEW || Math.floorMod(run, SAMPLE) == 0) {
        for (int at = postings.first(run); at >= 0; at = postings.next(at)) {
          int j = postings.document(at);
          if (shared[j]++ == 0) {
            touched = found == touched.length ? Arrays.copyOf(touched, 2 * found) : touched;
            touched[found++] = j;
          }
        }
        postings.add(run, i);
      }
    }
    int kept = 0;
    for (int k = 0; k < found; k++) {
      int j = touched[k];
      int fewer = Math.min(set.length, documents.get(j).runs().length);
      if (shared[j] >= (fewer < FEW ? 1 : Math.max(2, fewer / SAMPLE / 5))) {
        touched[kept++] = j;
      }
      shared[j] = 0;
    }
    Arrays.sort(touched, 0, kept);
    return Arrays.copyOf(touched, kept);
  }

  private static int root(int[] label, int i) {
    int root = i;
    while (label[root] != root) {
      root = label[root];
    }
    return root;
  }

  /** Most of the shorter text is in the longer, and it is no mere passage of it. */
  private boolean isCopy(int i, int j) {
    long[] a = documents.get(i).runs();
    long[] b = documents.get(j).runs();
    int common = common(a, b);
    double contained = (double) common / Math.max(1, Math.min(a.length, b.length));
    double shared = (double) common / Math.max(1, a.length + b.length - common);
    boolean mostly = contained >= NEARLY_ALL || (contained >= CONTAINED && shared >= SHARED);
    return mostly && (contained >= WHOLE || !isOwnReport(i, j));
  }

  private boolean isOwnReport(int i, int j) {
    long[] a = documents.get(i).title();
    long[] b = documents.get(j).title();
    int common = common(a, b);
    return a.length > 0
        && b.length > 0
        && common < SAME_TITLE * (a.length + b.length - common)
        && isMissing(documents.get(i).opening(), documents.get(j).runs())
        && isMissing(documents.get(j).opening(), documents.get(i).runs());
  }

  private static boolean isMissing(long[] opening, long[] text) {
    return common(opening, text) < SAME_OPENING * opening.length;
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
}
