package dev.aicurator.curate.digest;

import dev.aicurator.model.Article;
import dev.aicurator.model.ArticleDraft;
import dev.aicurator.model.Card;
import dev.aicurator.model.Marks;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.Item;
import java.time.Instant;
import java.util.List;

/** Stories of the project's own making. */
public final class Stories {
  public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private Stories() {}

  public static Article article(String id, String title, String... paragraphs) {
    return ArticleDraft.of(NOW, title, paragraphs).id(id).source("press", "Press").article();
  }

  public static Story.Member member(String article, String title) {
    return new Story.Member(
        article, "press", "Press", "press", title, null, List.of(), NOW, NOW, 460, null, null,
        null);
  }

  public static Story story(String id, String topic, Story.Member... members) {
    String title = members[0].title();
    Sentence dek = new Sentence("One sentence that says it all.", id, 0, 0, 30);
    Card card =
        new Card(
            title,
            dek,
            List.of(dek),
            List.of(dek),
            List.of(),
            false,
            "en",
            new Card.By("extractive", null, NOW));
    List<String> topics = topic.isEmpty() ? List.of() : List.of(topic);
    return new Story(id, List.of(members), topics, List.of(), 0.9, true, null, NOW, card);
  }

  public static Item item(int number, Story story) {
    return new Item(number, story.id(), story, Marks.NONE, 10 - number, List.of());
  }
}
