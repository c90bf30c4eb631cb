package dev.aicurator.curate.write;

import dev.aicurator.model.Card;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The card of one text with its summary and key phrases; absent is null or empty.
 *
 * @param summary sentences in the order of the text
 * @param keyphrases best first
 */
public record Summary(
    String id,
    @Nullable String dek,
    @Nullable String whyItMatters,
    List<String> keyPoints,
    @Nullable String details,
    List<String> summary,
    List<String> keyphrases,
    Card card) {
  public Summary {
    keyPoints = List.copyOf(keyPoints);
    summary = List.copyOf(summary);
    keyphrases = List.copyOf(keyphrases);
  }
}
