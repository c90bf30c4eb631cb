package dev.aicurator.store;

import dev.aicurator.model.Article;
import dev.aicurator.model.Story;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a grouping sees of the store.
 *
 * @param stories those of the last days, and those that fresh articles are members of already
 * @param article the stored article of an id, the fresh ones too
 */
public record Recent(List<Story> stories, Function<String, Optional<Article>> article) {
  public Recent {
    stories = List.copyOf(stories);
  }
}
