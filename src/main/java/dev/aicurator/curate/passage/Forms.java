package dev.aicurator.curate.passage;

import dev.aicurator.text.Stem;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Word forms met before, with their stems, so that a form is stemmed once for many articles. Only
 * remembers, and a bounded number: what it gives does not depend on what came before. Slots hold
 * immutable values, so threads may share it: the worst that can happen is work done twice.
 */
public final class Forms {
  private static final int MANY = 1 << 16;
  private static final int FEW = 1 << 10;
  private final @Nullable Form[] slots;

  private Forms(int size) {
    slots = new Form[size];
  }

  /** For one text. */
  public static Forms few() {
    return new Forms(FEW);
  }

  /** For a writer that is kept. */
  public static Forms many() {
    return new Forms(MANY);
  }

  /** One word as written, with its lower case, its stem and how rare that is. */
  static final class Form {
    private final char[] word;
    final int hash;

    /** Without what follows an apostrophe. */
    final String low;

    final String stem;
    final double rare;

    private Form(char[] word, int hash) {
      this.word = word;
      this.hash = hash;
      String whole = new String(word).toLowerCase(Locale.ROOT);
      int mark = Math.max(whole.indexOf('\''), whole.indexOf('’'));
      low = mark > 0 ? whole.substring(0, mark) : whole;
      stem = Stem.of(low);
      rare = Rarity.builtIn().idf(stem);
    }

    boolean is(char[] text, int from, int to, int hash) {
      if (this.hash != hash || word.length != to - from) {
        return false;
      }
      for (int i = 0; i < word.length; i++) {
        if (word[i] != text[from + i]) {
          return false;
        }
      }
      return true;
    }
  }

  /** The form {@code text[from, to)}; {@code hash} as {@link #hash} gives it. */
  Form get(char[] text, int from, int to, int hash) {
    int slot = (hash ^ hash >>> 15) & slots.length - 1;
    Form known = slots[slot];
    if (known != null && known.is(text, from, to, hash)) {
      return known;
    }
    Form second = slots[slot ^ 1];
    if (second != null && second.is(text, from, to, hash)) {
      return second;
    }
    Form made = new Form(Arrays.copyOfRange(text, from, to), hash);
    slots[slot ^ 1] = known;
    slots[slot] = made;
    return made;
  }

  static int hash(char[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    return hash;
  }
}
