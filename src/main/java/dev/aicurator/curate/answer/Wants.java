package dev.aicurator.curate.answer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of thing a question asks for, and how a text shows that it has one. */
enum Wants {
  MONEY(
      "[$€£¥]\\s?\\d|\\d\\s?(?:dollars?|euros?|pounds?|yuan|yen|usd|eur|cents?)\\b|"
          + "\\b(?:m|bn|million|billion)[- ]?(?:dollars?|pounds?|euros?)"),
  SHARE(
      "\\d\\s?(?:%|percent|per cent)|\\b(?:half|third|quarter|majority|most|minority|all|none)\\b"),
  DURATION(
      "\\b(?:\\d[\\d.,+]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|half)[- +]*"
          + "(?:full[- ])?(?:more than )?(?:hours?|hrs?|minutes?|mins?|seconds?|secs?|days?|weeks?"
          + "|months?|years?|decades?|centur(?:y|ies)|ms|h)\\b"),
  NUMBER(
      "\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?"
          + "|thousands?|millions?|billions?|half|once|twice|none|several)\\b"),
  DATE(
      "\\b(?:1\\d{3}|20\\d{2})\\b|\\b(?:january|february|march|april|may|june|july|august|september"
          + "|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b"
          + "|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:today|yesterday|tomorrow)\\b"
          + "|\\b\\d{1,2}(?:st|nd|rd|th)\\b|\\bcentur(?:y|ies)\\b"
          + "|\\b(?:next|last) (?:week|month|year)\\b|\\byears? ago\\b|\\b\\d+ (?:bc|bce|ad|ce|bp)\\b"
          + "|\\b\\d{3,4}s?\\b|\\b(?:spring|summer|autumn|winter|war)\\b"),
  NAME("\\p{Lu}"),
  REASON(
      "\\b(?:because|since|due to|owing to|so that|in order to|as a result|to \\w+|reason|cause[ds]?"
          + "|after|amid|over|if|means?|argu\\w+|saying|cit\\w+)\\b"),
  ANYTHING("");

  private static final List<Rule> RULES =
      List.of(
          rule(
              "^(?:so )?(?:why|what (?:made|caused|would justify|justifies)|for what reason|how come)",
              REASON),
          rule(
              "\\bhow (?:long|quickly did|much time)\\b|\\bhow many (?:hours|minutes|days|weeks|months|years)\\b|\\bhow old\\b|\\buntil when\\b",
              DURATION),
          rule(
              "\\b(?:what|which) (?:share|percentage|proportion|fraction|percent)\\b|\\bhow far did\\b",
              SHARE),
          rule(
              "\\bhow much\\b.*\\b(?:cost|price|charge|pa(?:y|id)|earn|rais|fund|money|worth|invest|spen[dt]|fee|fine|sell|sold|bring in|brought in)",
              MONEY),
          rule("\\bhow much (?:is|are|was|were)\\b", MONEY),
          rule(
              "\\b(?:what|which)\\b.*\\b(?:cost|costs|price|fee|fine|salary|revenue|charge|charges|valuation|budget|go for|sell for)\\b",
              MONEY),
          rule(
              "\\b(?:how (?:many|much|far|fast|big|large|tall|high|heavy|deep|wide|often|hot|cold|quick)|what (?:number|score|rating|speed|pace|size|odds|rate|figure|speed-up|total|age|population|version))\\b",
              NUMBER),
          rule(
              "(?:^|^so |^and |^by |^since |^until |[,;] |\\band )when\\b"
                  + "|\\b(?:what|which) (?:year|date|day|month|time|century|decade)\\b",
              DATE),
          rule("\\b(?:who|whom|whose)\\b", NAME),
          rule("\\bwhere\\b", NAME),
          rule(
              "\\b(?:which|what) (?:\\w+ ){0,2}(?:person|man|woman|company|firm|lab|startup|start-up|country|city|state|team|player|actor|singer|president|minister|model|models|venue|university|school|group|party|organi[sz]ation|spaceport|airport|congressman|senator|tunnel|river|language|library|benchmark|film|movie|song|album|book|award|name)\\b",
              NAME));

  private final Pattern shown;

  Wants(String shown) {
    int flags = shown.startsWith("\\p{Lu}") ? 0 : Pattern.CASE_INSENSITIVE;
    this.shown = Pattern.compile(shown, flags);
  }

  private record Rule(Pattern pattern, Wants wants) {}

  private static Rule rule(String regex, Wants wants) {
    return new Rule(Pattern.compile(regex), wants);
  }

  static Wants of(String question) {
    String low = question.toLowerCase(Locale.ROOT).strip();
    return RULES.stream()
        .filter(r -> r.pattern().matcher(low).find())
        .map(Rule::wants)
        .findFirst()
        .orElse(ANYTHING);
  }

  /** Whether a text without such a thing hardly holds the answer. */
  boolean isStrict() {
    return this == MONEY || this == DATE;
  }

  /** Whether {@code text} shows such a thing that {@code question} does not name itself. */
  boolean isIn(String text, String question) {
    if (this == ANYTHING) {
      return true;
    }
    if (this == NAME) {
      return name(text, question);
    }
    Matcher m = shown.matcher(text);
    while (m.find()) {
      if (this == REASON || !within(question, around(text, m))) {
        return true;
      }
    }
    return false;
  }

  private static boolean name(String text, String question) {
    String asked = Words.fold(question);
    int place = 0;
    for (Words.Word word : Words.of(text)) {
      boolean name =
          word.isName() && (place > 0 || !Words.isEmpty(word)) && word.raw().length() > 1;
      if (name && !asked.contains(Words.fold(word.raw()))) {
        return true;
      }
      place++;
    }
    return false;
  }

  private static String around(String text, Matcher m) {
    int start = m.start();
    int end = m.end();
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).replaceAll("^[(\"'“]+|[).,;:!?\"'”]+$", "");
  }

  private static boolean within(String question, String piece) {
    return (" " + question.toLowerCase(Locale.ROOT).replaceAll("[?.,!;:]", " ") + " ")
        .contains(" " + piece.toLowerCase(Locale.ROOT) + " ");
  }
}
