package dev.aicurator.llm.server;

import dev.aicurator.llm.spend.Spent;
import org.jspecify.annotations.Nullable;

/**
 * What came of one request.
 *
 * @param text the answer, or what came of it before it failed
 * @param complete whether the model ended it of its own accord
 * @param fault null when there is none
 * @param retryAfter what the server says of when to come back: seconds or an HTTP date
 */
public record Outcome(
    String text,
    boolean complete,
    Spent spent,
    @Nullable Fault fault,
    @Nullable String retryAfter) {
  static Outcome said(String text, boolean complete, Spent spent) {
    return new Outcome(text, complete, spent, null, null);
  }

  static Outcome failed(Fault fault) {
    return new Outcome("", false, Spent.NOTHING, fault, null);
  }

  public boolean isUsable() {
    return fault == null;
  }
}
