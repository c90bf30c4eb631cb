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
 */
public record Committed(
    List<Article> added, List<Article> updated, int unchanged, List<Story> stories) {
  public Committed {
    added = List.copyOf(added);
    updated = List.copyOf(updated);
    stories = List.copyOf(stories);
  }
}
