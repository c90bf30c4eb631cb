package dev.aicurator.curate.passage;

import dev.aicurator.curate.table.Background;
import dev.aicurator.text.Stem;
import dev.aicurator.text.Tokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Word forms met before, with their stems, so that a form is stemmed once for many articles. Only
 * remembers, and a bounded number: what it gives does not depend on what came before. Slots hold
 * immutable values, so threads may share it: the worst that can happen is work done twice.
 */
public final class Forms {
  private static final int MANY = 1 << 17;
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

  /**
   * What is to be known of one word.
   *
   * @param key of the word as written
   * @param low key of its lower case, without what follows an apostrophe
   * @param stem key of the stem of that
   * @param rare how rare the stem is
   * @param small a single letter
   */
  public record Form(long key, long low, long stem, double rare, boolean small) {
    static Form of(long key, String word) {
      String whole = word.toLowerCase(Locale.ROOT);
      int mark = Math.max(whole.indexOf('\''), whole.indexOf('’'));
      String low = mark > 0 ? whole.substring(0, mark) : whole;
      String stem = Stem.of(low);
      boolean small = low.length() < 2 && low.charAt(0) < 0x3040;
      return new Form(key, Forms.key(low), Forms.key(stem), Background.ofStems().idf(stem), small);
    }
  }

  /** The form {@code text[from, to)}; {@code key} as {@link Tokens#key} gives it. */
  public Form get(char[] text, int from, int to, long key) {
    int slot = (int) (key ^ key >>> 20) & slots.length - 1;
    Form known = slots[slot];
    if (known != null && known.key() == key) {
      return known;
    }
    Form second = slots[slot ^ 1];
    if (second != null && second.key() == key) {
      return second;
    }
    Form made = Form.of(key, new String(text, from, to - from));
    slots[slot ^ 1] = known;
    slots[slot] = made;
    return made;
  }

  private static long key(String word) {
    return Tokens.key(word.toCharArray(), 0, word.length());
  }
}
