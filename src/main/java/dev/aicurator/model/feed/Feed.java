package dev.aicurator.model.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parsed feed document of any format. Text fields are plain text but {@code description}, which
 * may be sanitised HTML; URLs are absolute where a base was known.
 *
 * @param self the feed's own URL (atom:link rel=self, JSON Feed feed_url)
 * @param schedule what the feed says of how often to ask
 */
public record Feed(
    @Nullable String title,
    @Nullable String link,
    @Nullable String description,
    @Nullable String language,
    @Nullable Instant updated,
    @Nullable String icon,
    @Nullable String self,
    Schedule schedule,
    List<Entry> entries) {
  public Feed {
    entries = List.copyOf(entries);
  }

  /**
   * RSS ttl, skipHours (0..23, UTC) and skipDays, and the syndication module's update period.
   *
   * @param skipDays English day names in upper case, as {@code java.time.DayOfWeek} spells them
   */
  public record Schedule(@Nullable Duration ttl, List<Integer> skipHours, List<String> skipDays) {
    public static final Schedule NONE = new Schedule(null, List.of(), List.of());

    public Schedule {
      skipHours = List.copyOf(skipHours);
      skipDays = List.copyOf(skipDays);
    }
  }
}
