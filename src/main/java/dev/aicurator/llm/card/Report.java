package dev.aicurator.llm.card;

import dev.aicurator.llm.server.Fault;
import dev.aicurator.llm.spend.Spent;
import java.util.Map;

/**
 * What a writer has done so far.
 *
 * @param written cards with sentences by the model, {@code cached} of them without asking it
 * @param failed cards by the embedded writer instead, by what went wrong
 * @param kept sentences of the model that passed the gate
 * @param replaced those that failed and have one of the articles' own sentences in their place
 * @param dropped those that failed and were left out
 */
public record Report(
    int written,
    int cached,
    Map<Fault, Integer> failed,
    int kept,
    int replaced,
    int dropped,
    Spent spent) {
  public Report {
    failed = Map.copyOf(failed);
  }
}
