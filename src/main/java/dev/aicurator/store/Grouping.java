package dev.aicurator.store;

import dev.aicurator.model.Article;
import dev.aicurator.model.Story;
import java.util.List;

/** Puts articles into stories while the store is locked; pure, and as quick as it can be. */
public interface Grouping {
  /**
   * Forms stories of what is fresh.
   *
   * @param fresh articles that are new, whose text changed, or that are in no story yet
   * @return only the stories that are new or changed
   */
  List<Story> regroup(List<Article> fresh, Recent recent);

  /** Whether stories that fresh articles are not in yet are asked for. */
  default boolean looksAround() {
    return true;
  }
}
