package dev.aicurator.curate.write;

import dev.aicurator.curate.passage.Passage;
import dev.aicurator.curate.passage.Passage.Quality;
import dev.aicurator.curate.passage.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** Picks passages by worth without saying a thing twice. */
final class Choosing {
  /** Above this cosine two sentences say the same. */
  static final double SAME = 0.5;

  /** The share of what another article says that was told already and makes it a repetition. */
  private static final double RETOLD = 0.65;

  /** Words of a paragraph. */
  private static final int LEAST = 105;

  private static final int MOST = 160;

  /** By which a sentence beside one that was taken is worth more. */
  private static final double BESIDE = 0.15;

  private final Reading reading;

  Choosing(Reading reading) {
    this.reading = reading;
  }

  /** The passages that {@code may} be taken, best first; equal worth in reading order. */
  List<Integer> ranked(IntPredicate may, IntToDoubleFunction worth) {
    List<Integer> order = new ArrayList<>();
    double[] value = new double[reading.passages.size()];
    for (int i = 0; i < value.length; i++) {
      if (may.test(i)) {
        value[i] = worth.applyAsDouble(i);
        order.add(i);
      }
    }
    // stable: what is worth the same stays in reading order
    order.sort((a, b) -> Double.compare(value[b], value[a]));
    return order;
  }

  /** The first of {@link #ranked}, -1 for none. */
  int best(IntPredicate may, IntToDoubleFunction worth) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < reading.passages.size(); i++) {
      if (may.test(i)) {
        double value = worth.applyAsDouble(i);
        if (best < 0 || value > most) {
          best = i;
          most = value;
        }
      }
    }
    return best;
  }

  /** Whether {@code i} says what one of {@code taken} says, or nearly. */
  boolean repeats(int i, Iterable<Integer> taken, double limit) {
    for (int t : taken) {
      if (isNear(i, t, limit) || contains(t, i) || contains(i, t)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is another article's telling of what {@code told} says. */
  private boolean retells(int i, List<Integer> told) {
    return reading.passages.get(i).article() > 0 && reading.said(i, told) > RETOLD;
  }

  private boolean isNear(int i, int other, double limit) {
    return other == i || reading.nearness(i, other) > limit;
  }

  private boolean contains(int outer, int inner) {
    String a = reading.passages.get(outer).text();
    String b = reading.passages.get(inner).text();
    return b.length() > 20
        && b.length() <= a.length() + 1
        && a.contains(b.substring(0, b.length() - 1));
  }

  /** Up to {@code most} of {@code ranked} that repeat neither {@code told} nor one another. */
  List<Integer> distinct(List<Integer> ranked, List<Integer> told, int most, double limit) {
    List<Integer> seen = new ArrayList<>(told);
    List<Integer> out = new ArrayList<>();
    for (int i : ranked) {
      if (out.size() >= most) {
        break;
      }
      if (!repeats(i, seen, limit) && !retells(i, seen)) {
        seen.add(i);
        out.add(i);
      }
    }
    return out;
  }

  /** {@code i} with the sentences it leans on, at most two back; empty when they cannot be had. */
  List<Integer> withAntecedent(int i) {
    List<Integer> unit = new ArrayList<>(List.of(i));
    int at = i;
    while (reading.passages.get(at).quality() == Quality.LEANS) {
      boolean has =
          at > 0
              && unit.size() < 3
              && reading.passages.get(at).follows(reading.passages.get(at - 1))
              && reading.passages.get(at - 1).quality().isWhole();
      if (!has) {
        return List.of();
      }
      unit.add(0, --at);
    }
    return unit;
  }

  /**
   * Passages in reading order of at least {@link #LEAST} words where there are so many, never more
   * than {@link #MOST}; what leans comes with what it leans on, and what stands beside a sentence
   * taken is worth more, so that they read as one text.
   */
  List<Integer> paragraph(IntPredicate may, IntToDoubleFunction worth, List<Integer> told) {
    List<Integer> left = ranked(may, worth);
    Set<Integer> taken = new TreeSet<>();
    List<Integer> all = new ArrayList<>(told);
    int words = 0;
    while (words < LEAST && !left.isEmpty()) {
      List<Integer> unit = new ArrayList<>(withAntecedent(next(left, worth, taken)));
      unit.removeAll(taken);
      int more = words(unit);
      if (more > 0 && words + more <= MOST && unit.stream().noneMatch(k -> isOld(k, taken, all))) {
        taken.addAll(unit);
        all.addAll(unit);
        words += more;
      }
    }
    return new ArrayList<>(taken);
  }

  /** Takes the best out of {@code left}, which stands in the order of worth. */
  private int next(List<Integer> left, IntToDoubleFunction worth, Set<Integer> taken) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int at = 0; at < left.size(); at++) {
      double own = worth.applyAsDouble(left.get(at));
      if (own + BESIDE <= most) {
        break;
      }
      double value = own + (isBeside(left.get(at), taken) ? BESIDE : 0);
      if (value > most) {
        best = at;
        most = value;
      }
    }
    return left.remove(best);
  }

  private boolean isBeside(int i, Set<Integer> taken) {
    List<Passage> passages = reading.passages;
    return taken.contains(i - 1) && passages.get(i).follows(passages.get(i - 1))
        || taken.contains(i + 1) && passages.get(i + 1).follows(passages.get(i));
  }

  /** Whether the paragraph has it in other words, or the rest of the card. */
  private boolean isOld(int i, Set<Integer> taken, List<Integer> all) {
    return retells(i, all)
        || repeats(i, taken, 0.6)
        || all.stream().anyMatch(t -> !taken.contains(t) && isNear(i, t, 0.7));
  }

  int words(Iterable<Integer> chosen) {
    int sum = 0;
    for (int i : chosen) {
      sum += reading.passages.get(i).words();
    }
    return sum;
  }
}
