package dev.aicurator.curate.relevance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Finds the phrases of a table in a text, on word boundaries, longest first at each place; a phrase
 * that starts with {@code =} asks for the exact case.
 */
final class Phrases<T> {
  private static final int PLACES = 1 << 14;
  private final Map<Long, List<Entry<T>>> byFirst = new HashMap<>();

  /** Whether some first word falls on a place: most words of a text are passed over by it. */
  private final BitSet some = new BitSet(PLACES);

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
    List<Entry<T>> entries = byFirst.computeIfAbsent(words.key(0), k -> new ArrayList<>(2));
    some.set(place(words.key(0)));
    int at = 0;
    while (at < entries.size() && entries.get(at).words().size() >= words.size()) {
      at++;
    }
    entries.add(at, Entry.of(words, exact, value));
  }

  private static int place(long key) {
    long mixed = key * 0x9e3779b97f4a7c15L;
    return (int) (mixed >>> 32) & PLACES - 1;
  }

  /** Hands over every hit (value, words it covers); hits do not overlap. */
  void find(Words text, BiConsumer<T, Integer> hit) {
    int i = byFirst.isEmpty() ? text.size() : 0;
    while (i < text.size()) {
      i += Math.max(1, findAt(text, i, hit));
    }
  }

  private int findAt(Words text, int at, BiConsumer<T, Integer> hit) {
    long key = text.key(at);
    if (!some.get(place(key))) {
      return 0;
    }
    for (Entry<T> entry : byFirst.getOrDefault(key, List.of())) {
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
