package dev.aicurator.curate.sketch;

import dev.aicurator.curate.table.Background;
import dev.aicurator.curate.table.Keys;
import dev.aicurator.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The word forms met so far with their terms: a form is stemmed once, however often it comes. */
public final class Vocabulary {
  private static final int MOST = 200_000;
  private static final double UNSEEN = 7;
  private final Keys byForm = new Keys(4096);
  private final List<Term> terms = new ArrayList<>();

  private static final class News {
    static final Background BACKGROUND = new Background(Terms::stem, Vocabulary::either, UNSEEN);
  }

  /**
   * What a document is compared by.
   *
   * @param hash of the stem, the same in every vocabulary
   * @param idf how rare it is in general news
   */
  public record Term(String stem, long hash, double idf) {
    public boolean isNumber() {
      return Character.isDigit(stem.charAt(0));
    }
  }

  /** How rare a stem of {@link Terms} is in general English news. */
  public static double idf(String stem) {
    return News.BACKGROUND.idf(stem);
  }

  /** The idf of one stem that stands for two words: their document shares added. */
  private static double either(double a, double b) {
    return Math.max(0.01, -Math.log(Math.min(0.99, Math.exp(-a) + Math.exp(-b))));
  }

  /** The term that {@code text[start, end)}, a word as written, is a form of. */
  Term term(char[] text, int start, int end) {
    long key = Tokens.key(text, start, end);
    int known = byForm.get(key);
    if (known != Keys.NONE) {
      return terms.get(known);
    }
    if (terms.size() >= MOST) {
      byForm.clear();
      terms.clear();
    }
    String stem = Terms.stem(new String(text, start, end - start));
    Term made = new Term(stem, Terms.hash(stem), idf(stem));
    byForm.put(key, terms.size());
    terms.add(made);
    return made;
  }
}
