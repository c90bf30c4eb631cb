package dev.aicurator.curate.relevance;

import dev.aicurator.curate.table.Keys;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the phrases of a table in a text, on word boundaries, longest first at each place; a phrase
 * that starts with {@code =} asks for the exact case, one with {@code ^} moreover for no surname
 * behind it.
 */
final class Phrases<T> {
  private static final char ALONE = '^';

  /** The place in {@link #entries} of those that begin with a word. */
  private final Keys byFirst = new Keys(64);

  private final List<List<Entry<T>>> entries = new ArrayList<>();

  /** Whether a word whose key ends in these bits begins a phrase: most of a text is passed over. */
  private boolean[] some = new boolean[64];

  /** Is told of a match: its value and the place of its first word. */
  interface Hit<T> {
    void at(T value, int place);
  }

  /**
   * @param exact whether its words are met as they are written, else once folded
   * @param alone whether a surname behind it makes it a person's
   */
  private record Entry<T>(Words phrase, boolean exact, boolean alone, T value) {
    int size() {
      return phrase.size();
    }

    boolean matches(Words text, int at) {
      if (at + size() > text.size()) {
        return false;
      }
      for (int i = size() - 1; i >= 0; i--) {
        if (!text.is(at + i, phrase, i, exact)) {
          return false;
        }
      }
      return !alone || !text.isNamedOn(at + size() - 1);
    }
  }

  private static boolean isMark(char c) {
    return c == '=' || c == ALONE;
  }

  void add(String phrase, T value) {
    char mark = phrase.isEmpty() ? ' ' : phrase.charAt(0);
    Words words = Words.of(isMark(mark) ? phrase.substring(1) : phrase);
    if (words.size() == 0) {
      return;
    }
    if (byFirst.get(words.key(0)) == Keys.NONE) {
      byFirst.put(words.key(0), entries.size());
      entries.add(new ArrayList<>(2));
    }
    List<Entry<T>> alike = entries.get(byFirst.get(words.key(0)));
    int at = 0;
    while (at < alike.size() && alike.get(at).size() >= words.size()) {
      at++;
    }
    alike.add(at, new Entry<>(words, isMark(mark), mark == ALONE, value));
    note(words.key(0));
  }

  private void note(long key) {
    if (8 * entries.size() > some.length) {
      some = new boolean[4 * some.length];
      entries.forEach(alike -> note(alike.get(0).phrase().key(0)));
    }
    some[(int) key & some.length - 1] = true;
  }

  /** Hands over every hit (value, the place of its first word); hits do not overlap. */
  void find(Words text, Hit<T> hit) {
    int i = entries.isEmpty() ? text.size() : 0;
    while (i < text.size()) {
      boolean may = some[(int) text.key(i) & some.length - 1];
      i += may ? Math.max(1, findAt(text, i, hit)) : 1;
    }
  }

  private int findAt(Words text, int at, Hit<T> hit) {
    int alike = byFirst.get(text.key(at));
    if (alike == Keys.NONE) {
      return 0;
    }
    List<Entry<T>> those = entries.get(alike);
    for (int i = 0; i < those.size(); i++) {
      Entry<T> entry = those.get(i);
      if (entry.matches(text, at)) {
        hit.at(entry.value(), at);
        return entry.size();
      }
    }
    return 0;
  }

  boolean isIn(Words text) {
    return !places(text).isEmpty();
  }

  /** Where the hits begin, in their order. */
  List<Integer> places(Words text) {
    List<Integer> places = new ArrayList<>();
    find(text, (value, at) -> places.add(at));
    return places;
  }
}
