package dev.aicurator.llm;

import dev.aicurator.model.Article;
import dev.aicurator.model.ArticleDraft;
import java.time.Instant;

/** Makes articles for tests. */
public final class Articles {
  public static final Instant TIME = Instant.parse("2026-11-23T10:00:00Z");

  private Articles() {}

  /** An article of the test day whose paragraphs are {@code paragraphs}. */
  public static Article of(String id, String title, String... paragraphs) {
    return ArticleDraft.of(TIME, title, paragraphs)
        .id(id)
        .source("example", "Example News")
        .authors("Ana Diaz")
        .article();
  }
}
