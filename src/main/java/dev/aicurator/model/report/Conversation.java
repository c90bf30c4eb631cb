package dev.aicurator.model.report;

import dev.aicurator.model.ask.Answer;
import java.time.Instant;
import java.util.List;

/**
 * A question, its answer, and the stories both rest on.
 *
 * @param used the stories of {@code answer.articles()}, in that order
 * @param next the stories of {@code answer.next()}
 * @param by extractive, or the name of the model
 */
public record Conversation(
    String question, Instant at, Answer answer, List<Item> used, List<Item> next, String by) {
  public Conversation {
    used = List.copyOf(used);
    next = List.copyOf(next);
  }
}
