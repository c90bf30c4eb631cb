package dev.aicurator.curate.answer;

import java.util.EnumMap;
import java.util.Map;

/** What speaks for a sentence as the answer, or against it; shares are of the question's weight. */
enum Trait {
  /** Share met by the sentence itself. */
  OWN,
  /** Share of the names and figures met by it. */
  OWN_NAMES,
  /** Share met only by the sentence before. */
  BEFORE,
  /** Share met only by the sentence after. */
  AFTER,
  /** Share met nowhere near, but by the headline. */
  HEADLINE,
  /** Share met only elsewhere in the article. */
  ELSEWHERE,
  /** Share of the names and figures that the article lacks. */
  NAMES_LACKING,
  /** How often the article has the question's words, saturated. */
  OFTEN,
  /** Share of neighbouring words of the question that stand near each other, in their order. */
  PAIRS,
  /** Share met in the very form of the question. */
  EXACT,
  /** Share met close to something of the kind asked for. */
  CLOSE,
  /**
   * How many of the other articles have something of the kind it has, where they meet the question.
   */
  VOTES,
  MONEY,
  SHARE,
  DURATION,
  NUMBER,
  DATE,
  NAME,
  REASON,
  /** Says of the thing asked about what it is. */
  DEFINES,
  IS_HEADLINE,
  EARLY,
  SHORT,
  LENGTH,
  PLACE_FOUND,
  /** Score of the search as part of the best one. */
  FOUND,
  /** Share met, by the squares of the weights: the rarest words. */
  RAREST,
  RAREST_LACKING,
  /** Share of what is no name met by the sentence and those beside it. */
  RELATION,
  /** The same, counting no word that only may stand for another. */
  RELATION_EXACT,
  /** Share of what is no name met close to something of the kind asked for. */
  RELATION_CLOSE,
  /** Counts what the question counts: a figure right before the word. */
  COUNTED,
  /** Where the question asks who: a name of two words or more. */
  PERSON,
  /** Where it asks when: a day, not a year alone. */
  DAY,
  /** How the whole article matches, by BM25 over the articles found, as part of the most it can. */
  LIKE;

  static final int COUNT = values().length;
  private static final Map<Wants, Trait> SHOWN = shown();

  private static Map<Wants, Trait> shown() {
    Map<Wants, Trait> shown = new EnumMap<>(Wants.class);
    for (Wants wants : Wants.values()) {
      if (wants != Wants.ANYTHING) {
        shown.put(wants, valueOf(wants.name()));
      }
    }
    return shown;
  }

  /** That the sentence has something of the kind; null for any kind. */
  @org.jspecify.annotations.Nullable
  static Trait of(Wants wants) {
    return SHOWN.get(wants);
  }
}
