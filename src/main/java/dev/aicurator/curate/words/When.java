package dev.aicurator.curate.words;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the time a question speaks of. */
public final class When {
  /**
   * A span of time; {@code words} is how the question says so.
   *
   * @param from inclusive
   * @param until exclusive
   */
  public record Span(ZonedDateTime from, ZonedDateTime until, String words) {
    public Instant start() {
      return from.toInstant();
    }

    public Instant end() {
      return until.toInstant();
    }
  }

  private static final String DAYS = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
  private static final String MONTHS = "(" + Months.ANY + ")";
  private static final String DATE =
      "(?:the )?(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? "
          + MONTHS
          + "|"
          + MONTHS
          + " (\\d{1,2})(?:st|nd|rd|th)?\\b|(\\d{4})-(\\d{2})-(\\d{2})|"
          + DAYS
          + "|(yesterday|today))";
  private static final String NUMBER =
      "(\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|couple of|few)";
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("twelve", 12),
          Map.entry("couple of", 2),
          Map.entry("few", 3));

  private static final Pattern BETWEEN =
      pattern("\\b(?:between|from) " + DATE + " (?:and|to|until|till) " + DATE);
  private static final String NTH = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String TO = "(?: and | to | until | till |[-–])";

  /** Two days of one month, named once. */
  private static final Pattern DAYS_OF_MONTH =
      pattern(
          "\\b(?:(?:between|from) )?(?:the )?"
              + (NTH + TO + NTH + "(?: of)? " + MONTHS + "\\b")
              + ("|\\b(?:(?:between|from) )?" + MONTHS + " " + NTH + TO + NTH + "\\b"));

  private static final Pattern MONTH_TO_MONTH =
      pattern("\\b(?:between|from) " + MONTHS + " (?:and|to|until|till) " + MONTHS + "\\b");
  private static final Pattern SINCE_MONTH = pattern("\\bsince " + MONTHS + "\\b(?! \\d)");
  private static final Pattern SINCE = pattern("\\bsince (?:last )?" + DATE);
  private static final Pattern SINCE_SPAN = pattern("\\bsince last (week|month|year)\\b");
  private static final Pattern LAST_SOME =
      pattern(
          "\\b(?:in |over |during |within )?(?:the )?(?:past|last|previous) "
              + NUMBER
              + " (hour|day|week|month|year)s?\\b");
  private static final Pattern PAST =
      pattern(
          "\\b(?:in |over |during )?the (?:past|last) (day|week|month|year)\\b"
              + "|\\bpast (day|week|month|year)\\b");
  private static final Pattern AGO = pattern("\\b" + NUMBER + " (day|week|month)s? ago\\b");
  private static final Pattern THIS =
      pattern(
          "\\b(?:so far )?(this|last) (week|month|year|weekend|summer|spring|autumn|fall|winter)\\b"
              + "|\\b(?:over|at) the weekend\\b");
  private static final Pattern DAY =
      pattern(
          "\\b(today|tonight|this morning|this afternoon|this evening|yesterday|last night)\\b");
  private static final Pattern ON =
      pattern("(?:\\b(?:on|last|from|this) |(?<=\\b(?:happened|news) ))" + DATE);
  private static final Pattern ON_THE =
      pattern(
          "\\bon the (\\d{1,2})(?:st|nd|rd|th)(?=\\W*$|[?.,!]| (?:at|in|about|and|by|with)\\b)");
  private static final Pattern IN = pattern("\\b(?:in|during) " + MONTHS + "\\b(?: (\\d{4}))?");
  private static final Pattern PART_OF =
      pattern(
          "\\b(?:in )?(?:(?:the )?(first|second|third|fourth|last) week of|(early|mid|late)[- ]) ?"
              + MONTHS
              + "\\b");
  private static final Pattern OF_THE =
      pattern(
          "(?<=\\b(?:news|story|stories|headlines?|highlights?|articles?|recap|summary|overview) )"
              + "of the (day|week|month)\\b");
  private static final Pattern BEFORE =
      pattern(
          "(?<=\\b(?:happen(?:ed)?|news|stories|articles|wr(?:ite|ote|itten)|announced?|launche?d?|released?"
              + "|published?|reported|do|say)\\b.{0,60})\\b(before|until|till|after) "
              + DATE);

  private final ZonedDateTime now;
  private final LocalDate today;

  public When(ZonedDateTime now) {
    this.now = now;
    this.today = now.toLocalDate();
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** The first time {@code text} speaks of; null when it speaks of none. */
  public @Nullable Span find(String text) {
    Matcher m = BETWEEN.matcher(text);
    if (m.find()) {
      LocalDate from = date(m, 1);
      LocalDate to = date(m, 10);
      return from == null || to == null ? null : days(from, to.plusDays(1), m);
    }
    m = BEFORE.matcher(text);
    if (m.find()) {
      return beside(m);
    }
    m = PART_OF.matcher(text);
    if (m.find()) {
      return part(m);
    }
    m = DAYS_OF_MONTH.matcher(text);
    if (m.find()) {
      return daysOfMonth(m);
    }
    m = MONTH_TO_MONTH.matcher(text);
    if (m.find()) {
      LocalDate last = past(firstOf(m.group(2)));
      LocalDate first = firstOf(m.group(1)).withYear(last.getYear());
      return days(first.isAfter(last) ? first.minusYears(1) : first, last.plusMonths(1), m);
    }
    return since(text);
  }

  private @Nullable Span daysOfMonth(Matcher m) {
    boolean dayFirst = m.group(3) != null;
    try {
      LocalDate month = firstOf(m.group(dayFirst ? 3 : 4));
      LocalDate from = past(month.withDayOfMonth(Integer.parseInt(m.group(dayFirst ? 1 : 5))));
      LocalDate to = from.withDayOfMonth(Integer.parseInt(m.group(dayFirst ? 2 : 6)));
      return from.isAfter(to) ? null : days(from, to.plusDays(1), m);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Of this year: of a day to come nothing is written yet. */
  private @Nullable Span beside(Matcher m) {
    LocalDate day = date(m, 2);
    if (day == null || day.getYear() < today.getYear()) {
      return null;
    }
    return switch (low(m.group(1))) {
      case "after" -> days(day.plusDays(1), today.plusDays(1), m);
      case "before" -> days(day.minusYears(1), day, m);
      default -> days(day.minusYears(1), day.plusDays(1), m);
    };
  }

  private Span part(Matcher m) {
    LocalDate first = past(firstOf(m.group(3)));
    LocalDate next = first.plusMonths(1);
    String part = low(m.group(1) != null ? m.group(1) : m.group(2));
    return switch (part) {
      case "first" -> days(first, first.plusDays(7), m);
      case "second" -> days(first.plusDays(7), first.plusDays(14), m);
      case "third" -> days(first.plusDays(14), first.plusDays(21), m);
      case "fourth" -> days(first.plusDays(21), first.plusDays(28), m);
      case "last" -> days(next.minusDays(7), next, m);
      case "early" -> days(first, first.plusDays(10), m);
      case "mid" -> days(first.plusDays(10), first.plusDays(20), m);
      default -> days(first.plusDays(20), next, m);
    };
  }

  private @Nullable Span since(String text) {
    Matcher m = SINCE.matcher(text);
    if (m.find()) {
      LocalDate from = date(m, 1);
      return from == null ? null : days(from, today.plusDays(1), m);
    }
    m = SINCE_SPAN.matcher(text);
    if (m.find()) {
      return days(unit("last", m.group(1)).from().toLocalDate(), today.plusDays(1), m);
    }
    m = SINCE_MONTH.matcher(text);
    if (m.find()) {
      return days(past(firstOf(m.group(1))), today.plusDays(1), m);
    }
    return relative(text);
  }

  private @Nullable Span relative(String text) {
    Matcher m = LAST_SOME.matcher(text);
    if (m.find()) {
      return some(number(m.group(1)), m.group(2), m);
    }
    m = PAST.matcher(text);
    if (m.find()) {
      return some(1, m.group(1) != null ? m.group(1) : m.group(2), m);
    }
    m = AGO.matcher(text);
    if (m.find()) {
      LocalDate day = back(number(m.group(1)), m.group(2));
      boolean exact = m.group(2).equalsIgnoreCase("day");
      return days(exact ? day : day.minusDays(3), day.plusDays(exact ? 1 : 4), m);
    }
    m = THIS.matcher(text);
    if (m.find()) {
      Span unit =
          m.group(1) == null ? unit("this", "weekend") : unit(low(m.group(1)), low(m.group(2)));
      return new Span(unit.from(), unit.until(), m.group());
    }
    return named(text);
  }

  private @Nullable Span named(String text) {
    Matcher m = DAY.matcher(text);
    if (m.find()) {
      LocalDate day =
          Set.of("yesterday", "last night").contains(low(m.group())) ? today.minusDays(1) : today;
      return days(day, day.plusDays(1), m);
    }
    m = ON.matcher(text);
    if (m.find()) {
      LocalDate day = date(m, 1);
      return day == null ? null : days(day, day.plusDays(1), m);
    }
    m = IN.matcher(text);
    if (m.find()) {
      LocalDate first = past(firstOf(m.group(1)));
      boolean other = m.group(2) != null && !m.group(2).equals(String.valueOf(first.getYear()));
      return other ? null : days(first, first.plusMonths(1), m);
    }
    m = OF_THE.matcher(text);
    if (m.find()) {
      boolean day = low(m.group(1)).equals("day");
      Span unit = day ? span(today, today.plusDays(1)) : unit("this", low(m.group(1)));
      return new Span(unit.from(), unit.until(), m.group());
    }
    m = ON_THE.matcher(text);
    return m.find() ? dayOfMonth(m) : null;
  }

  /** The last day of that number. */
  private @Nullable Span dayOfMonth(Matcher m) {
    int number = Integer.parseInt(m.group(1));
    LocalDate month = number > today.getDayOfMonth() ? today.minusMonths(1) : today;
    if (number < 1 || number > month.lengthOfMonth()) {
      return null;
    }
    LocalDate day = month.withDayOfMonth(number);
    return days(day, day.plusDays(1), m);
  }

  private Span some(int count, String unit, Matcher m) {
    if (low(unit).equals("hour")) {
      return new Span(now.minusHours(count), now.plusDays(1), m.group());
    }
    return days(back(count, unit), today.plusDays(1), m);
  }

  private LocalDate back(int count, String unit) {
    return switch (low(unit)) {
      case "week" -> today.minusWeeks(count);
      case "month" -> today.minusMonths(count);
      case "year" -> today.minusYears(count);
      default -> today.minusDays(count);
    };
  }

  private Span unit(String which, String unit) {
    int back = which.equals("last") ? 1 : 0;
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate first = today.withDayOfMonth(1);
    return switch (unit) {
      case "week" -> span(monday.minusWeeks(back), monday.minusWeeks(back).plusWeeks(1));
      case "weekend" -> span(monday.minusDays(2), monday);
      case "month" -> span(first.minusMonths(back), first.minusMonths(back).plusMonths(1));
      case "year" ->
          span(first.withMonth(1).minusYears(back), first.withMonth(1).plusYears(1 - back));
      default -> season(unit, back);
    };
  }

  private Span season(String name, int back) {
    int month =
        switch (name) {
          case "spring" -> 3;
          case "summer" -> 6;
          case "autumn", "fall" -> 9;
          default -> 12;
        };
    LocalDate first = past(LocalDate.of(today.getYear(), month, 1)).minusYears(back);
    return span(first, first.plusMonths(3));
  }

  private LocalDate past(LocalDate day) {
    return day.isAfter(today) ? day.minusYears(1) : day;
  }

  private Span span(LocalDate from, LocalDate until) {
    return new Span(from.atStartOfDay(now.getZone()), until.atStartOfDay(now.getZone()), "");
  }

  private Span days(LocalDate from, LocalDate until, Matcher m) {
    Span span = span(from, until);
    return new Span(span.from(), span.until(), m.group());
  }

  /**
   * The date in the nine groups of {@link #DATE} from {@code g} on; null if there is no such day.
   */
  private @Nullable LocalDate date(Matcher m, int g) {
    try {
      if (m.group(g) != null) {
        return past(
            LocalDate.of(today.getYear(), month(m.group(g + 1)), Integer.parseInt(m.group(g))));
      }
      if (m.group(g + 2) != null) {
        return past(
            LocalDate.of(today.getYear(), month(m.group(g + 2)), Integer.parseInt(m.group(g + 3))));
      }
      if (m.group(g + 4) != null) {
        return LocalDate.parse(m.group(g + 4) + "-" + m.group(g + 5) + "-" + m.group(g + 6));
      }
    } catch (DateTimeException e) {
      return null;
    }
    if (m.group(g + 7) != null) {
      DayOfWeek day = DayOfWeek.valueOf(m.group(g + 7).toUpperCase(Locale.ROOT));
      return today.with(TemporalAdjusters.previousOrSame(day));
    }
    return low(m.group(g + 8)).equals("today") ? today : today.minusDays(1);
  }

  /** This year's. */
  private LocalDate firstOf(String month) {
    return LocalDate.of(today.getYear(), month(month), 1);
  }

  private static Month month(String name) {
    List<String> names =
        List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    return Month.of(names.indexOf(low(name).substring(0, 3)) + 1);
  }

  private static int number(String word) {
    Integer known = NUMBERS.get(low(word));
    return known != null ? known : Integer.parseInt(word);
  }

  private static String low(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
