package dev.aicurator.curate.rank;

import dev.aicurator.model.Item;
import dev.aicurator.model.Story;
import java.util.List;

/** A story in its place; {@code score} is the sum of the parts, added in their order. */
public record Ranked(Story story, double score, List<Item.Part> parts) {
  public Ranked {
    parts = List.copyOf(parts);
  }

  static Ranked of(Story story, List<Item.Part> parts) {
    double sum = 0;
    for (Item.Part part : parts) {
      sum += part.value();
    }
    return new Ranked(story, sum, parts);
  }
}
