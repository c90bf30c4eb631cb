package dev.aicurator.curate.passage;

import dev.aicurator.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells an item of a list that says something from one that only names something. */
final class Finite {
  private static final Set<String> VERBS =
      Set.of(
          ("is are was were has have had do does did can could will would may might must should"
                  + " isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't"
                  + " couldn't won't wouldn't shouldn't says said it's that's there's")
              .split(" "));

  /** Forms that no ending tells from a noun or an adjective, and that are seldom one. */
  private static final Set<String> FORMS =
      Set.of(
          ("said told made took saw won fell rose hit sent left led got went came gave found held"
                  + " began kept sold paid met ran spent lost built grew knew became shot struck drew"
                  + " threw wrote brought bought thought beat broke chose felt fought flew heard"
                  + " meant overtook put sank set shook spoke stood swore taught wore"
                  + " plans wants expects faces seeks makes takes gets joins wins hits warns claims"
                  + " sees needs shows finds offers allows gives helps brings turns comes goes"
                  + " becomes remains means features includes announces launches unveils reveals"
                  + " agrees aims appears begins continues denies describes explains hopes intends"
                  + " introduces keeps knows leads loves opens provides puts requires seems stands"
                  + " suggests tells tries urges wears writes represents works")
              .split(" "));

  /** After these a form in -ed is no verb of the clause: "the closed road", "was closed". */
  private static final Set<String> BEFORE_PARTICIPLES =
      Set.of("a an the of in by with as its their his her our and or to for more most".split(" "));

  private static final Set<String> RELATIVES = Set.of("that", "which", "who", "whose", "where");

  private Finite() {}

  /** Whether an English line has a verb that makes it a sentence, stop or not. */
  static boolean is(String line) {
    List<String> words = Tokens.of(line.toLowerCase(Locale.ROOT).replace('’', '\''));
    return words.stream().anyMatch(VERBS::contains);
  }

  /** Whether an English line has a verb of its own, not only one of a relative clause. */
  static boolean isClause(String line) {
    List<String> words = Tokens.of(line.toLowerCase(Locale.ROOT).replace('’', '\''));
    for (int i = 1; i < words.size(); i++) {
      String before = words.get(i - 1);
      if (isVerb(words.get(i), before) && !RELATIVES.contains(before)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code word} is the verb of a clause where it stands behind {@code before}. */
  static boolean isVerb(String word, String before) {
    boolean form = word.length() > 4 && word.endsWith("ed") || FORMS.contains(word);
    return VERBS.contains(word)
        || form && !VERBS.contains(before) && !BEFORE_PARTICIPLES.contains(before);
  }
}
