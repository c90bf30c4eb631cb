package dev.aicurator.curate.group;

import java.util.HashMap;
import java.util.Map;

/** The word forms met so far with their terms: a form is stemmed once, however often it comes. */
final class Lexicon {
  private static final int MOST = 200_000;
  private final Map<String, Term> byForm = new HashMap<>();
  private final Background background = Background.builtIn();

  /**
   * What a document is compared by.
   *
   * @param hash of the stem, the same in every lexicon
   * @param idf how rare it is in general news
   */
  record Term(String stem, long hash, double idf) {
    boolean isNumber() {
      return Character.isDigit(stem.charAt(0));
    }
  }

  /** The term that {@code word}, as written, is a form of. */
  Term term(String word) {
    Term known = byForm.get(word);
    if (known != null) {
      return known;
    }
    if (byForm.size() >= MOST) {
      byForm.clear();
    }
    String stem = Terms.stem(word);
    Term made = new Term(stem, Terms.hash(stem), background.idf(stem));
    byForm.put(word, made);
    return made;
  }
}
