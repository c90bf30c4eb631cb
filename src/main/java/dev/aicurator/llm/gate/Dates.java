package dev.aicurator.llm.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads calendar dates: "May 5, 2026", "5th of May", "May 2026", "2026-05-05". */
final class Dates {
  private static final String MONTH =
      "(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?"
          + "|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?"
          + "|dec(?:ember|\\.)?)";
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(\\d{4})-(\\d{2})-(\\d{2})\\b"
              + "|\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?"
              + MONTH
              + "(?:,?\\s(\\d{4}))?(?![\\p{L}])"
              + "|\\b"
              + MONTH
              + "\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\d.])(?:,?\\s(\\d{4}))?"
              + "|\\b"
              + MONTH
              + ",?\\s(\\d{4})\\b",
          Pattern.CASE_INSENSITIVE);
  private static final List<String> MONTHS =
      List.of("jan feb mar apr may jun jul aug sep oct nov dec".split(" "));

  private Dates() {}

  /** A date as far as it is given: 0 stands for what is not. */
  record Day(int year, int month, int day) {
    static Day of(LocalDate date) {
      return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Whether a text of the year {@code written} that gives {@code other} bears this out. */
    boolean isSaidBy(Day other, int written) {
      boolean sameYear =
          year == 0 || year == other.year || other.year == 0 && Math.abs(year - written) <= 1;
      return month == other.month && sameYear && (day == 0 || day == other.day);
    }
  }

  static List<Day> of(String text) {
    List<Day> out = new ArrayList<>();
    Matcher m = DATE.matcher(text);
    while (m.find()) {
      out.add(day(m));
    }
    return out;
  }

  /** The text with its dates blanked, so that their digits are not read as figures. */
  static String without(String text) {
    return DATE.matcher(text).replaceAll(" ");
  }

  private static Day day(Matcher m) {
    if (m.group(1) != null) {
      return new Day(number(m.group(1)), number(m.group(2)), number(m.group(3)));
    }
    if (m.group(5) != null) {
      return new Day(number(m.group(6)), month(m.group(5)), number(m.group(4)));
    }
    return m.group(7) != null
        ? new Day(number(m.group(9)), month(m.group(7)), number(m.group(8)))
        : new Day(number(m.group(11)), month(m.group(10)), 0);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int month(String name) {
    return 1 + MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3));
  }
}
