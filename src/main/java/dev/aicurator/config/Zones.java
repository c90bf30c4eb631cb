package dev.aicurator.config;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TimeZone;

/**
 * Time zones that are cheap to start with. A {@code ZoneId} of a region looks for providers in
 * every jar, which is a fifth of what a short command costs; where one offset holds for all times
 * that occur, the offset does.
 */
final class Zones {
  private static final Set<String> UTC = Set.of("UTC", "Etc/UTC", "GMT", "Etc/GMT", "Z", "UCT");
  private static final long FROM = LocalDate.of(2000, 1, 1).toEpochDay() * 86_400;
  private static final long TO = LocalDate.of(2040, 1, 1).toEpochDay() * 86_400;
  private static final long STEP = 20 * 86_400L;

  private Zones() {}

  /** The machine's. */
  static ZoneId usual() {
    TimeZone zone = TimeZone.getDefault();
    return isSteady(zone) ? offset(zone) : zone.toZoneId();
  }

  /** The one of that name; DateTimeException when there is none. */
  static ZoneId of(String id) {
    if (UTC.contains(id)) {
      return ZoneOffset.UTC;
    }
    TimeZone zone = TimeZone.getTimeZone(id);
    return id.indexOf('/') > 0 && zone.getID().equals(id) && isSteady(zone)
        ? offset(zone)
        : ZoneId.of(id);
  }

  /** Steps of twenty days see what is in force for a month, such as the time of Ramadan. */
  private static boolean isSteady(TimeZone zone) {
    if (zone.observesDaylightTime()) {
      return false;
    }
    int first = zone.getOffset(FROM * 1000);
    for (long at = FROM; at < TO; at += STEP) {
      if (zone.getOffset(at * 1000) != first) {
        return false;
      }
    }
    return true;
  }

  private static ZoneId offset(TimeZone zone) {
    return ZoneOffset.ofTotalSeconds(zone.getOffset(FROM * 1000) / 1000);
  }
}
