package dev.aicurator.view.ink;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Times as text, built by hand: formatters cost more at start-up than all the rest of a list. */
public final class Times {
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final String DAYS = "MonTueWedThuFriSatSun";
  private static final long HOUR = 3600;
  private static final long DAY = 24 * HOUR;

  private Times() {}

  /** RFC 3339 in UTC, to the second; null stays null. */
  public static @Nullable String rfc(@Nullable Instant at) {
    return at == null ? null : stamp(at);
  }

  /** RFC 3339 in UTC, to the second; years outside 0000 to 9999 as the nearest that can be said. */
  public static String stamp(Instant at) {
    LocalDateTime t = local(at, ZoneOffset.UTC);
    StringBuilder out = new StringBuilder(20);
    date(out, t.toLocalDate()).append('T');
    clock(out, t).append(':');
    return two(out, t.getSecond()).append('Z').toString();
  }

  /** How long ago, in at most six columns: {@code now}, {@code 5m}, {@code 3h}, {@code 12 Oct}. */
  public static String age(Instant at, Instant now, ZoneId zone) {
    long seconds = now.getEpochSecond() - at.getEpochSecond();
    if (seconds < 60) {
      return "now";
    } else if (seconds < HOUR) {
      return seconds / 60 + "m";
    } else if (seconds < DAY) {
      return seconds / HOUR + "h";
    } else if (seconds < 28 * DAY) {
      return seconds / DAY + "d";
    } else if (seconds < 330 * DAY) {
      LocalDateTime t = local(at, zone);
      return t.getDayOfMonth() + " " + month(t.toLocalDate());
    }
    return Integer.toString(local(at, zone).getYear());
  }

  /** The clock time of today, else the day too, else the year. */
  public static String when(Instant at, Instant now, ZoneId zone) {
    LocalDateTime t = local(at, isDay(at) ? ZoneOffset.UTC : zone);
    LocalDate today = local(now, zone).toLocalDate();
    if (t.toLocalDate().equals(today) && !isDay(at)) {
      return clock(new StringBuilder(5), t).toString();
    }
    StringBuilder out = new StringBuilder(20);
    out.append(t.getDayOfMonth()).append(' ').append(month(t.toLocalDate()));
    if (t.getYear() != today.getYear()) {
      return out.append(' ').append(t.getYear()).toString();
    }
    return isDay(at) ? out.toString() : clock(out.append(", "), t).toString();
  }

  /** A day without a time, which is how midnight in UTC is meant, is that day everywhere. */
  private static boolean isDay(Instant at) {
    return at.getEpochSecond() % DAY == 0 && at.getNano() == 0;
  }

  /** Such as {@code 24 Nov 2026, 09:12}. */
  public static String full(Instant at, ZoneId zone) {
    LocalDateTime t = local(at, isDay(at) ? ZoneOffset.UTC : zone);
    LocalDate day = t.toLocalDate();
    StringBuilder out = new StringBuilder(24);
    out.append(day.getDayOfMonth()).append(' ').append(month(day)).append(' ');
    out.append(day.getYear());
    return isDay(at) ? out.toString() : clock(out.append(", "), t).toString();
  }

  /** Such as {@code Tue 24 Nov 2026}. */
  public static String day(LocalDate day) {
    int at = 3 * (day.getDayOfWeek().getValue() - 1);
    return DAYS.substring(at, at + 3)
        + " "
        + day.getDayOfMonth()
        + " "
        + month(day)
        + " "
        + day.getYear();
  }

  /** {@code 2026-11-24}. */
  public static String iso(LocalDate day) {
    return date(new StringBuilder(10), day).toString();
  }

  /** RFC 5322 date, in UTC. */
  public static String mail(Instant at) {
    LocalDateTime t = local(at, ZoneOffset.UTC);
    String day = day(t.toLocalDate());
    StringBuilder out = new StringBuilder(day.substring(0, 3)).append(',').append(day.substring(3));
    clock(out.append(' '), t).append(':');
    return two(out, t.getSecond()).append(" +0000").toString();
  }

  private static LocalDateTime local(Instant at, ZoneId zone) {
    long seconds = Math.max(-62135596800L, Math.min(253402214400L, at.getEpochSecond()));
    ZoneOffset offset = zone.getRules().getOffset(Instant.ofEpochSecond(seconds));
    return LocalDateTime.ofEpochSecond(seconds, 0, offset);
  }

  private static String month(LocalDate day) {
    int at = 3 * (day.getMonthValue() - 1);
    return MONTHS.substring(at, at + 3);
  }

  private static StringBuilder date(StringBuilder out, LocalDate day) {
    two(two(out, day.getYear() / 100), day.getYear() % 100).append('-');
    two(out, day.getMonthValue()).append('-');
    return two(out, day.getDayOfMonth());
  }

  private static StringBuilder clock(StringBuilder out, LocalDateTime t) {
    two(out, t.getHour()).append(':');
    return two(out, t.getMinute());
  }

  private static StringBuilder two(StringBuilder out, int number) {
    return out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
