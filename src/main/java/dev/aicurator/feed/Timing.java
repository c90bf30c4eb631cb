package dev.aicurator.feed;

import dev.aicurator.feed.xml.Element;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How often a feed asks to be asked: RSS ttl, skipHours and skipDays, the syndication module. */
final class Timing {
  private static final Duration LONGEST = Duration.ofDays(31);

  private Timing() {}

  static void ttl(FeedDraft feed, Element e) {
    Long minutes = Values.number(e.text());
    if (minutes != null && minutes > 0) {
      feed.ttl(shorter(Duration.ofMinutes(Math.min(minutes, LONGEST.toMinutes()))));
    }
  }

  static void skipHours(FeedDraft feed, Element e) {
    for (Element child : e.children()) {
      Long hour = child.key().equals("hour") ? Values.number(child.text()) : null;
      if (hour != null && hour <= 24) {
        feed.skipHour((int) (hour % 24));
      }
    }
  }

  static void skipDays(FeedDraft feed, Element e) {
    for (Element child : e.children()) {
      String name = child.text().strip().toUpperCase(Locale.ROOT);
      for (DayOfWeek day : DayOfWeek.values()) {
        if (day.name().equals(name)) {
          feed.skipDay(name);
        }
      }
    }
  }

  /** sy:updatePeriod divided by sy:updateFrequency. */
  static void period(FeedDraft feed, Element period) {
    Duration every = length(period.text().strip().toLowerCase(Locale.ROOT));
    Element parent = period.parent();
    Element often = parent == null ? null : parent.child("sy:updatefrequency");
    Long times = often == null ? null : Values.number(often.text());
    if (every != null) {
      feed.ttl(every.dividedBy(times == null || times == 0 ? 1 : Math.min(times, 1440)));
    }
  }

  private static @Nullable Duration length(String period) {
    return switch (period) {
      case "hourly" -> Duration.ofHours(1);
      case "daily" -> Duration.ofDays(1);
      case "weekly" -> Duration.ofDays(7);
      case "monthly", "yearly" -> LONGEST;
      default -> null;
    };
  }

  private static Duration shorter(Duration duration) {
    return duration.compareTo(LONGEST) < 0 ? duration : LONGEST;
  }
}
