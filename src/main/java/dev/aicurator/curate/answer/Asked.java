package dev.aicurator.curate.answer;

import dev.aicurator.curate.words.Headlines;
import dev.aicurator.curate.words.Parts;
import dev.aicurator.curate.words.When;
import dev.aicurator.curate.words.Words;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One question as understood.
 *
 * @param text without the words that tell the time
 * @param terms the words that carry meaning, each stem once
 * @param span the time it binds itself to
 */
record Asked(
    String text, List<Words.Word> terms, Wants wants, Kind kind, When.@Nullable Span span) {
  /** What sort of answer is due. */
  enum Kind {
    /** A fact, a reason, a way. */
    FACT,
    /** What a thing is. */
    DEFINITION,
    /** What was written of a thing in a span of time. */
    OVERVIEW,
    /** What the news is. */
    HEADLINES,
    /** How many articles. */
    COUNT,
    /** What is written of more than before. */
    RISING,
    /** How two things stand beside each other. */
    COMPARE
  }

  private static final int LONGEST = 1000;
  private static final int MOST_TERMS = 40;
  private static final Pattern RISING =
      Pattern.compile(
          "\\b(?:what|which|who)\\b.{0,30}\\b(?:rising|trending|gaining|hot right now|up and coming)\\b"
              + "|\\btrends?\\b.{0,20}$|^trend");
  private static final String WRITTEN_OF =
      "(?:mentioned|written (?:about|of)|reported on|covered|talked about|discussed|in the news)";
  private static final Pattern MOST =
      Pattern.compile(
          "\\bmost (?:\\w+ )?" + WRITTEN_OF + "\\b|\\b" + WRITTEN_OF + " (?:the )?most\\b");
  private static final String COVERAGE =
      "\\b(?:coverage|reporting|news|attention|interest|mentions|stories|articles) (?:of|on|about|in|to|for)\\b";
  private static final String CHANGES =
      "\\b(?:chang|gr[eo]w|develop|evolv|increas|decreas|ris(?:e|ing)|rose|fall|fell|declin|drop|shrink)";

  /** Asks how much more or less is written of a thing than was. */
  private static final Pattern CHANGE =
      Pattern.compile(
          COVERAGE
              + ".*"
              + CHANGES
              + "|"
              + CHANGES
              + ".*"
              + COVERAGE
              + "|\\btrends? (?:for|of)\\b");

  private static final Pattern COUNT =
      Pattern.compile(
          "\\bhow many (?:\\w+ ){0,2}(?:stor(?:y|ies)|articles?|posts?|news items|mentions)\\b"
              + "|\\bhow (?:often|many times)\\b.{0,40}\\b(?:mentioned|written about|reported on|covered)\\b"
              + "|\\bhow much (?:coverage|news)\\b|"
              + CHANGE);
  private static final Pattern DEFINITION =
      Pattern.compile(
          "^(?:so )?(?:what(?:'s| is| are| was| were)|who(?:'s| is| are)|define|explain) "
              + "(?:an? |the )?(?<thing>[^,]{1,60}?)(?: for| about)?\\s*\\?*$");
  private static final Pattern OVERVIEW =
      Pattern.compile(
          "\\bwhat(?:'s| is| has|'ve| have| did| was| were| came| happened)?\\b.*\\b(?:new|news|latest|up|said"
              + "|published|written|write|wrote|happened|happening|got|know|launch|launched|announce"
              + "|announced|release|released|brought out|bring out|posted|reported)\\b"
              + "|\\b(?:news|latest|update|updates) (?:on|about|from)\\b"
              + "|\\bcatch me up\\b|\\bsummari[sz]e\\b|\\bwhat happened\\b");

  private static final Pattern NEWS =
      Pattern.compile(
          "\\b(?:news|latest|updates?) (?:on|about|from|with|in)\\b|^(?:please )?summari[sz]e\\b"
              + "|\\bcatch me up\\b|^what(?:'s|’s| is) new\\b|^(?:please |can you )*tell me (?:more |something )?about\\b"
              + "|^what (?:should|do|can) (?:i|we|you) (?:know|learn) (?:about|of)\\b");
  private static final Pattern SEVERAL =
      Pattern.compile(
          "^(?:which|what|list|name)(?: the)?(?: (?!is\\b|are\\b|did\\b)[\\w-]+){0,2} (?:labs|companies|firms|startups|start-ups"
              + "|models|tools|agents|papers|chips|countries|people|researchers|deals|launches|releases"
              + "|benchmarks|acquisitions|lawsuits|rounds)\\b");

  /** Asks for the course of events. */
  private static final Pattern COURSE =
      Pattern.compile(
          "^what happened\\b|^how (?:did|has|have|does)\\b.* (?:unfold|unfolded|play out|played out|develop"
              + "|developed|evolve|evolved|come about|progressed)\\b|\\b(?:timeline|chronology) of\\b");

  Asked {
    terms = List.copyOf(terms);
  }

  /**
   * @param inherited the time it is of when it does not say
   */
  static Asked of(String question, ZonedDateTime now, When.@Nullable Span inherited) {
    String whole = question.length() > LONGEST ? question.substring(0, LONGEST) : question;
    When.Span found = new When(now).find(whole);
    When.Span span = found != null ? found : inherited;
    String text = found == null ? whole : without(whole, found.words());
    List<Words.Word> terms = terms(text);
    boolean person = OF_A_PERSON.matcher(text.strip()).matches();
    Wants wants = person ? Wants.ANYTHING : Wants.of(text);
    return new Asked(text, terms, wants, kind(text, terms, wants, span), span);
  }

  private static final Pattern OF_A_PERSON =
      Pattern.compile("(?i:so )?(?i:who)(?:['’]s| is| are| was)(?: \\p{Lu}[\\w.'’-]*)+\\s?\\??");

  /** Whether it asks what there is to say of somebody, not who did a thing. */
  boolean isOfAPerson() {
    return OF_A_PERSON.matcher(text.strip()).matches();
  }

  /** Before a date it says how long, and is nothing asked about. */
  private static final Pattern LENGTH =
      Pattern.compile(
          "\\bthe (?:day|week|weekend|month|year)s? (?:of )?$", Pattern.CASE_INSENSITIVE);

  private static String without(String text, String words) {
    int at = text.indexOf(words);
    String before = LENGTH.matcher(text.substring(0, at)).replaceFirst("");
    return (before + " " + text.substring(at + words.length())).strip();
  }

  /** Says which kind of answer is due, and stands in no answer. */
  private static final Pattern KIND_WORD =
      Pattern.compile(
          "\\b(?:what|which) (?:type|kind|sort|year|date|day|month|time|number|percentage|amount|name)s?\\b",
          Pattern.CASE_INSENSITIVE);

  private static List<Words.Word> terms(String text) {
    List<Words.Word> terms = new ArrayList<>();
    Words.Word before = null;
    Matcher kind = KIND_WORD.matcher(text);
    int start = kind.find() ? kind.start() : -1;
    for (Words.Word word : Words.of(text)) {
      if (start >= 0 && word.start() >= start && word.end() <= kind.end()) {
        continue;
      }
      Words.Word term =
          before != null && isNumbered(before, word, text) ? joined(before, word) : word;
      before = word;
      if (!Words.isEmpty(word) && terms.stream().noneMatch(t -> t.stem().equals(term.stem()))) {
        terms.add(term);
      }
      if (terms.size() == MOST_TERMS) {
        break;
      }
    }
    return terms;
  }

  /** Whether {@code word} tells which {@code name} is meant, as a version does. */
  private static boolean isNumbered(Words.Word name, Words.Word word, String text) {
    return name.isName()
        && !Words.isEmpty(name)
        && word.start() - name.end() == 1
        && " -".indexOf(text.charAt(name.end())) >= 0
        && (word.hasDigit() || word.raw().length() == 1);
  }

  private static Words.Word joined(Words.Word name, Words.Word number) {
    return new Words.Word(
        name.raw() + " " + number.raw(),
        name.stem() + " " + number.stem(),
        name.start(),
        number.end());
  }

  private static Kind kind(
      String text, List<Words.Word> terms, Wants wants, When.@Nullable Span span) {
    String low = text.toLowerCase(Locale.ROOT).strip();
    boolean counts = COUNT.matcher(low).find();
    if (MOST.matcher(low).find() || !counts && RISING.matcher(low).find()) {
      return Kind.RISING;
    }
    if (counts) {
      return Kind.COUNT;
    }
    boolean open = wants == Wants.ANYTHING || wants == Wants.NAME && terms.size() <= 3;
    if (Headlines.areAsked(low, terms) || span != null && open && terms.isEmpty()) {
      return Kind.HEADLINES;
    }
    List<String> pair = Parts.pair(text);
    if (pair.size() == 2 && terms.size() <= Words.content(String.join(" ", pair)).size() + 1) {
      return Kind.COMPARE;
    }
    if (SEVERAL.matcher(low).find() || NEWS.matcher(low).find()) {
      return Kind.OVERVIEW;
    }
    if (COURSE.matcher(low).find()) {
      return Kind.OVERVIEW;
    }
    if (span != null && open && (OVERVIEW.matcher(low).find() || terms.size() <= 2)) {
      return Kind.OVERVIEW;
    }
    Matcher definition = DEFINITION.matcher(low);
    if (definition.matches() && terms.size() <= 4 && wants == Wants.ANYTHING) {
      return Kind.DEFINITION;
    }
    return Kind.FACT;
  }

  /** Whether it asks what is written of most, not of more than before. */
  boolean asksMost() {
    return MOST.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  /** Whether it asks how the number changed. */
  boolean asksChange() {
    return CHANGE.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  private static final Pattern WHO =
      Pattern.compile("\\bwho(?:m|se)?\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern MAGNITUDE =
      Pattern.compile("\\b(?:million|billion|trillion)", Pattern.CASE_INSENSITIVE);

  private static final Pattern COUNTED =
      Pattern.compile(
          "\\bhow (?:many|much) (?:(?:more|other|different|of the|of) )*"
              + "((?:[\\w'’-]+ ){0,3}?[\\w'’-]+)(?= (?:did|does|do|is|are|was|were|can|has|have|had|will|would"
              + "|could|must|should|may|might|of|in|on|by|per|for|to|at|from|with|that|there)\\b|[?,.]|$)",
          Pattern.CASE_INSENSITIVE);

  /** The size of figure the question names, such as trillions; null where it names none. */
  @Nullable Pattern magnitude() {
    Matcher m = COUNTED.matcher(text);
    Matcher size = MAGNITUDE.matcher(m.find() ? m.group(1) : "");
    return !size.find()
        ? null
        : Pattern.compile(
            "\\d\\s?" + size.group().charAt(0) + "n?\\b|\\b" + size.group(),
            Pattern.CASE_INSENSITIVE);
  }

  /** What the question asks the number of; null where it counts nothing. */
  Words.@Nullable Word counted() {
    Matcher m = COUNTED.matcher(text);
    if (!m.find()) {
      return null;
    }
    List<Words.Word> words = Words.content(m.group(1));
    return words.isEmpty() ? null : words.get(words.size() - 1);
  }

  boolean asksWho() {
    return wants == Wants.NAME && WHO.matcher(text).find();
  }

  /** Names and figures: what an answer must be about. */
  List<Words.Word> names() {
    List<Words.Word> names = new ArrayList<>();
    for (Words.Word term : terms) {
      boolean first = text.substring(0, term.start()).isBlank();
      if (term.isName()
          && !term.isNumber()
          && !(first && !term.hasDigit() && Words.isEmpty(term))) {
        names.add(term);
      }
    }
    return names;
  }
}
