package dev.aicurator.curate.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms met so far, by number; a word form is stemmed once, however often it comes. */
final class Lexicon {
  private final Map<String, Integer> byForm = new HashMap<>();
  private final Map<String, Integer> byStem = new HashMap<>();
  private final List<String> stems = new ArrayList<>();
  private long[] hashes = new long[1024];

  /** The number of the term that {@code word}, as written, is a form of. */
  int number(String word) {
    Integer known = byForm.get(word);
    if (known != null) {
      return known;
    }
    int number = byStem.computeIfAbsent(Terms.stem(word), this::added);
    byForm.put(word, number);
    return number;
  }

  private int added(String stem) {
    int number = stems.size();
    if (number == hashes.length) {
      hashes = java.util.Arrays.copyOf(hashes, 2 * number);
    }
    hashes[number] = Terms.hash(stem);
    stems.add(stem);
    return number;
  }

  String stem(int number) {
    return stems.get(number);
  }

  /** Of the stem, the same in every lexicon. */
  long hash(int number) {
    return hashes[number];
  }

  int size() {
    return stems.size();
  }

  List<String> stems() {
    return stems;
  }
}
