package dev.aicurator.text;

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
  public static final class Word {
    private final char[] letters;
    private final int bits;
    private final @Nullable Word next;

    private Word(char[] letters, int bits, @Nullable Word next) {
      this.letters = letters;
      this.bits = bits;
      this.next = next;
    }

    public int bits() {
      return bits;
    }

    public @Nullable Word next() {
      return next;
    }

    public int length() {
      return letters.length;
    }

    /** Whether it stands at {@code at} in the first {@code end} characters of {@code text}. */
    public boolean isAt(char[] text, int at, int end) {
      char[] word = letters;
      if (at + word.length > end) {
        return false;
      }
      for (int i = 0; i < word.length; i++) {
        if (text[at + i] != word[i]) {
          return false;
        }
      }
      return true;
    }
  }

  public void add(String text, int bits) {
    char[] letters = text.toCharArray();
    int slot = slot(letters, 0);
    slots[slot] = new Word(letters, bits, slots[slot]);
  }

  /** The words that may begin at {@code at}, to be compared yet. */
  public @Nullable Word at(char[] text, int at, int end) {
    return at + key <= end ? slots[slot(text, at)] : null;
  }

  /** Whether one of the words stands at {@code at}. */
  public boolean standsAt(char[] text, int at, int end) {
    Word word = at(text, at, end);
    while (word != null && !word.isAt(text, at, end)) {
      word = word.next;
    }
    return word != null;
  }

  /** The bits of all words that stand anywhere in the first {@code end} characters. */
  public int in(char[] text, int end) {
    int bits = 0;
    for (int i = 0; i + key <= end; i++) {
      for (Word word = slots[slot(text, i)]; word != null; word = word.next) {
        bits |= word.isAt(text, i, end) ? word.bits : 0;
      }
    }
    return bits;
  }

  private int slot(char[] text, int at) {
    int slot = text[at] * 67 + text[at + 1];
    return (key == 2 ? slot : slot * 43 + text[at + 2]) & SLOTS - 1;
  }
}
