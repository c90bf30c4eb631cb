package dev.aicurator.curate.group;

/**
 * The numbers of the grouping, found by measuring.
 *
 * @param threshold average similarity at which two groups of full articles are one story
 * @param shortThreshold the same for bare headlines
 * @param expand share of its neighbours' terms a document takes on
 * @param expandFrom cosine from which another document is a neighbour of an article
 * @param shortExpandFrom the same for a bare headline
 * @param neighbours how many neighbours an article takes terms from
 * @param shortNeighbours how many a bare headline takes them from
 * @param batch weight of the batch beside the background when rarity is measured
 * @param spare documents of the batch that may share a term at no loss: the size of a big story
 * @param postings documents a term finds at most
 * @param partial share of cosine over those terms from which the whole cosine is taken
 */
record Tuning(
    double threshold,
    double shortThreshold,
    double expand,
    double expandFrom,
    double shortExpandFrom,
    int neighbours,
    int shortNeighbours,
    double batch,
    double spare,
    int postings,
    double partial) {
  static final Tuning DEFAULT = new Tuning(0.46, 0.2, 0.8, 0.25, 0.15, 3, 5, 1.5, 15, 150, 0.06);

  /** Words up to which a document counts as a bare headline. */
  static final int SHORT = 40;

  /** Words from which it counts as a full article. */
  static final int FULL = 150;
}
