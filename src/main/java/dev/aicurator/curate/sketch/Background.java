package dev.aicurator.curate.sketch;

import dev.aicurator.curate.table.Lines;
import java.util.HashMap;
import java.util.Map;

/**
 * How rare a term is in general English news: inverse document frequency in natural logs from a
 * table on the class path, so that a batch of three articles is weighed like one of ten thousand.
 */
public final class Background {
  static final double UNSEEN = 7;
  private final Map<String, Double> idf;

  private Background(Map<String, Double> idf) {
    this.idf = idf;
  }

  /** The table on the class path. */
  public static Background builtIn() {
    return Holder.BUILT_IN;
  }

  private static final class Holder {
    static final Background BUILT_IN = load();
  }

  /** Of a stem that the table does not have: that of the rarest. */
  public double idf(String stem) {
    return idf.getOrDefault(stem, UNSEEN);
  }

  private static Background load() {
    Map<String, Double> table = new HashMap<>(40_000);
    Lines.background((word, idf) -> table.merge(Terms.stem(word), idf, Background::either));
    return new Background(table);
  }

  /** The idf of one stem that stands for two words: their document shares added. */
  private static double either(double a, double b) {
    return Math.max(0.01, -Math.log(Math.min(0.99, Math.exp(-a) + Math.exp(-b))));
  }
}
