package dev.aicurator.curate.answer;

import java.util.List;

/**
 * How far an article supports an answer: shares of the weight of the question's words, and the
 * like.
 *
 * @param coverage of the whole question by the whole article
 * @param close of the whole question by one sentence, its neighbours and the headline
 * @param names of the names asked about, by the article
 * @param rest of the other words, close by
 * @param typed 1 when the sentence shows the kind of thing asked for
 * @param lacking 1 when neither it nor a sentence beside it does, though none could answer without
 * @param margin by how much the best sentence is better than that of the next article
 * @param terms logarithm of how many words the question has
 * @param rank the article's place among those found
 */
record Support(
    double coverage,
    double close,
    double names,
    double rest,
    double typed,
    double lacking,
    double margin,
    double terms,
    double rank) {

  private static final double ENOUGH = -0.7;

  /** Below it the article speaks of something else, however far ahead of all others it is. */
  private static final double LEAST_COVERAGE = 0.45;

  static Support of(Asked asked, List<Evidence> evidences, Rarity rarity) {
    Evidence evidence = evidences.get(0);
    Evidence.Scored top = evidence.top();
    double[] all = new double[3];
    double[] met = new double[3];
    for (int t = 0; t < asked.terms().size(); t++) {
      Words.Word term = asked.terms().get(t);
      double weight = rarity.of(term);
      int part = asked.names().contains(term) ? 1 : 2;
      double close = evidence.close(top, t);
      all[0] += weight;
      met[0] += weight * close;
      all[part] += weight;
      met[part] += weight * (part == 1 ? evidence.met(t) : close);
    }
    return new Support(
        evidence.coverage(),
        share(met[0], all[0]),
        share(met[1], all[1]),
        share(met[2], all[2]),
        asked.wants() == Wants.ANYTHING ? 0.5 : top.typed() ? 1 : 0,
        asked.wants().isStrict() && !evidence.isTypedNear(top) ? 1 : 0,
        top.score() - (evidences.size() > 1 ? evidences.get(1).top().score() : 0),
        Math.log(asked.terms().size() + 1.0),
        evidence.rank());
  }

  private static double share(double met, double all) {
    return all == 0 ? 1 : met / all;
  }

  /** The odds that the answer is there, as a logarithm: a logistic fit to known answers. */
  double odds() {
    return 2.88 * coverage
        + 1.77 * close
        + 1.58 * names
        + 0.78 * rest
        + 0.37 * typed
        - 2.5 * lacking
        + 3.91 * margin
        + 1.74 * terms
        - 0.75 * Math.min(rank, 2)
        - 8.8;
  }

  boolean isEnough() {
    return coverage >= LEAST_COVERAGE && odds() > ENOUGH;
  }
}
