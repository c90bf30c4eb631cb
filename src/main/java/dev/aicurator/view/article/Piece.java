package dev.aicurator.view.article;

import dev.aicurator.model.Page;
import dev.aicurator.text.Clean;
import dev.aicurator.view.ink.Times;
import dev.aicurator.view.list.Titles;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article to draw: its page and where that is from; {@code keptAt} is null without a copy. */
public record Piece(
    String id, String source, @Nullable String url, @Nullable Instant keptAt, Page page) {

  String title() {
    return page.title() == null ? Titles.of("") : Titles.of(page.title());
  }

  /** The dek, clean; null where there is none or the text begins with it. */
  @Nullable String dek() {
    String dek = page.dek() == null ? "" : Clean.line(page.dek());
    boolean repeated =
        !page.blocks().isEmpty() && Clean.line(page.blocks().get(0).text()).equalsIgnoreCase(dek);
    return dek.isEmpty() || repeated ? null : dek;
  }

  /** Source, authors and day, clean. */
  List<String> byline(ZoneId zone) {
    List<String> parts = new ArrayList<>();
    parts.add(Clean.line(source, 60));
    for (String author : page.authors()) {
      parts.add(Clean.line(author, 60));
    }
    if (page.published() != null) {
      parts.add(Times.full(page.published(), zone));
    }
    parts.removeIf(String::isEmpty);
    return parts;
  }

  /** What the text is, in words; empty for the text of a page at hand. */
  String origin(ZoneId zone) {
    List<String> parts = new ArrayList<>();
    if (keptAt != null) {
      parts.add("copy kept " + Times.full(keptAt, zone));
    } else if (!id.isEmpty()) {
      parts.add(page.status() == Page.Status.FEED ? "the feed's own text" : "the stored text");
    }
    if (page.status() != Page.Status.OK && page.status() != Page.Status.FEED) {
      parts.add(page.status().slug());
    }
    return String.join(" · ", parts);
  }
}
