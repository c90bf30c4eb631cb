package dev.aicurator.extract.meta;

import dev.aicurator.extract.body.Hints;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself. */
public record Metadata(@Nullable String title, @Nullable String dek) {
  public Hints hints() {
    return new Hints(title, dek, List.of());
  }

  public static Metadata of(Document document, @Nullable String url) {
    Element title = document.selectFirst("meta[property=og:title]");
    Element dek = document.selectFirst("meta[name=description]");
    return new Metadata(
        title == null ? document.title() : title.attr("content"),
        dek == null ? null : dek.attr("content"));
  }
}
