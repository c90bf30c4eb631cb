package dev.aicurator.curate.rank;

import dev.aicurator.curate.relevance.Rules;
import dev.aicurator.model.Marks;
import dev.aicurator.model.Source;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * What ranking knows beside the stories.
 *
 * @param marks of a story id
 * @param sources of a slug; empty for what is followed no more
 */
public record View(
    Function<String, Marks> marks,
    Function<String, Optional<Source>> sources,
    Profile profile,
    Rules rules,
    Instant now) {}
