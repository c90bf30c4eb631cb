package dev.aicurator.extract.meta;

import dev.aicurator.extract.marks.Months;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as pages write them: ISO 8601, RFC 822, epoch numbers and the written forms of the larger
 * European and East Asian languages. A date without a time is midnight UTC; one without a zone is
 * taken for UTC.
 */
final class DateText {
  private static final int MAX = 200;
  private static final int LEAST_DIGITS = 4;
  private static final String MONTH = "([\\p{L}\\p{M}]{2,14})\\.?";
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)-(\\d\\d?)-(\\d\\d?)(?:[T ]+(\\d\\d):(\\d\\d)(?::(\\d\\d))?(?:[.,]\\d+)?"
              + "\\s*(Z|z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?)?");
  private static final Pattern COMPACT =
      Pattern.compile("^(20\\d\\d)(\\d\\d)(\\d\\d)(?:t?(\\d\\d)(\\d\\d)(\\d\\d)?z?)?$");
  private static final Pattern SLASHED =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[/.](\\d\\d?)[/.](\\d\\d?)(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\d.])(\\d\\d?)(?:st|nd|rd|th|er|º)?[\\s.,/-]{0,3}(?:d['’]|de |of )?\\s*"
              + MONTH
              + "[\\s,./-]*(?:de |of )?\\s*((?:19|20)\\d\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])"
              + MONTH
              + "\\s*(\\d\\d?)(?:st|nd|rd|th)?[\\s,.]+(?:at\\s+)?((?:19|20)\\d\\d)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)\\.?\\s+" + MONTH + "\\s+(\\d\\d?)(?!\\d)");
  private static final Pattern BY_NUMBER =
      Pattern.compile(
          "(?<!\\d)(\\d\\d?)\\s+tháng\\s+(\\d\\d?)[\\s,]+(?:năm\\s+)?((?:19|20)\\d\\d)");
  private static final Pattern NUMERIC =
      Pattern.compile("(?<![\\d./-])(\\d\\d?)([./-])(\\d\\d?)\\2((?:19|20)?\\d\\d)(?![\\d/-])");
  private static final Pattern EAST =
      Pattern.compile("((?:19|20)\\d\\d)\\s*[年년]\\s*(\\d\\d?)\\s*[月월]\\s*(\\d\\d?)");
  private static final Pattern EPOCH = Pattern.compile("^(1\\d{9})(\\d{3})?$");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d:])(\\d\\d?)[:.h](\\d\\d)(?::(\\d\\d))?\\s*([ap])?\\.?(?:m\\.?)?\\s*(utc|gmt|z|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|[+-]\\d\\d:?\\d\\d)?(?![\\d:])");
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("est", -5),
          Map.entry("edt", -4),
          Map.entry("cst", -6),
          Map.entry("cdt", -5),
          Map.entry("mst", -7),
          Map.entry("mdt", -6),
          Map.entry("pst", -8),
          Map.entry("pdt", -7),
          Map.entry("cet", 1),
          Map.entry("cest", 2));

  private DateText() {}

  /**
   * The first date in {@code text}; null when there is none.
   *
   * @param monthFirst whether 3/4/2020 is the fourth of March
   */
  static @Nullable OffsetDateTime read(@Nullable String text, boolean monthFirst) {
    if (text == null) {
      return null;
    }
    String cut = text.length() > MAX ? text.substring(0, MAX) : text;
    if (!mayHold(cut)) {
      return null;
    }
    try {
      return parse(cut.strip().toLowerCase(Locale.ROOT), monthFirst);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether there are digits enough for a day and a year. */
  static boolean mayHold(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < LEAST_DIGITS; i++) {
      digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
    }
    return digits >= LEAST_DIGITS;
  }

  private static @Nullable OffsetDateTime parse(String text, boolean monthFirst) {
    Matcher iso = ISO.matcher(text.toUpperCase(Locale.ROOT));
    if (iso.find()) {
      return iso(iso);
    }
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.find()) {
      return Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).atOffset(ZoneOffset.UTC);
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.find()) {
      return compact(compact);
    }
    LocalDate date = written(text, monthFirst);
    return date == null ? null : at(date, text);
  }

  private static OffsetDateTime iso(Matcher m) {
    LocalDate date = date(m, 1, 2, 3);
    if (m.group(4) == null) {
      return at(date, "");
    }
    LocalTime time = LocalTime.of(number(m.group(4)) % 24, number(m.group(5)), seconds(m.group(6)));
    return date.atTime(time).atOffset(offset(m.group(7)));
  }

  private static OffsetDateTime compact(Matcher m) {
    LocalDate date = date(m, 1, 2, 3);
    if (m.group(4) == null) {
      return at(date, "");
    }
    LocalTime time = LocalTime.of(number(m.group(4)), number(m.group(5)), seconds(m.group(6)));
    return date.atTime(time).atOffset(ZoneOffset.UTC);
  }

  private static int seconds(@Nullable String text) {
    return text == null ? 0 : Math.min(59, number(text));
  }

  private static ZoneOffset offset(@Nullable String zone) {
    if (zone == null || zone.length() < 4) {
      return ZoneOffset.UTC;
    }
    String digits = zone.replaceAll("[^\\d]", "");
    if (digits.length() != 4) {
      return ZoneOffset.UTC;
    }
    int minutes = number(digits.substring(0, 2)) * 60 + number(digits.substring(2));
    return ZoneOffset.ofTotalSeconds((zone.startsWith("-") ? -minutes : minutes) * 60);
  }

  private static @Nullable LocalDate written(String text, boolean monthFirst) {
    Matcher m = SLASHED.matcher(text);
    if (m.find()) {
      return date(m, 1, 2, 3);
    }
    LocalDate named = named(DAY_FIRST.matcher(text), 1, 2, 3);
    named = named != null ? named : named(MONTH_FIRST.matcher(text), 2, 1, 3);
    named = named != null ? named : named(YEAR_FIRST.matcher(text), 3, 2, 1);
    if (named != null) {
      return named;
    }
    m = BY_NUMBER.matcher(text);
    if (m.find()) {
      return date(m, 3, 2, 1);
    }
    m = EAST.matcher(text);
    if (m.find()) {
      return date(m, 1, 2, 3);
    }
    m = NUMERIC.matcher(text);
    return m.find() ? numeric(m, monthFirst) : null;
  }

  private static LocalDate numeric(Matcher m, boolean monthFirst) {
    int a = number(m.group(1));
    int b = number(m.group(3));
    int year = number(m.group(4));
    int full = year < 100 ? 2000 + year : year;
    boolean american = monthFirst && m.group(2).equals("/") && a <= 12 || b > 12;
    return american ? LocalDate.of(full, a, b) : LocalDate.of(full, b, a);
  }

  /** The first date whose month is a word that is one. */
  private static @Nullable LocalDate named(Matcher m, int day, int month, int year) {
    while (m.find()) {
      int number = Months.of(m.group(month));
      if (number > 0) {
        return LocalDate.of(number(m.group(year)), number, number(m.group(day)));
      }
    }
    return null;
  }

  private static LocalDate date(Matcher m, int year, int month, int day) {
    return LocalDate.of(number(m.group(year)), number(m.group(month)), number(m.group(day)));
  }

  private static OffsetDateTime at(LocalDate date, String text) {
    Matcher clock = CLOCK.matcher(text);
    while (clock.find()) {
      int hour = hour(clock);
      if (hour < 24
          && number(clock.group(2)) < 60
          && (clock.group(4) != null || clock.group().indexOf(':') > 0)) {
        LocalTime time = LocalTime.of(hour, number(clock.group(2)), seconds(clock.group(3)));
        return date.atTime(time).atOffset(zone(clock.group(5)));
      }
    }
    return date.atStartOfDay().atOffset(ZoneOffset.UTC);
  }

  private static int hour(Matcher clock) {
    int hour = number(clock.group(1));
    String half = clock.group(4);
    if (half == null || hour > 12) {
      return hour;
    }
    return hour % 12 + (half.equals("p") ? 12 : 0);
  }

  private static ZoneOffset zone(@Nullable String zone) {
    Integer hours = zone == null ? null : ZONES.get(zone);
    return hours == null ? offset(zone) : ZoneOffset.ofHours(hours);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
