package dev.aicurator.feed.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates made of words and numbers in any order: RFC 822 and what people made of it. Every piece
 * must be understood, or the whole is no date.
 */
final class WordyDates {
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<time>\\d{1,2}:\\d{1,2}(?::\\d{1,2}(?:[.,]\\d+)?)?)"
              + "|(?<offset>(?<![\\d\\p{L}])[+\\u2212-]\\d{1,2}:?\\d{0,2}(?::\\d\\d)?(?![\\d/]))"
              + "|(?<region>[A-Z][A-Za-z_]+/[A-Za-z_/+-]+)"
              + "|(?<number>\\d+)(?<suffix>st|nd|rd|th|er|º|ª)?(?!\\p{L}*\\d)"
              + "|(?<word>[\\p{L}\\p{M}]+(?:\\.\\p{L}(?![\\p{L}]))*)"
              + "|(?<mark>[\\s,./()|·•@–—-]|\\bT\\b)");
  private static final Set<String> FILLERS =
      Set.of(
          "at",
          "on",
          "of",
          "the",
          "de",
          "del",
          "di",
          "den",
          "der",
          "à",
          "a",
          "um",
          "uhr",
          "kl",
          "klo",
          "le",
          "el",
          "il",
          "am",
          "às",
          "las",
          "om",
          "o",
          "г",
          "в",
          "року",
          "год",
          "года",
          "h",
          "hrs",
          "year",
          "年",
          "月",
          "日",
          "년",
          "월",
          "일",
          "time",
          "standard",
          "daylight",
          "published",
          "posted",
          "updated",
          "date",
          "ngày",
          "tháng",
          "năm",
          "i",
          "d");
  private static final Set<String> KOREAN = Set.of("년", "월", "일", "오전", "오후");

  private final List<Integer> numbers = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();
  private final StringBuilder separators = new StringBuilder();
  private int @Nullable [] time;
  private @Nullable Integer month;
  private @Nullable Integer offset;
  private @Nullable ZoneId region;
  private @Nullable Boolean afternoon;

  private WordyDates() {}

  static @Nullable Instant parse(String text) {
    WordyDates reading = new WordyDates();
    return reading.read(text) ? reading.instant() : null;
  }

  private boolean read(String text) {
    Matcher m = PIECE.matcher(text);
    int at = 0;
    while (at < text.length()) {
      m.region(at, text.length());
      if (!m.lookingAt() || !take(m)) {
        return false;
      }
      at = m.end();
    }
    return true;
  }

  private boolean take(Matcher m) {
    if (m.group("time") != null) {
      return takeTime(m.group("time"));
    }
    if (m.group("offset") != null && (time != null || (month != null && numbers.size() == 2))) {
      return takeOffset(m.group("offset"));
    }
    if (m.group("offset") != null) {
      separators.append('-');
      numbers.add(Integer.parseInt(m.group("offset").substring(1).replace(":", "")));
      widths.add(m.group("offset").length() - 1);
      return m.group("offset").charAt(0) == '-';
    }
    if (m.group("region") != null) {
      return takeRegion(m.group("region"));
    }
    if (m.group("number") != null) {
      return takeNumber(m.group("number"));
    }
    if (m.group("word") != null) {
      return takeWord(m.group("word"));
    }
    separators.append(m.group("mark").charAt(0));
    return true;
  }

  private boolean takeTime(String text) {
    String[] parts = text.split("[:.,]");
    if (time != null) {
      return false;
    }
    time =
        new int[] {
          Integer.parseInt(parts[0]),
          Integer.parseInt(parts[1]),
          parts.length > 2 ? Integer.parseInt(parts[2]) : 0
        };
    return true;
  }

  private boolean takeOffset(String text) {
    Integer seconds = Zones.seconds(text);
    offset = seconds;
    return seconds != null;
  }

  private boolean takeRegion(String name) {
    try {
      region = ZoneId.of(name);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private boolean takeNumber(String digits) {
    if (digits.length() > 8 || numbers.size() == 4) {
      return false;
    }
    numbers.add(Integer.parseInt(digits));
    widths.add(digits.length());
    return true;
  }

  private boolean takeWord(String original) {
    String word = original.toLowerCase(Locale.ROOT).replace(".", "");
    if (KOREAN.contains(word) && offset == null) {
      offset = 9 * 3600;
    }
    if (isHalf(word)) {
      return true;
    }
    Integer named = Months.month(word);
    if (named != null) {
      // The last name is the month: the first may be a day that is spelled alike (mar, mer, sep).
      month = named;
      return true;
    }
    if (Months.isDay(word) || FILLERS.contains(word)) {
      return true;
    }
    return takeZone(original);
  }

  private boolean isHalf(String word) {
    boolean noon = time != null || numbers.size() > 2;
    boolean pm = word.equals("pm") || word.equals("μμ") || word.equals("오후") || word.equals("下午");
    boolean am = word.equals("am") || word.equals("πμ") || word.equals("오전") || word.equals("上午");
    if (pm || (am && (noon || !word.equals("am")))) {
      afternoon = pm;
      return true;
    }
    return false;
  }

  private boolean takeZone(String word) {
    Integer seconds = Zones.seconds(word);
    if (seconds == null || (word.length() == 1 && time == null)) {
      return false;
    }
    if (offset == null) {
      offset = seconds;
    }
    return true;
  }

  private @Nullable Instant instant() {
    LocalDate date = month != null ? named(month) : numeric();
    if (date == null) {
      return null;
    }
    LocalDateTime local = time(date);
    if (region != null) {
      return local.atZone(region).toInstant();
    }
    return local.minusSeconds(offset == null ? 0 : offset).toInstant(ZoneOffset.UTC);
  }

  private LocalDateTime time(LocalDate date) {
    if (time == null) {
      return date.atStartOfDay();
    }
    int hour = time[0];
    if (afternoon != null && hour <= 12) {
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    return IsoDates.at(date, hour, time[1], time[2]);
  }

  /** Day and year around a month's name: the year is the longer or the one that is no day. */
  private @Nullable LocalDate named(int month) {
    if (numbers.size() == 1 && widths.get(0) == 4) {
      return LocalDate.of(numbers.get(0), month, 1);
    }
    if (numbers.size() < 2 || numbers.size() > 2) {
      return null;
    }
    boolean yearFirst = widths.get(0) > 2 || numbers.get(0) > 31;
    int day = numbers.get(yearFirst ? 1 : 0);
    int year = year(yearFirst ? 0 : 1);
    return day < 1 || day > 31 ? null : LocalDate.of(year, month, day);
  }

  private int year(int index) {
    int value = numbers.get(index);
    return widths.get(index) <= 2
        ? IsoDates.century(value)
        : widths.get(index) == 3 ? 1900 + value : value;
  }

  /** Three numbers: by the place of the year, then by which can be a month, then by the marks. */
  private @Nullable LocalDate numeric() {
    if (numbers.size() != 3) {
      return null;
    }
    if (widths.get(0) == 4) {
      return LocalDate.of(numbers.get(0), numbers.get(1), numbers.get(2));
    }
    int first = numbers.get(0);
    int second = numbers.get(1);
    boolean dayFirst = first > 12 || (second <= 12 && separators.indexOf("/") < 0);
    int month = dayFirst ? second : first;
    int day = dayFirst ? first : second;
    return LocalDate.of(year(2), month, day);
  }
}
