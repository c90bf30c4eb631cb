package dev.aicurator.curate.answer;

import java.util.List;
import java.util.Set;

/**
 * How far the best article supports an answer: shares of the weight of the question's words, and
 * the like.
 *
 * @param coverage of the whole question by the whole article
 * @param close of the whole question by one sentence, its neighbours and the headline
 * @param lacking of the names asked about, in no place of the article
 * @param relation of the words that are no names, by the sentence and its neighbours
 * @param exact likewise, by the very words
 * @param weight of the words that are no names in the question
 * @param unmet 1 when of those words none is near in its own form
 * @param unheard 1 when none is anywhere in the article
 * @param unheardOf likewise, where the question asks who
 * @param typed of the words close to something of the kind asked for, for kinds a text shows
 * @param open 1 for kinds that almost any text shows
 * @param untyped 1 when nothing of the kind is near
 * @param strict likewise, for kinds that no answer does without
 * @param ahead logarithm of the article's part among all found
 * @param terms logarithm of how many words the question has
 * @param agreed logarithm of how many other articles have the same thing of the kind asked for
 * @param uncounted no figure of the size asked for, such as trillions, is near
 */
record Support(
    double coverage,
    double close,
    double lacking,
    double relation,
    double exact,
    double weight,
    double unmet,
    double unheard,
    double unheardOf,
    double typed,
    double open,
    double untyped,
    double strict,
    double ahead,
    double terms,
    double agreed,
    boolean uncounted) {

  private static final Set<Wants> OPEN = Set.of(Wants.ANYTHING, Wants.NAME, Wants.REASON);
  private static final double LEAST = 0.01;

  /** A thing asked about is all there, so that of many articles on it each may explain it. */
  private static final double WHOLE = 0.9;

  private static final Weights ODDS =
      Weights.read(
          "support.tsv",
          List.of(
              "coverage",
              "close",
              "lacking",
              "relation",
              "exact",
              "weight",
              "unmet",
              "unheard",
              "unheardOf",
              "typed",
              "open",
              "untyped",
              "strict",
              "ahead",
              "terms",
              "agreed",
              "constant"));

  /** Above it the article is taken to answer. */
  private static final double ENOUGH = -0.77;

  /** Above it a reader may still want to see it. */
  private static final double NEAR = -3;

  static Support of(Sought sought, List<Evidence> evidences) {
    Evidence evidence = evidences.get(0);
    Wants wants = sought.asked().wants();
    double close = 0;
    double heard = 0;
    for (int t = 0; t < sought.size(); t++) {
      close += sought.weight(t) * evidence.close(t);
      heard += sought.isName(t) || evidence.met(t) < 1 ? 0 : sought.weight(t);
    }
    double rest = sought.relation();
    boolean related = rest > 2 * LEAST;
    boolean unheard = related && heard < LEAST * rest;
    boolean open = OPEN.contains(wants);
    Trait shown = Trait.of(wants);
    boolean untyped = !open && shown != null && evidence.near(shown) == 0;
    boolean explained = sought.asked().kind() == Asked.Kind.DEFINITION && close > WHOLE;
    double exact = evidence.top().trait(Trait.RELATION_EXACT);
    return new Support(
        evidence.coverage(),
        close,
        evidence.top().trait(Trait.NAMES_LACKING),
        evidence.top().trait(Trait.RELATION),
        exact,
        rest,
        sign(related && exact < LEAST),
        sign(unheard),
        sign(unheard && sought.asked().asksWho()),
        open ? 0 : evidence.near(Trait.CLOSE),
        sign(open),
        sign(untyped),
        sign(untyped && wants.isStrict()),
        explained ? 0 : ahead(evidences),
        Math.log(sought.size() + 1.0),
        evidence.near(Trait.VOTES),
        sought.isSized() && evidence.near(Trait.COUNTED) == 0);
  }

  private static double sign(boolean is) {
    return is ? 1 : 0;
  }

  private static double ahead(List<Evidence> evidences) {
    double sum = 0;
    for (Evidence other : evidences) {
      sum += Math.exp(other.worth() - evidences.get(0).worth());
    }
    return -Math.log(sum);
  }

  /** The odds that the answer is there, as a logarithm. */
  double odds() {
    return ODDS.of(
        coverage, close, lacking, relation, exact, weight, unmet, unheard, unheardOf, typed, open,
        untyped, strict, ahead, terms, agreed);
  }

  /** Whether the article has to do with the question, be the answer in it or not. */
  boolean isNear() {
    return odds() > NEAR;
  }

  boolean isEnough() {
    return !uncounted && odds() > ENOUGH;
  }
}
