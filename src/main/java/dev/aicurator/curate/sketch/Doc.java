package dev.aicurator.curate.sketch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What grouping needs of one article; title or text may be empty.
 *
 * @param source slug of where it came from, if known
 */
public record Doc(
    String title, String text, @Nullable Instant published, @Nullable String source) {}
