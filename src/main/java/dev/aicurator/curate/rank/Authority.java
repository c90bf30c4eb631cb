package dev.aicurator.curate.rank;

import dev.aicurator.model.Story;

/** What the kind of voice adds: a story with more than an aggregator's word for it weighs more. */
final class Authority {
  private Authority() {}

  static double of(Story story) {
    boolean discussed = story.members().stream().anyMatch(m -> m.discussion() != null);
    boolean signed = story.members().stream().anyMatch(m -> !m.authors().isEmpty());
    return (discussed ? 0.2 : 0) + (signed ? 0.2 : 0);
  }
}
