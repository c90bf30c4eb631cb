package dev.aicurator.curate.answer;

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
  private static final Pattern COUNT =
      Pattern.compile(
          "\\bhow many (?:\\w+ ){0,2}(?:stor(?:y|ies)|articles?|posts?|news items|mentions)\\b"
              + "|\\bhow (?:often|many times)\\b.{0,40}\\b(?:mentioned|written about|reported on|covered)\\b"
              + "|\\bhow much (?:coverage|news)\\b");
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

  private static final Pattern UNFOLD =
      Pattern.compile("\\bunfold(?:ed)?\\b|\\bplay(?:ed)? out\\b");

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
    Wants wants = Wants.of(text);
    return new Asked(text, terms, wants, kind(text, terms, wants, span), span);
  }

  private static String without(String text, String words) {
    int at = text.indexOf(words);
    return (text.substring(0, at) + " " + text.substring(at + words.length())).strip();
  }

  private static List<Words.Word> terms(String text) {
    List<Words.Word> terms = new ArrayList<>();
    Words.Word before = null;
    for (Words.Word word : Words.of(text)) {
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
    if (RISING.matcher(low).find()) {
      return Kind.RISING;
    }
    if (COUNT.matcher(low).find()) {
      return Kind.COUNT;
    }
    List<String> pair = Parts.pair(text);
    if (pair.size() == 2 && terms.size() <= Words.content(String.join(" ", pair)).size() + 1) {
      return Kind.COMPARE;
    }
    if (low.startsWith("what happened") || UNFOLD.matcher(low).find()) {
      return Kind.OVERVIEW;
    }
    boolean open = wants == Wants.ANYTHING || terms.size() <= 3 && !low.startsWith("until");
    if (span != null && open && (OVERVIEW.matcher(low).find() || terms.size() <= 2)) {
      return Kind.OVERVIEW;
    }
    Matcher definition = DEFINITION.matcher(low);
    if (definition.matches() && terms.size() <= 4 && wants == Wants.ANYTHING) {
      return Kind.DEFINITION;
    }
    return Kind.FACT;
  }

  /** Names and figures: what an answer must be about. */
  List<Words.Word> names() {
    List<Words.Word> names = new ArrayList<>();
    for (Words.Word term : terms) {
      boolean first = text.substring(0, term.start()).isBlank();
      if (term.isName() && !(first && !term.hasDigit() && Words.isEmpty(term))) {
        names.add(term);
      }
    }
    return names;
  }
}
