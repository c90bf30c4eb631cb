package dev.aicurator.model.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How much is in the store; {@code bytes} is on disk. */
public record Stats(
    long articles,
    long stories,
    int sources,
    int saved,
    int liked,
    int read,
    int comments,
    long bytes,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {
  public Stats withSources(int followed) {
    return new Stats(articles, stories, followed, saved, liked, read, comments, bytes, first, last);
  }
}
