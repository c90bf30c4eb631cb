package dev.aicurator.search;

import dev.aicurator.model.Article;
import dev.aicurator.model.ArticleDraft;
import dev.aicurator.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Articles and stores of the project's own making. */
final class Shelf {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  private Shelf() {}

  static Store store(Path home) {
    return Store.open(
        home.resolve("store"), home.resolve("state"), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  static Article article(String guid, String time, String title, String... paragraphs) {
    return ArticleDraft.of(Instant.parse(time), title, paragraphs)
        .guid(guid)
        .url("https://wire.example/" + guid)
        .language(null)
        .article();
  }

  static List<Article> news() {
    return List.of(
        article(
            "owl",
            "2026-11-20T08:00:00Z",
            "Barn Labs opens the Owl model",
            "Barn Labs released Owl, a small language model that runs on a phone.",
            "It was trained on two trillion tokens, the company said."),
        article(
            "chip",
            "2026-11-22T08:00:00Z",
            "Fens Semiconductor ships its first accelerator",
            "The chip trains language models at half the power of rivals.",
            "Customers include two universities in Ghent."),
        article(
            "law",
            "2026-11-24T08:00:00Z",
            "Parliament votes on the model register",
            "Lawmakers want each large model listed in a public register.",
            "Barn Labs said the register would slow small companies."));
  }
}
