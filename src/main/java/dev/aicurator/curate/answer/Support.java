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
 * @param weight of the words that are no names in the question
 * @param unmet 1 when of those words none is near in its own form
 * @param unheardOf 1 when the question asks who, and none is anywhere in the article
 * @param typed of the words close to something of the kind asked for, for kinds a text shows
 * @param open 1 for kinds that almost any text shows
 * @param strict 1 when nothing of the kind is near, for kinds that no answer does without
 * @param terms logarithm of how many words the question has
 * @param impersonal 1 when the question asks who, and no name of two words is near
 * @param ahead logarithm of the article's part among all found
 * @param gap how much more it is worth than the next; 0 where there is none
 * @param uncounted no figure of the size asked for, such as trillions, is near
 */
record Support(
    double coverage,
    double close,
    double lacking,
    double weight,
    double unmet,
    double unheardOf,
    double typed,
    double open,
    double strict,
    double terms,
    double impersonal,
    double ahead,
    double gap,
    boolean uncounted) {

  /** How the article stands beside the others found. */
  record Lead(double ahead, double gap) {
    static Lead of(List<Evidence> evidences) {
      double best = evidences.get(0).worth();
      double sum = 0;
      for (Evidence other : evidences) {
        sum += Math.exp(other.worth() - best);
      }
      double gap = evidences.size() == 1 ? 0 : best - evidences.get(1).worth();
      return new Lead(-Math.log(sum), Math.min(WIDE, gap));
    }
  }

  private static final double WIDE = 5;
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
              "weight",
              "unmet",
              "unheardOf",
              "typed",
              "open",
              "strict",
              "terms",
              "impersonal",
              "ahead",
              "gap",
              "constant"));

  /** Above it the article is taken to answer. */
  private static final double ENOUGH = -2;

  /** Above it a reader may still want to see it. */
  private static final double NEAR = -6;

  static Support of(Sought sought, List<Evidence> evidences) {
    Evidence best = evidences.get(0);
    return of(sought, best, best.top(), Lead.of(evidences));
  }

  /** How far {@code evidence} would support an answer by its sentence {@code at}. */
  static Support of(Sought sought, Evidence evidence, Evidence.Scored at, Lead lead) {
    Asked asked = sought.asked();
    double close = 0;
    double heard = 0;
    for (int t = 0; t < sought.size(); t++) {
      close += sought.weight(t) * evidence.close(at, t);
      heard += sought.isName(t) || evidence.met(t) < 1 ? 0 : sought.weight(t);
    }
    double rest = sought.relation();
    boolean related = rest > 2 * LEAST;
    double exact = at.trait(Trait.RELATION_EXACT);
    boolean open = OPEN.contains(asked.wants());
    Trait shown = Trait.of(asked.wants());
    boolean untyped = shown != null && evidence.near(at, shown) == 0;
    boolean explained = asked.kind() == Asked.Kind.DEFINITION && close > WHOLE;
    return new Support(
        evidence.coverage(),
        close,
        at.trait(Trait.NAMES_LACKING),
        rest,
        sign(related && exact < LEAST),
        sign(related && heard < LEAST * rest && asked.asksWho()),
        open ? 0 : evidence.near(at, Trait.CLOSE),
        sign(open),
        sign(untyped && asked.wants().isStrict()),
        Math.log(sought.size() + 1.0),
        sign(asked.asksWho() && evidence.near(at, Trait.PERSON) == 0),
        explained ? 0 : lead.ahead(),
        lead.gap(),
        sought.isSized() && evidence.near(at, Trait.COUNTED) == 0);
  }

  private static double sign(boolean is) {
    return is ? 1 : 0;
  }

  /** All but {@code uncounted}, in the order of the table. */
  double[] signs() {
    return new double[] {
      coverage,
      close,
      lacking,
      weight,
      unmet,
      unheardOf,
      typed,
      open,
      strict,
      terms,
      impersonal,
      ahead,
      gap
    };
  }

  /** The odds that the answer is there, as a logarithm. */
  double odds() {
    return ODDS.of(signs());
  }

  /** Whether the article has to do with the question, be the answer in it or not. */
  boolean isNear() {
    return odds() > NEAR;
  }

  boolean isEnough() {
    return !uncounted && odds() > ENOUGH;
  }
}
