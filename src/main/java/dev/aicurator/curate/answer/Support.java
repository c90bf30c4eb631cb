package dev.aicurator.curate.answer;

/** Whether an article supports an answer at all. */
record Support(double coverage, double best, double names, boolean typed) {
  static Support of(Asked asked, Evidence evidence, Rarity rarity) {
    double met = 0;
    double all = 0;
    for (int t = 0; t < asked.terms().size(); t++) {
      if (asked.names().contains(asked.terms().get(t))) {
        double weight = rarity.of(asked.terms().get(t));
        all += weight;
        met += evidence.met(t) * weight;
      }
    }
    Evidence.Scored top = evidence.top();
    return new Support(evidence.coverage(), top.score(), all == 0 ? 1 : met / all, top.typed());
  }

  boolean isEnough() {
    return coverage >= 0.5 && names >= 0.5;
  }
}
