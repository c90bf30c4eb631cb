package dev.aicurator.app.fetch;

import dev.aicurator.model.Article;
import dev.aicurator.model.Ids;
import dev.aicurator.model.feed.Entry;
import dev.aicurator.model.feed.Feed;
import dev.aicurator.model.feed.Source;
import dev.aicurator.store.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sorts the entries of a feed: new, changed, known, too old. */
public final class Entries {
  private static final int LONGEST_KEY = 200;
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

  /**
   * An entry worth reading.
   *
   * @param guid the key it is stored under
   * @param before what is stored of it; null when it is new
   */
  record Wanted(Entry entry, String guid, Instant time, @Nullable Article before) {}

  private final Source source;
  private final Store store;
  private final Instant now;
  private final Instant oldest;

  Entries(Source source, Store store, Instant now, Instant oldest) {
    this.source = source;
    this.store = store;
    this.now = now;
    this.oldest = oldest;
  }

  /** In the feed's order, each key once. */
  List<Wanted> wanted(Feed feed) {
    Map<String, Article> stored = stored(feed);
    Set<String> met = new HashSet<>();
    List<Wanted> wanted = new ArrayList<>();
    for (Entry entry : feed.entries()) {
      String guid = guid(entry);
      if (guid.isEmpty() || !met.add(guid)) {
        continue;
      }
      Article before = stored.get(guid);
      Instant time = time(entry);
      if (before == null ? !time.isBefore(oldest) : isChanged(entry, before)) {
        wanted.add(new Wanted(entry, guid, time, before));
      }
    }
    return wanted;
  }

  private Map<String, Article> stored(Feed feed) {
    List<String> all = feed.entries().stream().map(Entries::guid).toList();
    Map<String, String> guids = new HashMap<>();
    store.known(source.slug(), all).forEach((guid, id) -> guids.put(id, guid));
    Map<String, Article> stored = new HashMap<>();
    for (Article article : store.articles(guids.keySet())) {
      stored.put(guids.getOrDefault(article.id(), ""), article);
    }
    return stored;
  }

  private static boolean isChanged(Entry entry, Article before) {
    String title = entry.title();
    if (title != null && !title.isBlank() && !title.strip().equals(before.title())) {
      return true;
    }
    Instant updated = entry.updated();
    Instant modified = before.page().modified();
    return updated != null
        && updated.isAfter(before.firstSeen())
        && (modified == null || updated.isAfter(modified));
  }

  /** The source's own key; the URL without tracking, the title or the text, where it gave none. */
  static String guid(Entry entry) {
    if (entry.id() != null && !entry.id().isBlank()) {
      return entry.id().strip();
    }
    if (entry.link() != null) {
      return Links.canonical(entry.link());
    }
    if (entry.title() != null && !entry.title().isBlank()) {
      return entry.title().strip();
    }
    String text = entry.content() == null ? entry.summary() : entry.content();
    return text == null
        ? ""
        : text.strip().substring(0, Math.min(LONGEST_KEY, text.strip().length()));
  }

  private Instant time(Entry entry) {
    return sane(entry.published() != null ? entry.published() : entry.updated(), now);
  }

  /** When something was published, if that can be: not before 2000, not to come; else now. */
  public static Instant sane(@Nullable Instant published, Instant now) {
    return published == null || published.isAfter(now) || published.isBefore(EARLIEST)
        ? now
        : published;
  }

  /** The id an entry is stored under. */
  static String id(Source source, String guid, Instant time) {
    LocalDate day = Ids.utcDay(time);
    return Ids.of(day, source.slug(), guid);
  }
}
