package dev.aicurator.curate.sketch;

import dev.aicurator.curate.table.Keys;
import java.util.ArrayList;
import java.util.List;

/** The terms of the documents of one grouping, by number in the order they were met. */
public final class Numbers {
  private final List<Vocabulary.Term> terms = new ArrayList<>();
  private final Keys numbers;

  /**
   * @param room a power of two; half as many terms are numbered without moving
   */
  Numbers(int room) {
    numbers = new Keys(room);
  }

  public Numbers() {
    this(2048);
  }

  /** The number of a term, its own after this. */
  public int of(Vocabulary.Term term) {
    int known = numbers.get(term.hash());
    if (known != Keys.NONE) {
      return known;
    }
    numbers.put(term.hash(), terms.size());
    terms.add(term);
    return terms.size() - 1;
  }

  /** The term of a number. */
  public Vocabulary.Term term(int number) {
    return terms.get(number);
  }

  /** How many terms have a number. */
  public int size() {
    return terms.size();
  }
}
