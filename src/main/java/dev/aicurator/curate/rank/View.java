package dev.aicurator.curate.rank;

import dev.aicurator.curate.relevance.Rules;
import dev.aicurator.model.Marks;
import dev.aicurator.model.Story;
import dev.aicurator.model.feed.Source;
import java.time.Instant;
import java.util.Map;

/**
 * What ranking knows beside the stories.
 *
 * @param marks by the id of a story
 * @param sources what is followed, by slug
 */
public record View(
    Map<String, Marks> marks,
    Map<String, Source> sources,
    Profile profile,
    Rules rules,
    Instant now) {

  /** Those of {@code story} as they stand now. */
  Marks marks(Story story) {
    return marks.getOrDefault(story.id(), Marks.NONE).on(story);
  }
}
