package dev.aicurator.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** BM25 as tuned; the norms in the index do not depend on the numbers. */
final class Weighing {
  private Weighing() {}

  static Similarity bm25(Tuning tuning) {
    return new BM25Similarity((float) tuning.k1(), (float) tuning.b());
  }
}
