package dev.aicurator.search.pages;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Searches segment by segment on the thread that asks, and counts no more hits than are wanted. */
public final class Seeker extends IndexSearcher {
  public Seeker(IndexReader reader) {
    super(reader);
  }

  /** The best {@code most} documents; of the total, only that there are no fewer. */
  public TopDocs top(Query query, int most) throws IOException {
    int some = Math.min(most, Math.max(1, getIndexReader().maxDoc()));
    TopScoreDocCollector best =
        new TopScoreDocCollectorManager(some, null, some, false).newCollector();
    search(leafContexts, createWeight(rewrite(query), best.scoreMode(), 1), best);
    return best.topDocs();
  }
}
