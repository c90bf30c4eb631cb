package dev.aicurator.llm.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of a text with their scale: "$5bn", "5 billion dollars", "20 per cent". */
final class Figures {
  private static final int MOST_DIGITS = 30;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(US\\$|[$€£¥₹])?\\s?(?<![\\p{N}])(\\p{Nd}(?:[\\p{Nd},.]*\\p{Nd})?)"
              + "(?:\\s?(%|％|(?:percent|per cent|trillion|tn|billion|bn|million|mn|thousand)\\b)"
              + "|([mMbBkKtT])\\b)?"
              + "(?:\\s(dollars|euros|pounds|yuan|yen|rupees)\\b)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD =
      Pattern.compile(
          "\\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
              + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy"
              + "|eighty|ninety)\\b(?:\\s(hundred|thousand|million|billion|trillion|percent)\\b)?",
          Pattern.CASE_INSENSITIVE);
  private static final List<String> SMALL =
      List.of(
          ("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                  + " sixteen seventeen eighteen nineteen twenty")
              .split(" "));
  private static final List<String> TENS =
      List.of("thirty forty fifty sixty seventy eighty ninety".split(" "));
  private static final Map<String, Integer> ZEROS =
      Map.ofEntries(
          Map.entry("hundred", 2),
          Map.entry("thousand", 3),
          Map.entry("k", 3),
          Map.entry("million", 6),
          Map.entry("mn", 6),
          Map.entry("m", 6),
          Map.entry("billion", 9),
          Map.entry("bn", 9),
          Map.entry("b", 9),
          Map.entry("trillion", 12),
          Map.entry("tn", 12),
          Map.entry("t", 12));
  private static final Map<String, String> MONEY =
      Map.ofEntries(
          Map.entry("$", "$"),
          Map.entry("us$", "$"),
          Map.entry("dollars", "$"),
          Map.entry("€", "€"),
          Map.entry("euros", "€"),
          Map.entry("£", "£"),
          Map.entry("pounds", "£"),
          Map.entry("¥", "¥"),
          Map.entry("yuan", "¥"),
          Map.entry("yen", "¥"),
          Map.entry("₹", "₹"),
          Map.entry("rupees", "₹"));

  private Figures() {}

  /** One number; {@code money} is a currency sign or empty. */
  record Figure(BigDecimal value, boolean percent, String money) {
    /** Whether a text that says {@code other} bears this out. */
    boolean isSaidBy(Figure other) {
      return value.compareTo(other.value) == 0
          && percent == other.percent
          && (money.isEmpty() || other.money.isEmpty() || money.equals(other.money));
    }
  }

  static List<Figure> of(String text) {
    List<Figure> out = new ArrayList<>();
    Matcher m = NUMBER.matcher(text);
    while (m.find()) {
      String digits = m.group(2);
      if (digits.length() <= MOST_DIGITS) {
        String unit = lower(m.group(3) != null ? m.group(3) : m.group(4));
        String money = m.group(1) != null ? m.group(1) : m.group(5);
        out.add(figure(value(digits), unit, MONEY.getOrDefault(lower(money), "")));
      }
    }
    Matcher w = WORD.matcher(text);
    while (w.find()) {
      out.add(figure(BigDecimal.valueOf(spelled(lower(w.group(1)))), lower(w.group(2)), ""));
    }
    return out;
  }

  private static String lower(@org.jspecify.annotations.Nullable String s) {
    return s == null ? "" : s.toLowerCase(Locale.ROOT);
  }

  private static Figure figure(BigDecimal value, String unit, String money) {
    boolean percent = unit.startsWith("per") || unit.equals("%") || unit.equals("％");
    return new Figure(value.scaleByPowerOfTen(ZEROS.getOrDefault(unit, 0)), percent, money);
  }

  private static int spelled(String word) {
    int at = SMALL.indexOf(word);
    return at >= 0 ? at + 2 : 30 + 10 * TENS.indexOf(word);
  }

  /** A point or comma before exactly three digits parts thousands, any other is the decimal one. */
  private static BigDecimal value(String digits) {
    StringBuilder plain = new StringBuilder();
    boolean decimal = false;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (Character.isDigit(c)) {
        plain.append((char) ('0' + Character.digit(c, 10)));
      } else if (!decimal && !isGroup(digits, i)) {
        plain.append('.');
        decimal = true;
      }
    }
    return new BigDecimal(plain.toString());
  }

  private static boolean isGroup(String digits, int at) {
    int end = at + 1;
    while (end < digits.length() && Character.isDigit(digits.charAt(end))) {
      end++;
    }
    return end - at == 4 && digits.charAt(0) != '0';
  }
}
