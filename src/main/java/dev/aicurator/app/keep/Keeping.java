package dev.aicurator.app.keep;

import dev.aicurator.app.desk.Desk;
import dev.aicurator.config.CacheLimits;
import dev.aicurator.extract.Extractor;
import dev.aicurator.model.Article;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Marks;
import dev.aicurator.model.Page;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.Revision;
import dev.aicurator.net.kept.Kept;
import dev.aicurator.net.kept.Original;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Kept copies of pages: read, compared, counted, trimmed. */
public final class Keeping {
  private final Desk desk;

  public Keeping(Desk desk) {
    this.desk = desk;
  }

  /** What a kept copy says, or the stored text where no copy is kept; {@code at} is its time. */
  public record Copy(Article article, Page page, Instant at, boolean kept) {}

  /** The kept copy of a story's lead article; its stored text where there is none. */
  public Copy copy(Story story) {
    Article article = lead(story);
    for (Kept kept : versions(article)) {
      Page page = sound(kept);
      if (page != null && !page.text().isBlank()) {
        return new Copy(article, page, kept.at(), true);
      }
    }
    if (article.text().isBlank()) {
      throw new CuratorException(
          CuratorException.Kind.NOT_FOUND,
          "no copy of "
              + story.id()
              + " is kept: curator open "
              + story.id()
              + " shows the original");
    }
    return new Copy(article, article.page(), article.firstSeen(), false);
  }

  /** What changed between the two newest different states of a story's lead article. */
  public Revision revision(Story story) {
    Article article = lead(story);
    Kept last = null;
    Page newer = null;
    for (Kept kept : versions(article)) {
      Page older = sound(kept);
      if (older != null && last != null && newer != null && differ(older, newer)) {
        return new Revision(
            article.id(), article.sourceTitle(), kept.at(), older, last.at(), newer);
      }
      last = last == null && older != null ? kept : last;
      newer = newer == null ? older : newer;
    }
    return stored(story, article);
  }

  private Revision stored(Story story, Article article) {
    List<Article> all = desk.store().versions(article.id());
    for (int i = all.size() - 2; i >= 0; i--) {
      Article older = all.get(i);
      if (differ(older.page(), article.page())) {
        return new Revision(
            article.id(),
            article.sourceTitle(),
            older.firstSeen(),
            older.page(),
            desk.now(),
            article.page());
      }
    }
    throw new CuratorException(
        CuratorException.Kind.NOT_FOUND,
        story.id() + " has one version only: a later fetch that finds another keeps both");
  }

  private static boolean differ(Page a, Page b) {
    return !java.util.Objects.equals(a.title(), b.title()) || !a.text().equals(b.text());
  }

  private Article lead(Story story) {
    return desk.store()
        .article(story.lead().article())
        .orElseThrow(
            () ->
                new CuratorException(
                    CuratorException.Kind.STORE,
                    "the article of " + story.id() + " is missing: run curator fsck"));
  }

  public List<Kept> versions(Article article) {
    try {
      return article.url() == null ? List.of() : desk.pages().versions(article.url());
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** What a copy says that can be read back; null for one of those that {@link #damaged} tells. */
  private @Nullable Page sound(Kept kept) {
    try {
      return page(desk.pages().read(kept));
    } catch (IOException e) {
      return null;
    }
  }

  /** What a copy says, all its parts together. */
  private static Page page(Original original) {
    Page first = part(original);
    List<Original> more = original.more();
    return more.isEmpty()
        ? first
        : Extractor.join(first, more.stream().map(Keeping::part).toList());
  }

  private static Page part(Original original) {
    return Extractor.page(original.bytes(), original.found(), original.contentType());
  }

  /** Title, dek and body of a copy as one text; empty where it cannot be read back. */
  public Optional<String> everything(Kept kept) {
    Page page = sound(kept);
    if (page == null) {
      return Optional.empty();
    }
    StringBuilder all =
        new StringBuilder(String.valueOf(page.title())).append('\n').append(page.dek());
    page.blocks().forEach(b -> all.append('\n').append(b.text()));
    return Optional.of(all.toString());
  }

  /** How much is kept. */
  public record Volume(
      int pages, long bytes, Instant oldest, Path folder, CacheLimits limits, int protectedPages) {}

  public Volume volume() {
    try {
      List<Kept> all = desk.pages().all();
      Set<String> stay = mustStay();
      return new Volume(
          all.size(),
          desk.pages().size(),
          all.isEmpty() ? desk.now() : all.get(all.size() - 1).at(),
          desk.settings().places().pages(),
          desk.settings().cache(),
          (int) all.stream().filter(k -> stay.contains(k.url())).count());
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Drops the oldest copies over the budget, never those of saved, liked or commented stories. */
  public void trim() {
    trim(desk.settings().cache().budget());
  }

  /**
   * The same with another budget, bytes on disk.
   *
   * @return how many copies were dropped
   */
  public int trim(long budget) {
    try {
      return desk.pages()
          .trim(budget, desk.settings().cache().age(), desk.now(), mustStay()::contains)
          .size();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Copies that cannot be read back or do not fit their digest. */
  public List<Path> damaged() {
    try {
      return desk.pages().damaged();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private Set<String> mustStay() {
    Set<String> urls = new HashSet<>();
    for (Map.Entry<String, Marks> entry : desk.store().marks().entrySet()) {
      Marks marks = entry.getValue();
      if (marks.isSaved() || marks.isLiked() || marks.comments() > 0) {
        desk.store()
            .story(entry.getKey())
            .ifPresent(
                s ->
                    s.members().stream()
                        .filter(m -> m.url() != null)
                        .forEach(m -> urls.add(m.url())));
      }
    }
    return urls;
  }

  private CuratorException failed(IOException e) {
    return new CuratorException(
        CuratorException.Kind.STORE,
        desk.settings().places().pages() + ": kept pages cannot be read: check the disk",
        e);
  }
}
