package dev.aicurator.curate.sketch;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The word forms met so far with their terms: a form is stemmed once, however often it comes. */
public final class Lexicon {
  private static final int MOST = 200_000;
  private final Background background = Background.builtIn();

  /** Open-addressed. */
  private @Nullable Form[] forms = new Form[4096];

  private int used;

  private record Form(long key, Term term) {}

  /**
   * What a document is compared by.
   *
   * @param hash of the stem, the same in every lexicon
   * @param idf how rare it is in general news
   */
  public record Term(String stem, long hash, double idf) {
    public boolean isNumber() {
      return Character.isDigit(stem.charAt(0));
    }
  }

  /** The term that {@code text[start, end)}, a word as written, is a form of. */
  Term term(char[] text, int start, int end) {
    long key = key(text, start, end);
    int slot = slot(key);
    Form known = forms[slot];
    if (known != null) {
      return known.term();
    }
    if (used >= MOST) {
      Arrays.fill(forms, null);
      used = 0;
      slot = slot(key);
    }
    String stem = Terms.stem(new String(text, start, end - start));
    Term made = new Term(stem, Terms.hash(stem), background.idf(stem));
    forms[slot] = new Form(key, made);
    if (++used * 2 > forms.length) {
      grow();
    }
    return made;
  }

  /** 64 bits that stand for a word: the same for two of them is not met in practice. */
  private static long key(char[] text, int start, int end) {
    long key = end - start;
    for (int i = start; i < end; i++) {
      key = key * 0x9e3779b97f4a7c15L + text[i];
      key ^= key >>> 32;
    }
    return key;
  }

  private int slot(long key) {
    int mask = forms.length - 1;
    int slot = (int) (key ^ key >>> 20) & mask;
    for (Form form = forms[slot]; form != null && form.key() != key; form = forms[slot]) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    @Nullable Form[] old = forms;
    forms = new Form[2 * old.length];
    for (Form form : old) {
      if (form != null) {
        forms[slot(form.key())] = form;
      }
    }
  }
}
