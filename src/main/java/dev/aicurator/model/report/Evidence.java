package dev.aicurator.model.report;

import dev.aicurator.model.Sentence;
import java.util.List;

/**
 * Whether each sentence of a card stands where it says, in the stored text and in the kept copy.
 *
 * @param story its id
 * @param headline of the card
 */
public record Evidence(String story, String headline, List<Check> checks) {
  public Evidence {
    checks = List.copyOf(checks);
  }

  /** Whether every sentence was found. */
  public boolean holds() {
    return checks.stream().allMatch(c -> c.verdict().isGood());
  }

  /** One sentence and what became of it; {@code part} is dek, why, point or detail. */
  public record Check(String part, Sentence sentence, Verdict verdict) {}

  /** What was found. */
  public enum Verdict {
    /** In the stored text and in the kept copy. */
    IN_COPY,
    /** In the stored text; no copy of the page is kept. */
    IN_TEXT,
    /** In the stored text, but the kept copy does not say it. */
    NOT_IN_COPY,
    /** Not where it says in the stored text. */
    NOT_IN_TEXT;

    public boolean isGood() {
      return this == IN_COPY || this == IN_TEXT;
    }
  }
}
