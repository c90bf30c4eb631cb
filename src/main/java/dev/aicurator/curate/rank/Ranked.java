package dev.aicurator.curate.rank;

import dev.aicurator.model.Story;
import dev.aicurator.model.report.Item;
import java.util.List;

/** A story in its place; {@code score} is the sum of the parts, added in their order. */
public record Ranked(Story story, double score, List<Item.Part> parts)
    implements Comparable<Ranked> {
  public Ranked {
    parts = List.copyOf(parts);
  }

  /** Best first, ties by id. */
  @Override
  public int compareTo(Ranked other) {
    int order = Double.compare(-score, -other.score);
    return order != 0 ? order : story.id().compareTo(other.story.id());
  }

  static Ranked of(Story story, List<Item.Part> parts) {
    double sum = 0;
    for (Item.Part part : parts) {
      sum += part.value();
    }
    return new Ranked(story, sum, parts);
  }
}
