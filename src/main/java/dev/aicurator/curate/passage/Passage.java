package dev.aicurator.curate.passage;

import dev.aicurator.model.Sentence;

/**
 * A sentence that could be taken.
 *
 * @param article index among the articles read; {@code 0} is the lead
 * @param order its place among the passages of its article
 * @param opens first of its block
 * @param words as a reader counts
 * @param quality how fit it is to stand on a card
 */
public record Passage(
    int article,
    int order,
    int block,
    int start,
    int end,
    String text,
    int words,
    boolean opens,
    Quality quality) {

  /** From best to worst. */
  public enum Quality {
    /** Whole, and stands alone. */
    GOOD,
    /** Whole, but needs the sentence before it. */
    LEANS,
    /** A question, a fragment, or too long or short. */
    WEAK,
    /** What a page says about itself: bylines, captions, invitations. */
    JUNK;

    public boolean isWhole() {
      return this == GOOD || this == LEANS;
    }
  }

  public Sentence sentence(String id) {
    return new Sentence(text, id, block, start, end);
  }

  /** Whether {@code other} stands right before this one. */
  public boolean follows(Passage other) {
    return article == other.article
        && order == other.order + 1
        && block - other.block <= 1
        && block >= other.block;
  }
}
