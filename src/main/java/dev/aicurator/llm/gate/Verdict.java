package dev.aicurator.llm.gate;

import dev.aicurator.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What the gate says of one sentence.
 *
 * @param sentence the text with the passage that carries it; null when it does not pass
 */
public record Verdict(Reason reason, @Nullable Sentence sentence) {
  static Verdict no(Reason reason) {
    return new Verdict(reason, null);
  }

  public boolean passes() {
    return sentence != null;
  }

  /** Why a sentence passes or fails. */
  public enum Reason {
    SUPPORTED,
    /** Nothing to check: no word of its own. */
    EMPTY,
    LINK,
    QUOTATION,
    NAME,
    DATE,
    FIGURE,
    /** Says not where the passage does not, or the other way round. */
    NEGATION,
    /** No passage says enough of it. */
    UNSUPPORTED
  }
}
