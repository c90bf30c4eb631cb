package dev.aicurator.curate.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How far the best article supports an answer. */
final class Support {
  /** What is weighed; shares are of the weight of the question's words. */
  enum Sign {
    /** Share met by the whole article. */
    COVERAGE,
    /** Share met by one sentence, its neighbours and the headline. */
    CLOSE,
    /** Share of the names asked about that no place of the article has. */
    LACKING,
    /** Weight of the words that are no names in the question. */
    WEIGHT,
    /** Of those words none is near in its own form. */
    UNMET,
    /** Share close to something of the kind asked for, for kinds a text shows. */
    TYPED,
    /** Nothing of the kind is near, and no answer does without. */
    STRICT,
    /** Logarithm of how many words the question has. */
    TERMS,
    /** It names a year, and neither the text near nor the day of the article is of it. */
    UNDATED,
    /** How near the opening the best sentence stands. */
    EARLY,
    /** Share the best sentence has in the very form of the question. */
    EXACT,
    /** Share of the names and figures that it has. */
    OWN_NAMES,
    /** How plainly it says what the thing asked about is, where that is the question. */
    DEFINED,
    /** Logarithm of the article's part among all found. */
    AHEAD,
    /** How much more the article is worth than the next; 0 where there is none. */
    GAP
  }

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

  /** The part of a question's weight that most of it is more than. */
  private static final double HALF = 0.5;

  /** A thing asked about is all there, so that of many articles on it each may explain it. */
  private static final double WHOLE = 0.9;

  private static final Weights ODDS = Weights.read("support.tsv", names());

  /** Above it the article is taken to answer. */
  private static final double ENOUGH = -2.25;

  /** Above it a reader may still want to see it. */
  private static final double NEAR = -6;

  private final double[] signs = new double[Sign.values().length];
  private final boolean ruledOut;

  private Support(Sought sought, Evidence evidence, Evidence.Scored at, Lead lead) {
    boolean uncounted = sought.isSized() && evidence.near(at, Trait.COUNTED) == 0;
    boolean unheard = words(sought, evidence, at);
    kind(sought.asked(), evidence, at);
    ruledOut = uncounted || unheard && isOfOthers(sought, evidence, at);
    set(Sign.UNDATED, !evidence.isDated(at, sought.years()));
    set(Sign.LACKING, at.trait(Trait.NAMES_LACKING));
    set(Sign.EARLY, at.trait(Trait.EARLY));
    set(Sign.EXACT, at.trait(Trait.EXACT));
    set(Sign.OWN_NAMES, at.trait(Trait.OWN_NAMES));
    set(Sign.DEFINED, at.trait(Trait.DEFINES));
    boolean explained =
        sought.asked().kind() == Asked.Kind.DEFINITION && signs[Sign.CLOSE.ordinal()] > WHOLE;
    set(Sign.AHEAD, explained ? 0 : lead.ahead());
    set(Sign.GAP, lead.gap());
  }

  static Support of(Sought sought, List<Evidence> evidences) {
    Evidence best = evidences.get(0);
    return of(sought, best, best.top(), Lead.of(evidences));
  }

  /** How far {@code evidence} would support an answer by its sentence {@code at}. */
  static Support of(Sought sought, Evidence evidence, Evidence.Scored at, Lead lead) {
    return new Support(sought, evidence, at, lead);
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Sign sign : Sign.values()) {
      names.add(sign.name());
    }
    names.add("constant");
    return names;
  }

  /** Whether the question says something of what it names, and the article no word of that. */
  private boolean words(Sought sought, Evidence evidence, Evidence.Scored at) {
    double close = 0;
    double heard = 0;
    for (int t = 0; t < sought.size(); t++) {
      close += sought.weight(t) * evidence.close(at, t);
      heard += sought.isName(t) || evidence.met(t) < 1 ? 0 : sought.weight(t);
    }
    double rest = sought.relation();
    boolean related = rest > 2 * LEAST;
    set(Sign.COVERAGE, evidence.coverage());
    set(Sign.CLOSE, close);
    set(Sign.WEIGHT, rest);
    set(Sign.UNMET, related && at.trait(Trait.RELATION_EXACT) < LEAST);
    set(Sign.TERMS, Math.log(sought.size() + 1.0));
    return related && heard < LEAST * rest;
  }

  /**
   * Whether an article with no word of what is said of a name has not even the name to go by: that
   * is the smaller part of the question, or the best sentence names others alone, or a person is
   * asked for and none is near.
   */
  private boolean isOfOthers(Sought sought, Evidence evidence, Evidence.Scored at) {
    boolean others =
        at.trait(Trait.OWN_NAMES) < LEAST
            && evidence.told().stream().skip(at.place()).limit(1).anyMatch(sought::namesOthers);
    boolean impersonal = sought.asked().asksWho() && evidence.near(at, Trait.PERSON) == 0;
    return others || impersonal || sought.relation() > HALF;
  }

  private void kind(Asked asked, Evidence evidence, Evidence.Scored at) {
    boolean open = OPEN.contains(asked.wants());
    Trait shown = Trait.of(asked.wants());
    boolean untyped = shown != null && evidence.near(at, shown) == 0;
    set(Sign.TYPED, open ? 0 : evidence.near(at, Trait.CLOSE));
    set(Sign.STRICT, untyped && asked.wants().isStrict());
  }

  private void set(Sign sign, double value) {
    signs[sign.ordinal()] = value;
  }

  private void set(Sign sign, boolean is) {
    set(sign, is ? 1 : 0);
  }

  /** In the order of the table. */
  double[] signs() {
    return signs.clone();
  }

  /** Whether it is no answer whatever the odds. */
  boolean isRuledOut() {
    return ruledOut;
  }

  /** The odds that the answer is there, as a logarithm. */
  private double odds() {
    return ODDS.of(signs);
  }

  /** Whether the article has to do with the question, be the answer in it or not. */
  boolean isNear() {
    return odds() > NEAR;
  }

  boolean isEnough() {
    return !ruledOut && odds() > ENOUGH;
  }
}
