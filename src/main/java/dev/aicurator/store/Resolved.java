package dev.aicurator.store;

import dev.aicurator.model.Story;
import java.util.List;

/** What a word that may be an id stands for. */
public sealed interface Resolved {
  /** Exactly one story. */
  record Found(Story story) implements Resolved {}

  /** Several stories, by id. */
  record Ambiguous(List<Story> stories) implements Resolved {
    public Ambiguous {
      stories = List.copyOf(stories);
    }
  }

  /** No story. */
  record NotFound() implements Resolved {}
}
