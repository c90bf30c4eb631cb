package dev.aicurator.feed;

import dev.aicurator.model.feed.Entry;
import dev.aicurator.model.feed.Feed;
import dev.aicurator.model.feed.Feed.Schedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feed while its elements are read. */
final class FeedDraft {
  static final int MAX_ENTRIES = 20_000;
  private final Best best = new Best();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Integer> skipHours = new ArrayList<>();
  private final List<String> skipDays = new ArrayList<>();
  private @Nullable Duration ttl;

  void put(String field, @Nullable Object value, int rank) {
    best.put(field, value, rank);
  }

  /** Who is the author of entries that name none. */
  void author(@Nullable String name, int rank) {
    put("author", Values.person(name), rank);
  }

  @Nullable String author() {
    return text("author");
  }

  /** False when the feed has more entries than are read. */
  boolean add(EntryDraft entry) {
    if (entries.size() >= MAX_ENTRIES) {
      return false;
    }
    if (!entry.isEmpty()) {
      entries.add(entry.entry());
    }
    return true;
  }

  void ttl(@Nullable Duration every) {
    ttl = ttl == null ? every : ttl;
  }

  void skipHour(int hour) {
    if (skipHours.size() < 24 && !skipHours.contains(hour)) {
      skipHours.add(hour);
    }
  }

  void skipDay(String day) {
    if (skipDays.size() < 7 && !skipDays.contains(day)) {
      skipDays.add(day);
    }
  }

  private @Nullable String text(String field) {
    return best.text(field);
  }

  Feed feed() {
    return new Feed(
        text("title"),
        text("link"),
        text("description"),
        text("language"),
        best.time("updated"),
        text("icon"),
        text("self"),
        new Schedule(ttl, skipHours, skipDays),
        entries);
  }
}
