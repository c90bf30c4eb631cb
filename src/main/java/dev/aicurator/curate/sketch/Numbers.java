package dev.aicurator.curate.sketch;

import java.util.ArrayList;
import java.util.List;

/** The terms of the documents of one grouping, by number in the order they were met. */
public final class Numbers {
  private long[] keys;
  private int[] numbers;
  private final List<Lexicon.Term> terms = new ArrayList<>();

  /**
   * @param room a power of two; half as many terms are numbered without moving
   */
  Numbers(int room) {
    keys = new long[room];
    numbers = new int[room];
  }

  public Numbers() {
    this(2048);
  }

  /** The number of a term, its own after this. */
  public int of(Lexicon.Term term) {
    int slot = slot(term.hash());
    if (numbers[slot] > 0) {
      return numbers[slot] - 1;
    }
    terms.add(term);
    keys[slot] = term.hash();
    numbers[slot] = terms.size();
    if (terms.size() * 2 > keys.length) {
      grow();
    }
    return terms.size() - 1;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ key >>> 32) & mask;
    while (numbers[slot] > 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    keys = new long[2 * keys.length];
    numbers = new int[keys.length];
    for (int i = 0; i < terms.size(); i++) {
      int slot = slot(terms.get(i).hash());
      keys[slot] = terms.get(i).hash();
      numbers[slot] = i + 1;
    }
  }

  /** The term of a number. */
  public Lexicon.Term term(int number) {
    return terms.get(number);
  }

  /** How many terms have a number. */
  public int size() {
    return terms.size();
  }
}
