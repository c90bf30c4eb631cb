package dev.aicurator.model.report;

import dev.aicurator.model.Article;
import dev.aicurator.model.Comment;
import java.util.List;

/**
 * A story with all that its page shows.
 *
 * @param articles the stored articles, lead first; fewer than the members where some are gone
 * @param comments oldest first, tombstones too
 */
public record StoryPage(Item item, List<Article> articles, List<Comment> comments) {
  public StoryPage {
    articles = List.copyOf(articles);
    comments = List.copyOf(comments);
  }
}
