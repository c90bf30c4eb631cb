package dev.aicurator.curate.write;

import dev.aicurator.curate.passage.Forms;
import dev.aicurator.curate.passage.Reading;
import dev.aicurator.model.Article;
import dev.aicurator.model.Card;
import dev.aicurator.model.Writer;
import java.time.Instant;
import java.util.List;

/**
 * The embedded writer: takes sentences out of the articles, each with its place, and adds nothing.
 * Deterministic; about a millisecond a card.
 */
public final class ExtractiveWriter implements Writer {
  public static final String KIND = "extractive";

  private final Forms forms = Forms.many();

  @Override
  public Card write(List<Article> articles, Instant at) {
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("a card needs at least one article");
    }
    return new Draft(new Reading(articles, forms)).card(at);
  }
}
