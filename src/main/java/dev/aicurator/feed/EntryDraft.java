package dev.aicurator.feed;

import dev.aicurator.feed.html.PlainText;
import dev.aicurator.feed.xml.Urls;
import dev.aicurator.model.feed.Entry;
import dev.aicurator.model.feed.Entry.Enclosure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entry while its elements are read. */
final class EntryDraft {
  private static final int MANY = 200;
  private static final int TITLE = 100;
  private final Best best = new Best();
  private final Set<String> authors = new LinkedHashSet<>();
  private final Set<String> categories = new LinkedHashSet<>();
  private final Map<String, Enclosure> enclosures = new LinkedHashMap<>();
  private @Nullable Integer commentsCount;

  /** What an entry has one of. */
  void put(String field, @Nullable Object value, int rank) {
    best.put(field, value, rank);
  }

  boolean has(String field) {
    return best.has(field);
  }

  void author(@Nullable String name) {
    add(authors, name);
  }

  boolean hasAuthor() {
    return !authors.isEmpty();
  }

  void category(@Nullable String name) {
    add(categories, name);
  }

  private static void add(Set<String> to, @Nullable String value) {
    if (value != null && to.size() < MANY) {
      to.add(value);
    }
  }

  void enclosure(@Nullable String url, @Nullable String type, @Nullable Long length) {
    if (url != null && enclosures.size() < MANY) {
      enclosures.putIfAbsent(url, new Enclosure(url, type, length));
    }
  }

  void comments(@Nullable Integer count) {
    commentsCount = commentsCount == null ? count : commentsCount;
  }

  private @Nullable String text(String field) {
    return best.text(field);
  }

  boolean isEmpty() {
    return best.isEmpty()
        && enclosures.isEmpty()
        && authors.isEmpty()
        && categories.isEmpty()
        && commentsCount == null;
  }

  /** The title, else the beginning of what the entry says. */
  private @Nullable String title() {
    String title = text("title");
    String body = text("summary") != null ? text("summary") : text("content");
    if (title != null || body == null) {
      return title;
    }
    String text = PlainText.of(body.substring(0, Math.min(body.length(), 20 * TITLE)));
    if (text.length() <= TITLE) {
      return Values.orNull(text);
    }
    int space = text.lastIndexOf(' ', TITLE);
    return text.substring(0, space > TITLE / 2 ? space : TITLE) + "…";
  }

  Entry entry() {
    String link = text("link");
    String id = text("id");
    if (link == null && Urls.isWeb(id) && !has("opaque-id")) {
      link = id;
    }
    if (link == null && !enclosures.isEmpty()) {
      link = enclosures.keySet().iterator().next();
    }
    if (!has("summary") && !has("content")) {
      put("content", text("about"), 1);
    }
    List<String> names = new ArrayList<>(authors);
    return new Entry(
        id,
        title(),
        link,
        best.time("published"),
        best.time("updated"),
        names,
        text("summary"),
        text("content"),
        new ArrayList<>(categories),
        new ArrayList<>(enclosures.values()),
        text("image"),
        text("language"),
        text("comments"),
        commentsCount);
  }
}
