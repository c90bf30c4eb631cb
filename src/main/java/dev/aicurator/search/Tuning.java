package dev.aicurator.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * The numbers of the ranking, found by measuring.
 *
 * @param k1 BM25: how soon more of the same word adds nothing
 * @param b BM25: how much long texts are held back
 * @param title weight of the headline beside the text
 * @param pairs weight of two neighbouring words standing together
 * @param feedback documents whose words widen the query
 * @param feedbackTerms how many words they give
 * @param feedbackWeight weight of those words together beside the query's
 */
record Tuning(
    double k1,
    double b,
    double title,
    double pairs,
    int feedback,
    int feedbackTerms,
    double feedbackWeight) {
  static final Tuning DEFAULT = new Tuning(1.2, 0.75, 0.3, 0.2, 5, 20, 0.2);

  /** BM25 as tuned; the norms in the index do not depend on the numbers. */
  Similarity bm25() {
    return new BM25Similarity((float) k1, (float) b);
  }
}
