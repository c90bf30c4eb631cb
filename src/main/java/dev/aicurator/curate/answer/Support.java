package dev.aicurator.curate.answer;

/**
 * How far an article supports an answer; each in [0, 1].
 *
 * @param coverage of the whole question by the whole article
 * @param close of the whole question by one sentence, its neighbours and the headline
 * @param names of the names asked about, by the article
 * @param rest of the other words, close by
 * @param typed 1 when the sentence shows the kind of thing asked for
 * @param missing the weightiest word that is nowhere in the article
 * @param own of the whole question by one sentence alone
 */
record Support(
    double coverage,
    double close,
    double names,
    double rest,
    double typed,
    double missing,
    double own) {

  static Support of(Asked asked, Evidence evidence, Rarity rarity) {
    Evidence.Scored top = evidence.top();
    double[] all = new double[3];
    double[] met = new double[3];
    double missing = 0;
    for (int t = 0; t < asked.terms().size(); t++) {
      Words.Word term = asked.terms().get(t);
      double weight = rarity.of(term);
      int part = asked.names().contains(term) ? 1 : 2;
      double close = evidence.close(top, t);
      all[0] += weight;
      met[0] += weight * close;
      all[part] += weight;
      met[part] += weight * (part == 1 ? evidence.met(t) : close);
      missing = evidence.met(t) == 0 ? Math.max(missing, weight) : missing;
    }
    return new Support(
        evidence.coverage(),
        share(met[0], all[0]),
        share(met[1], all[1]),
        share(met[2], all[2]),
        asked.wants() == Wants.ANYTHING ? 0.5 : top.typed() ? 1 : 0,
        missing,
        top.own());
  }

  private static double share(double met, double all) {
    return all == 0 ? 1 : met / all;
  }

  /** The odds that the answer is there, as a logarithm. */
  double odds() {
    return 8 * coverage - 5;
  }

  boolean isEnough() {
    return odds() > 0;
  }
}
