package dev.aicurator.curate.answer;

import dev.aicurator.curate.words.Months;
import dev.aicurator.curate.words.Told;
import dev.aicurator.curate.words.Words;
import java.util.ArrayList;
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
      "\\b(?:1\\d{3}|20\\d{2})\\b|\\b"
          + Months.ANY
          + "\\b"
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
              "^(?:so )?(?:why|for what reason|how come|what (?:would |could |might |has )?(?:ma[dk]es?|caus(?:e|es|ed)"
                  + "|justif(?:y|ies|ied)|explain(?:s|ed)?|prompt(?:s|ed)?|led|leads?)\\b)",
              REASON),
          rule(
              "\\bhow (?:long|quickly did|much time)\\b|\\bhow many (?:hours|minutes|days|weeks|months|years)\\b|\\bhow old\\b",
              DURATION),
          rule(
              "\\b(?:what|which)(?: is| was)?(?: the)? (?:share|percentage|proportion|fraction|percent)\\b",
              SHARE),
          rule(
              "\\bhow much\\b.*\\b(?:cost|price|charge|pa(?:y|id)|earn|rais|fund|money|worth|invest|spen[dt]|fee|fine(?!-)|sell|sold|bring in|brought in)",
              MONEY),
          rule("\\bhow much (?:is|are|was|were)\\b", MONEY),
          rule(
              "\\b(?:what|which)\\b.*\\b(?:cost|costs|price|fee|fine(?!-)|salary|revenue|charge|charges|valuation|budget|go for|sell for)\\b",
              MONEY),
          rule(
              "\\b(?:how (?:many|much|far|fast|big|large|tall|high|heavy|deep|wide|often|hot|cold|quick)|what (?:number|score|rating|speed|pace|size|odds|rate|figure|speed-up|total|age|population|version))\\b",
              NUMBER),
          rule(
              "(?:^|^so |^and |^by |^since |^until |[,;] |\\band )when\\b"
                  + "|\\b(?:what|which)(?: \\w+){0,4} (?:year|date|day|month|century|decade|dates)\\b"
                  + "|\\b(?:what|which) time\\b",
              DATE),
          rule("\\b(?:who|whom|whose)\\b", NAME),
          rule("\\bwhere\\b", NAME),
          rule("\\bwhich (?!is\\b|are\\b|of\\b|was\\b|were\\b)\\w+", NAME),
          rule(
              "\\bwhat (?:\\w+ ){0,2}(?:person|man|woman|people|company|companies|firm|lab|startup|start-up|country|nation|city|town"
                  + "|county|state|region|island|river|team|player|actor|actress|singer|band|artist|author|writer|scientist|president"
                  + "|minister|king|queen|model|models|university|college|school|group|party|agency|organi[sz]ation|newspaper"
                  + "|magazine|airport|language|library|benchmark|film|movie|show|song|album|book|award|prize|name)\\b",
              NAME));

  /** A clause before the one that asks. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "^(?:when|if|while|once|after|before|since|as|though|although|because)\\b[^,?]{3,200}, "
              + "(?=(?:in |at |on |by |to |for |from |with |of )?(?:what|who|whom|whose|which|how|where|why)\\b)");

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
    String low = AHEAD.matcher(question.toLowerCase(Locale.ROOT).strip()).replaceFirst("");
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

  /** Something of the kind asked for: which word it is, and how it compares with others. */
  record Found(int word, String key) {}

  /** What {@code told} shows of the kind that {@code question} does not name itself. */
  List<Found> in(Told told, String question) {
    if (this == ANYTHING) {
      return List.of();
    }
    return this == NAME ? names(told, question) : shown(told, question);
  }

  private List<Found> shown(Told told, String question) {
    List<Found> found = new ArrayList<>();
    Matcher m = shown.matcher(told.text());
    int word = 0;
    while (m.find()) {
      while (word + 1 < told.words().size() && told.words().get(word).end() <= m.start()) {
        word++;
      }
      String piece = around(told.text(), m);
      if (this == REASON || !within(question, piece)) {
        found.add(new Found(word, Words.fold(piece)));
      }
    }
    return found;
  }

  private static List<Found> names(Told told, String question) {
    String asked = Words.fold(question);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < told.words().size(); i++) {
      Words.Word word = told.words().get(i);
      boolean name = word.isName() && (i > 0 || !Words.isEmpty(word)) && word.raw().length() > 1;
      String key = Words.fold(word.raw());
      if (name && !asked.contains(key)) {
        found.add(new Found(i, key));
      }
    }
    return found;
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
