package dev.aicurator.extract.marks;

import org.jspecify.annotations.Nullable;

/**
 * Words to be found in texts, by their first characters: one look at each place of a text instead
 * of one search for each word.
 */
public final class Lexicon {
  private static final int SLOTS = 1 << 11;

  private final @Nullable Word[] slots = new Word[SLOTS];
  private final int key;

  /** For words of at least {@code key} characters, 2 or more. */
  public Lexicon(int key) {
    this.key = key;
  }

  /** A word, its meaning in the caller's bits, and the next that begins alike. */
  public record Word(String text, int bits, @Nullable Word next) {}

  public void add(String text, int bits) {
    int slot = slot(text, 0);
    slots[slot] = new Word(text, bits, slots[slot]);
  }

  /** The words that may begin at {@code at}, to be compared yet. */
  public @Nullable Word at(String text, int at) {
    return at + key <= text.length() ? slots[slot(text, at)] : null;
  }

  /** The bits of all words that stand anywhere in {@code text}. */
  public int in(String text) {
    int bits = 0;
    for (int i = 0; i + key <= text.length(); i++) {
      for (Word word = slots[slot(text, i)]; word != null; word = word.next()) {
        bits |= text.startsWith(word.text(), i) ? word.bits() : 0;
      }
    }
    return bits;
  }

  private int slot(String text, int at) {
    int slot = text.charAt(at) * 67 + text.charAt(at + 1);
    return (key == 2 ? slot : slot * 43 + text.charAt(at + 2)) & SLOTS - 1;
  }
}
