package dev.aicurator.model.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One element of a feed. {@code title} is plain text; {@code summary} and {@code content} are
 * sanitised HTML; URLs are absolute where a base was known.
 *
 * @param id guid, atom:id or JSON Feed id, as given
 * @param commentsLink where the discussion is, if the feed names it
 * @param commentsCount slash:comments or thr:total
 */
public record Entry(
    @Nullable String id,
    @Nullable String title,
    @Nullable String link,
    @Nullable Instant published,
    @Nullable Instant updated,
    List<String> authors,
    @Nullable String summary,
    @Nullable String content,
    List<String> categories,
    List<Enclosure> enclosures,
    @Nullable String image,
    @Nullable String language,
    @Nullable String commentsLink,
    @Nullable Integer commentsCount) {
  public Entry {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    enclosures = List.copyOf(enclosures);
  }

  /** An attached file; {@code length} in bytes. */
  public record Enclosure(String url, @Nullable String type, @Nullable Long length) {}
}
