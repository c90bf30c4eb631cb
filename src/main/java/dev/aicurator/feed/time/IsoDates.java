package dev.aicurator.feed.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * ISO 8601 and its profiles (RFC 3339, W3CDTF): calendar, ordinal and truncated dates, basic and
 * extended, any precision; and bare counts of seconds or milliseconds since 1970.
 */
final class IsoDates {
  private final String text;
  private int at;

  private IsoDates(String text) {
    this.text = text;
  }

  /** Null when the text is of another form. */
  static @Nullable Instant parse(String text) {
    char first = text.charAt(0);
    boolean digit = first >= '0' && first <= '9';
    if (!digit && first != '-') {
      return null;
    }
    if (digit && digits(text, 0) == text.length()) {
      return number(text);
    }
    return new IsoDates(text).dateTime();
  }

  private static @Nullable Instant number(String text) {
    switch (text.length()) {
      case 9, 10:
        return Instant.ofEpochSecond(Long.parseLong(text));
      case 13:
        return Instant.ofEpochMilli(Long.parseLong(text));
      case 14:
        LocalDate day = compact(text.substring(0, 8));
        LocalTime time =
            LocalTime.of(
                Integer.parseInt(text, 8, 10, 10),
                Integer.parseInt(text, 10, 12, 10),
                Integer.parseInt(text, 12, 14, 10));
        return day.atTime(time).toInstant(ZoneOffset.UTC);
      default:
        LocalDate date = bare(text);
        return date == null ? null : date.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
  }

  /** YYYY, YYMM, YYYYMM, YYDDD, YYYYDDD, YYMMDD and YYYYMMDD. */
  private static @Nullable LocalDate bare(String digits) {
    int value = Integer.parseInt(digits.length() > 8 ? "0" : digits);
    return switch (digits.length()) {
      case 4 -> plausible(value) ? LocalDate.of(value, 1, 1) : shortYear(value / 100, value % 100);
      case 5 -> LocalDate.ofYearDay(century(value / 1000), value % 1000);
      case 6 ->
          plausible(value / 100) && value % 100 >= 1 && value % 100 <= 12
              ? LocalDate.of(value / 100, value % 100, 1)
              : LocalDate.of(century(value / 10_000), value / 100 % 100, value % 100);
      case 7 -> LocalDate.ofYearDay(value / 1000, value % 1000);
      case 8 -> compact(digits);
      default -> null;
    };
  }

  private static LocalDate compact(String digits) {
    int value = Integer.parseInt(digits);
    return LocalDate.of(value / 10_000, value / 100 % 100, value % 100);
  }

  private static LocalDate shortYear(int year, int month) {
    return LocalDate.of(century(year), month, 1);
  }

  private static boolean plausible(int year) {
    return year >= 1900 && year < 2200;
  }

  /** The century of a two-digit year: the sliding window of feeds, which began in 1997. */
  static int century(int year) {
    return year >= 70 ? 1900 + year : 2000 + year;
  }

  private @Nullable Instant dateTime() {
    LocalDate date = date();
    if (date == null) {
      return null;
    }
    if (at == text.length()) {
      return date.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
    if (isNext('T') || isNext('t') || isNext(' ') || isNext('_')) {
      at++;
      skipSpace();
      return time(date);
    }
    return null;
  }

  private @Nullable LocalDate date() {
    boolean truncated = isNext('-');
    at += truncated ? 1 : 0;
    int length = digits(text, at) - at;
    if (truncated && length == 2) {
      int year = take(2);
      return step('-') && digits(text, at) - at == 2 ? shortYear(year, take(2)) : null;
    }
    if (length != 4) {
      return length == 8 && !truncated
          ? compact(text.substring(at, at += 8))
          : truncatedBare(truncated);
    }
    if (truncated) {
      return truncatedBare(true);
    }
    int year = take(4);
    if (!step('-')) {
      return year == 0 ? null : LocalDate.of(year, 1, 1);
    }
    return afterYear(year);
  }

  private @Nullable LocalDate truncatedBare(boolean truncated) {
    if (!truncated) {
      return null;
    }
    String digits = text.substring(at, digits(text, at));
    at += digits.length();
    return digits.length() == 4 ? shortYear(number(digits, 0, 2), number(digits, 2, 4)) : null;
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }

  private @Nullable LocalDate afterYear(int year) {
    int length = digits(text, at) - at;
    if (length == 0 || length > 3) {
      return null;
    }
    int second = take(length);
    if (!step('-')) {
      return length == 3 ? LocalDate.ofYearDay(year, second) : YearMonth.of(year, second).atDay(1);
    }
    int days = digits(text, at) - at;
    if (days == 0 || days > 2) {
      return null;
    }
    int day = take(days);
    int last = YearMonth.of(year, second).lengthOfMonth();
    return day > last && day <= 31 ? null : LocalDate.of(year, second, day);
  }

  private @Nullable Instant time(LocalDate date) {
    int length = digits(text, at) - at;
    if (length != 1 && length != 2 && length != 4 && length != 6) {
      return null;
    }
    int hour = take(Math.min(2, length));
    int minute = 0;
    int second = 0;
    if (length > 2) {
      minute = take(2);
      second = length == 6 ? take(2) : 0;
    } else if (step(':')) {
      minute = pair();
      second = step(':') ? pair() : 0;
    }
    fraction();
    Integer zone = zone();
    if (zone == null || minute < 0 || second < 0 || at < text.length()) {
      return null;
    }
    return at(date, hour, minute, second).minusSeconds(zone).toInstant(ZoneOffset.UTC);
  }

  /** 24:00 is midnight of the next day, any later minute of hour 24 is of hour 0; 60 is 59. */
  static LocalDateTime at(LocalDate date, int hour, int minute, int second) {
    LocalTime time = LocalTime.of(hour == 24 ? 0 : hour, minute, second == 60 ? 59 : second);
    return date.plusDays(hour == 24 && minute == 0 ? 1 : 0).atTime(time);
  }

  private int pair() {
    int length = Math.min(2, digits(text, at) - at);
    return length == 0 ? -1 : take(length);
  }

  private void fraction() {
    if ((isNext('.') || isNext(',')) && digits(text, at + 1) > at + 1) {
      at = digits(text, at + 1);
    }
  }

  /** Seconds east of Greenwich; null when what follows is no zone. */
  private @Nullable Integer zone() {
    skipSpace();
    if (at == text.length()) {
      return 0;
    }
    Integer zone = Zones.seconds(text.substring(at));
    if (zone != null) {
      at = text.length();
    }
    return zone;
  }

  private int take(int length) {
    int value = number(text, at, at + length);
    at += length;
    return value;
  }

  private boolean isNext(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private boolean step(char c) {
    boolean next = isNext(c);
    at += next ? 1 : 0;
    return next;
  }

  private void skipSpace() {
    while (isNext(' ')) {
      at++;
    }
  }

  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return Math.min(end, from + 18);
  }
}
