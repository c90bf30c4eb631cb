package dev.aicurator.curate.table;

import dev.aicurator.text.Stem;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * How rare words are in general English news: inverse document frequency in natural logs from a
 * table on the class path, so that three articles are weighed like ten thousand.
 */
public final class Background {
  private final Map<String, Double> idf = new HashMap<>(40_000);
  private final double unseen;

  /**
   * @param form what of a word is asked for, such as its stem
   * @param both what a form has that stands for two words
   * @param unseen what a form has that the table lacks
   */
  public Background(UnaryOperator<String> form, BinaryOperator<Double> both, double unseen) {
    this.unseen = unseen;
    Lines.background((word, rare) -> idf.merge(form.apply(word), rare, both));
  }

  /** By {@link Stem}, a stem being as frequent as the most frequent of its words. */
  public static Background ofStems() {
    return Stems.BACKGROUND;
  }

  private static final class Stems {
    static final Background BACKGROUND = new Background(Stem::of, Math::min, 7.5);
  }

  public double idf(String form) {
    return idf.getOrDefault(form, unseen);
  }
}
