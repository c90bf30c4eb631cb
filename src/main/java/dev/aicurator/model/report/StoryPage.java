package dev.aicurator.model.report;

import dev.aicurator.model.Article;
import dev.aicurator.model.Comment;
import dev.aicurator.model.Sentence;
import java.util.List;

/**
 * A story with all that its page shows.
 *
 * @param articles the stored articles, lead first; fewer than the members where some are gone
 * @param news of a story that was reopened, what the articles since then add
 * @param comments oldest first, tombstones too
 */
public record StoryPage(
    Item item, List<Article> articles, List<Sentence> news, List<Comment> comments) {
  public StoryPage {
    articles = List.copyOf(articles);
    news = List.copyOf(news);
    comments = List.copyOf(comments);
  }
}
