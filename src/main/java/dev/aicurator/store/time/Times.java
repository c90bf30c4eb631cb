package dev.aicurator.store.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** RFC 3339 instants in UTC by hand: the JDK's formatter costs a short command its start-up. */
public final class Times {
  private Times() {}

  /** The instant {@code text} names, or null. */
  public static @Nullable Instant parse(String text) {
    try {
      return text.endsWith("Z") && text.length() >= 20 && text.charAt(4) == '-'
          ? plain(text)
          : Instant.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Instant plain(String text) {
    LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, 19);
    int end = text.length() - 1;
    if (hour > 23
        || minute > 59
        || second > 59
        || end > 29
        || (end > 19 && text.charAt(19) != '.')) {
      throw new DateTimeException("no time: " + text);
    }
    long nanos = 0;
    for (int i = 20; i < 29; i++) {
      nanos = nanos * 10 + (i < end ? number(text, i, i + 1) : 0);
    }
    long seconds = date.toEpochDay() * 86_400 + hour * 3600L + minute * 60L + second;
    return Instant.ofEpochSecond(seconds, nanos);
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new DateTimeException("no digit in " + text);
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** The day {@code text} begins with, or null. */
  public static @Nullable LocalDate day(String text) {
    if (text.length() < 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    try {
      return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** To the millisecond, always 24 characters for years 1 to 9999. */
  static String millis(Instant instant) {
    long millis = Math.max(instant.toEpochMilli(), 0);
    LocalDate date = LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
    long ofDay = Math.floorMod(millis, 86_400_000L);
    return date
        + "T"
        + two(ofDay / 3_600_000)
        + ":"
        + two(ofDay / 60_000 % 60)
        + ":"
        + two(ofDay / 1000 % 60)
        + "."
        + Long.toString(1000 + ofDay % 1000).substring(1)
        + "Z";
  }

  private static String two(long value) {
    return Long.toString(100 + value).substring(1);
  }
}
