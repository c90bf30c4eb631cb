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

  private Finite() {}

  /** Whether an English line has a verb that makes it a sentence, stop or not. */
  static boolean is(String line) {
    List<String> words = Tokens.of(line.toLowerCase(Locale.ROOT).replace('’', '\''));
    return words.stream().anyMatch(VERBS::contains);
  }
}
