package dev.aicurator.extract.body;

import dev.aicurator.extract.dom.Scripts;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The different words of a text, whatever their case, as numbers; made to be used again. */
final class WordSet {
  private static final long PRIME = 0x100000001B3L;

  private long[] slots = new long[128];
  private long[] words = new long[64];
  private char[] chars = new char[64];
  private int size;

  static WordSet of(@Nullable String text) {
    WordSet words = new WordSet();
    words.read(text == null ? "" : text);
    return words;
  }

  /** Forgets the words there were and takes those of {@code text}. */
  void read(String text) {
    clear();
    take(text);
    long word = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = chars[i];
      if (word != 0 && Scripts.isWord(c)) {
        add(word);
        word = 0;
      }
      int letter = lower(c);
      if (letter != 0) {
        word = (word + letter + 1) * PRIME;
        word ^= word >>> 29;
      }
      if (word != 0 && (letter == 0 || Scripts.isWord(c))) {
        add(word);
        word = 0;
      }
    }
    if (word != 0) {
      add(word);
    }
  }

  private void take(String text) {
    if (text.length() > chars.length) {
      chars = new char[text.length()];
    }
    text.getChars(0, text.length(), chars, 0);
  }

  /** A letter in lower case or a digit; 0 for any other character. */
  private static int lower(char c) {
    if (c < 0x80) {
      int letter = c | 0x20;
      return letter >= 'a' && letter <= 'z' ? letter : c >= '0' && c <= '9' ? c : 0;
    }
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }

  private void clear() {
    if (size * 8 > slots.length) {
      Arrays.fill(slots, 0);
    } else {
      for (int i = size - 1; i >= 0; i--) {
        slots[find(slots, words[i])] = 0;
      }
    }
    size = 0;
  }

  private void add(long word) {
    int at = find(slots, word);
    if (slots[at] == 0) {
      slots[at] = word;
      words[size++] = word;
      if (size == words.length) {
        grow();
      }
    }
  }

  private void grow() {
    words = Arrays.copyOf(words, size * 2);
    slots = new long[words.length * 2];
    for (int i = 0; i < size; i++) {
      slots[find(slots, words[i])] = words[i];
    }
  }

  /** Where the word is, or the free slot where it goes. */
  private static int find(long[] slots, long word) {
    int at = (int) (word ^ word >>> 32) & slots.length - 1;
    while (slots[at] != 0 && slots[at] != word) {
      at = at + 1 & slots.length - 1;
    }
    return at;
  }

  int size() {
    return size;
  }

  /** Shared words over the words of the larger set, 0..1. */
  double likeness(WordSet other) {
    if (size == 0 || other.size == 0) {
      return 0;
    }
    int shared = 0;
    for (int i = 0; i < other.size; i++) {
      shared += slots[find(slots, other.words[i])] != 0 ? 1 : 0;
    }
    return (double) shared / Math.max(size, other.size);
  }
}
