package dev.aicurator.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One article as stored: identity, where it came from, and what its page (or its feed entry) says.
 *
 * @param id day-coded id, see {@link Ids}
 * @param source slug of the source it came by
 * @param guid the source's own key for it; the canonical URL where the feed gave none
 * @param url where the original is; null for an imported text without one
 * @param time the day-deciding time: published if given, not in the future and not before 2000,
 *     else first seen; fixed when first stored
 * @param discussion the comments link the feed named
 * @param kept digest of the kept copy of the page, if one was kept
 */
public record Article(
    String id,
    String source,
    String sourceTitle,
    String guid,
    @Nullable String url,
    Instant time,
    Instant firstSeen,
    List<String> categories,
    @Nullable String discussion,
    @Nullable Integer discussionCount,
    @Nullable String kept,
    Page page) {
  public Article {
    Objects.requireNonNull(id);
    categories = List.copyOf(categories);
  }

  /** The headline; never blank: the URL or guid where the page has no title. */
  public String title() {
    String title = page.title();
    if (title != null && !title.isBlank()) {
      return title;
    }
    return url != null ? url : guid;
  }

  public String text() {
    return page.text();
  }
}
