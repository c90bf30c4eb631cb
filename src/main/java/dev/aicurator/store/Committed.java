package dev.aicurator.store;

import dev.aicurator.model.Article;
import dev.aicurator.model.Story;
import java.util.List;

/**
 * What a commit did, all of it durable.
 *
 * @param updated articles that were there with another title or text
 * @param unchanged how many were there already
 * @param stories the stories that are new or changed
 * @param before the stories their articles were in
 */
public record Committed(
    List<Article> added,
    List<Article> updated,
    int unchanged,
    List<Story> stories,
    List<Story> before) {
  public Committed {
    added = List.copyOf(added);
    updated = List.copyOf(updated);
    stories = List.copyOf(stories);
    before = List.copyOf(before);
  }

  /** Of articles that are in no story yet. */
  public static Committed ungrouped(List<Article> added, List<Article> updated, int unchanged) {
    return new Committed(added, updated, unchanged, List.of(), List.of());
  }
}
