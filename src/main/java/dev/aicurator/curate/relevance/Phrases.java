package dev.aicurator.curate.relevance;

import dev.aicurator.curate.table.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Finds the phrases of a table in a text, on word boundaries, longest first at each place; a phrase
 * that starts with {@code =} asks for the exact case.
 */
final class Phrases<T> {
  /** The place in {@link #entries} of those that begin with a word. */
  private final Keys byFirst = new Keys(64);

  private final List<List<Entry<T>>> entries = new ArrayList<>();

  /**
   * @param words of the phrase as they are compared: as written where {@code exact}, else folded
   */
  private record Entry<T>(List<String> words, boolean exact, T value) {
    static <T> Entry<T> of(Words phrase, boolean exact, T value) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < phrase.size(); i++) {
        words.add(exact ? phrase.raw(i) : phrase.folded(i));
      }
      return new Entry<>(List.copyOf(words), exact, value);
    }

    boolean matches(Words text, int at) {
      if (at + words.size() > text.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        String met = exact ? text.raw(at + i) : text.folded(at + i);
        if (!met.equals(words.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  void add(String phrase, T value) {
    boolean exact = phrase.startsWith("=");
    Words words = Words.of(exact ? phrase.substring(1) : phrase);
    if (words.size() == 0) {
      return;
    }
    if (byFirst.get(words.key(0)) == Keys.NONE) {
      byFirst.put(words.key(0), entries.size());
      entries.add(new ArrayList<>(2));
    }
    List<Entry<T>> alike = entries.get(byFirst.get(words.key(0)));
    int at = 0;
    while (at < alike.size() && alike.get(at).words().size() >= words.size()) {
      at++;
    }
    alike.add(at, Entry.of(words, exact, value));
  }

  /** Hands over every hit (value, words it covers); hits do not overlap. */
  void find(Words text, BiConsumer<T, Integer> hit) {
    int i = entries.isEmpty() ? text.size() : 0;
    while (i < text.size()) {
      i += Math.max(1, findAt(text, i, hit));
    }
  }

  private int findAt(Words text, int at, BiConsumer<T, Integer> hit) {
    int alike = byFirst.get(text.key(at));
    if (alike == Keys.NONE) {
      return 0;
    }
    for (Entry<T> entry : entries.get(alike)) {
      if (entry.matches(text, at)) {
        hit.accept(entry.value(), entry.words().size());
        return entry.words().size();
      }
    }
    return 0;
  }

  boolean isIn(Words text) {
    boolean[] found = new boolean[1];
    find(text, (value, length) -> found[0] = true);
    return found[0];
  }
}
