package dev.aicurator.llm;

import dev.aicurator.model.Article;
import dev.aicurator.model.Block;
import dev.aicurator.model.Page;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Makes articles for tests. */
public final class Articles {
  public static final Instant TIME = Instant.parse("2026-11-23T10:00:00Z");

  private Articles() {}

  /** An article of the test day whose paragraphs are {@code paragraphs}. */
  public static Article of(String id, String title, String... paragraphs) {
    List<Block> blocks = Stream.of(paragraphs).map(Block::paragraph).toList();
    Page page =
        new Page(
            title,
            null,
            List.of("Ana Diaz"),
            TIME,
            null,
            "Example News",
            "en",
            null,
            null,
            null,
            null,
            Page.Status.OK,
            blocks);
    return new Article(
        id, "example", "Example News", id, null, TIME, TIME, List.of(), null, null, null, page);
  }
}
