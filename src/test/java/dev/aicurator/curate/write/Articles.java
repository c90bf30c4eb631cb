package dev.aicurator.curate.write;

import dev.aicurator.model.Article;
import dev.aicurator.model.ArticleDraft;
import dev.aicurator.model.Block;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Articles of the project's own making. */
final class Articles {
  static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

  static final String[] ORBITAL = {
    "LISBON, March 2 (Reuters) - Orbital Labs on Monday released Heron 2, an open-weight language"
        + " model that it says matches far larger systems on coding tests while running on a single"
        + " graphics card.",
    "By Ana Prates",
    "The release could put pressure on rivals that charge for access to their models, analysts at"
        + " Quayside Research said.",
    "Heron 2 has 14 billion parameters and was trained on 9 trillion words of filtered text. It"
        + " also reads images, which its forerunner could not do.",
    "“We wanted a model that a small clinic can run in its own basement,” said Marta Neves, chief"
        + " executive of Orbital Labs. She added that the training run cost 3.1 million euros.",
    "Photo: Orbital Labs",
    "In the company's own tests, Heron 2 solved 61 percent of the tasks in the Bridgework coding"
        + " suite, against 44 percent for the first Heron.",
    "Independent researchers at the University of Porto repeated part of the tests and found"
        + " slightly lower scores for the Heron 2 model.",
    "Hospitals in three countries have tried the model since January under an agreement that keeps"
        + " patient records inside their own networks.",
    "Click here to subscribe to our newsletter.",
    "Critics warn that open weights make it harder to stop misuse once a model is on the internet.",
    "Orbital Labs published a 90-page report on risks with the model and offers a reward to people"
        + " who find faults in its safeguards.",
    "European regulators are expected to decide in June whether models of the size of Heron 2 fall"
        + " under the stricter rules for general-purpose systems."
  };

  private Articles() {}

  static Article of(String id, @Nullable String title, @Nullable String dek, String... paragraphs) {
    List<Block> blocks = Stream.of(paragraphs).map(Block::paragraph).toList();
    return of(id, title, dek, null, blocks);
  }

  static Article of(
      String id,
      @Nullable String title,
      @Nullable String dek,
      @Nullable String language,
      List<Block> blocks) {
    return ArticleDraft.of(AT, title, blocks)
        .id(id)
        .source("press", "Press")
        .url("https://example.org/" + id)
        .dek(dek)
        .language(language)
        .article();
  }
}
