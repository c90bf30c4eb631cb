package dev.aicurator.query;

import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Near;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Times as people write them: {@code 2d}, {@code 3h}, {@code today}, {@code monday}, {@code last
 * week}, {@code 2026-11-20}, {@code 2026-11}, and RFC 3339 instants. Days are those of the zone of
 * {@code now}; a name of a day is the last such day, today included.
 */
public final class When {
  private static final String HELP =
      "write 2d, 3h, today, yesterday, monday, last-week, 2026-11-20 or 2026-11-20T08:00:00Z";
  private static final int MOST = 100_000;

  private When() {}

  /**
   * A span of time; a point in time starts and ends at once.
   *
   * @param from inclusive
   * @param until exclusive
   */
  public record Span(Instant from, Instant until) {}

  /** When what {@code text} says begins. */
  public static Instant parse(String text, ZonedDateTime now) {
    return span(text, now).from();
  }

  /**
   * What {@code text} says, a day as a whole day; a CuratorException USAGE when it says nothing.
   */
  public static Span span(String text, ZonedDateTime now) {
    String word = text.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    Span span = named(word.replace('-', ' '), now);
    if (span == null) {
      span = ago(word, now);
    }
    if (span == null) {
      span = date(word, now);
    }
    if (span == null) {
      span = instant(text.strip());
    }
    if (span == null) {
      throw bad(text, word);
    }
    return span;
  }

  private static CuratorException bad(String text, String word) {
    String near = Near.of(word.replace('-', ' '), names());
    String help = near == null ? HELP : "did you mean " + near + "? Or " + HELP;
    return new CuratorException(
        CuratorException.Kind.USAGE, "\"" + text + "\" is not a time: " + help);
  }

  private static List<String> names() {
    List<String> names =
        new ArrayList<>(
            List.of("now", "today", "yesterday", "this week", "last week", "this month"));
    names.add("last month");
    for (DayOfWeek day : DayOfWeek.values()) {
      names.add(day.name().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  private static @Nullable Span named(String word, ZonedDateTime now) {
    LocalDate today = now.toLocalDate();
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate first = today.withDayOfMonth(1);
    return switch (word) {
      case "now" -> new Span(now.toInstant(), now.toInstant());
      case "today" -> days(today, today.plusDays(1), now);
      case "yesterday" -> days(today.minusDays(1), today, now);
      case "this week" -> days(monday, monday.plusDays(7), now);
      case "last week" -> days(monday.minusDays(7), monday, now);
      case "this month" -> days(first, first.plusMonths(1), now);
      case "last month" -> days(first.minusMonths(1), first, now);
      default -> weekday(word, now);
    };
  }

  private static @Nullable Span weekday(String word, ZonedDateTime now) {
    boolean before = word.startsWith("last ");
    String name = before ? word.substring(5) : word;
    for (DayOfWeek day : DayOfWeek.values()) {
      String full = day.name().toLowerCase(Locale.ROOT);
      if (full.equals(name) || (name.length() == 3 && full.startsWith(name))) {
        LocalDate today = now.toLocalDate();
        LocalDate date =
            today.with(
                before ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
        return days(date, date.plusDays(1), now);
      }
    }
    return null;
  }

  /** {@code 90m}, {@code 3h}, {@code 2d}, {@code 1w}, {@code 2mo}, {@code 1y} before now. */
  private static @Nullable Span ago(String word, ZonedDateTime now) {
    int digits = 0;
    while (digits < word.length() && digits < 7 && isDigit(word.charAt(digits))) {
      digits++;
    }
    if (digits == 0 || digits == word.length() || digits == 7) {
      return null;
    }
    int amount = number(word, 0, digits);
    ChronoUnit unit = unit(word.substring(digits).strip());
    if (unit == null || amount > MOST) {
      return null;
    }
    Instant then = now.minus(amount, unit).toInstant();
    return new Span(then, then);
  }

  private static @Nullable ChronoUnit unit(String name) {
    String word = name.endsWith(" ago") ? name.substring(0, name.length() - 4) : name;
    return switch (word) {
      case "m", "min", "minute", "minutes" -> ChronoUnit.MINUTES;
      case "h", "hour", "hours" -> ChronoUnit.HOURS;
      case "d", "day", "days" -> ChronoUnit.DAYS;
      case "w", "week", "weeks" -> ChronoUnit.WEEKS;
      case "mo", "month", "months" -> ChronoUnit.MONTHS;
      case "y", "year", "years" -> ChronoUnit.YEARS;
      default -> null;
    };
  }

  /** {@code 2026-11-20} or {@code 2026-11}. */
  private static @Nullable Span date(String word, ZonedDateTime now) {
    boolean day = word.length() == 10 && word.charAt(7) == '-';
    if ((!day && word.length() != 7) || word.charAt(4) != '-' || !areDigits(word)) {
      return null;
    }
    try {
      LocalDate first =
          LocalDate.of(number(word, 0, 4), number(word, 5, 7), day ? number(word, 8, 10) : 1);
      return days(first, day ? first.plusDays(1) : first.plusMonths(1), now);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Span instant(String text) {
    if (text.length() < 16 || Character.toUpperCase(text.charAt(10)) != 'T') {
      return null;
    }
    try {
      Instant at = OffsetDateTime.parse(text).toInstant();
      return new Span(at, at);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Span days(LocalDate from, LocalDate until, ZonedDateTime now) {
    return new Span(
        from.atStartOfDay(now.getZone()).toInstant(),
        until.atStartOfDay(now.getZone()).toInstant());
  }

  private static boolean areDigits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (i != 4 && i != 7 && !isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
