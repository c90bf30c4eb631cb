package dev.aicurator.model.report;

import dev.aicurator.model.Marks;
import dev.aicurator.model.Story;
import java.util.List;

/**
 * A story as a list shows it: ranked and marked.
 *
 * @param number 1-based place in the list it was made for
 * @param shortId the shortest unique prefix of the id, at least six characters
 * @param score the sum of {@code parts}
 */
public record Item(
    int number, String shortId, Story story, Marks marks, double score, List<Part> parts) {
  public Item {
    parts = List.copyOf(parts);
  }

  /** One named summand of a rank score. */
  public record Part(String name, double value) {}
}
