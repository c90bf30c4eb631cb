package dev.aicurator.app.fetch;

import dev.aicurator.model.Article;
import dev.aicurator.model.feed.Health;
import dev.aicurator.model.feed.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source brought, before it is stored.
 *
 * @param known entries that are stored already and say the same
 * @param moved its new URL, once permanent redirects led there twice
 */
record Gathered(
    Source source,
    List<Article> arrivals,
    int known,
    Health health,
    @Nullable String moved,
    FetchReport.@Nullable Failure failure,
    List<String> notes) {
  Gathered {
    arrivals = List.copyOf(arrivals);
    notes = List.copyOf(notes);
  }

  static Gathered failed(Source source, Health health, String slug, String reason) {
    return new Gathered(
        source,
        List.of(),
        0,
        health,
        null,
        new FetchReport.Failure(source.slug(), slug, reason),
        List.of());
  }

  static Gathered nothing(Source source, Health health, int known) {
    return new Gathered(source, List.of(), known, health, null, null, List.of());
  }
}
