package dev.aicurator.extract.meta;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a page's day begins, as far as its language tells the land. */
final class Zones {
  private static final Map<String, ZoneId> BY_LANGUAGE = byLanguage();

  private Zones() {}

  private static Map<String, ZoneId> byLanguage() {
    Map<String, ZoneId> zones = new HashMap<>();
    Map.of(
            "Europe/Berlin", "de fr es it nl da sv nb nn no pl cs sk hu sl hr sr",
            "Europe/Helsinki", "fi et lv lt uk ro bg el",
            "Europe/London", "en-gb",
            "Europe/Moscow", "ru",
            "Europe/Istanbul", "tr",
            "Asia/Tokyo", "ja",
            "Asia/Seoul", "ko",
            "Asia/Shanghai", "zh-cn")
        .forEach((zone, tags) -> file(zones, ZoneId.of(zone), tags.split(" ")));
    return zones;
  }

  private static void file(Map<String, ZoneId> zones, ZoneId zone, String[] tags) {
    for (String tag : tags) {
      zones.put(tag, zone);
    }
  }

  /**
   * The same instant, in the page's own zone when it is midnight there: a day without a time that
   * was written down in UTC.
   */
  static OffsetDateTime midnight(OffsetDateTime at, @Nullable String language) {
    ZoneId zone = language == null ? null : of(language.toLowerCase(Locale.ROOT));
    if (zone == null || !at.getOffset().equals(ZoneOffset.UTC)) {
      return at;
    }
    OffsetDateTime local = at.atZoneSameInstant(zone).toOffsetDateTime();
    return local.toLocalTime().equals(LocalTime.MIDNIGHT) ? local : at;
  }

  private static @Nullable ZoneId of(String language) {
    ZoneId zone = BY_LANGUAGE.get(language);
    int dash = language.indexOf('-');
    return zone != null || dash < 0 ? zone : BY_LANGUAGE.get(language.substring(0, dash));
  }
}
