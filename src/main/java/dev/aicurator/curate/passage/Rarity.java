package dev.aicurator.curate.passage;

import dev.aicurator.curate.table.Lines;
import dev.aicurator.text.Stem;
import java.util.HashMap;
import java.util.Map;

/** How rare a stem is in general English news: inverse document frequency in natural logs. */
public final class Rarity {
  public static final double UNSEEN = 7.5;
  private final Map<String, Double> idf;

  private Rarity(Map<String, Double> idf) {
    this.idf = idf;
  }

  public static Rarity builtIn() {
    return Holder.BUILT_IN;
  }

  private static final class Holder {
    static final Rarity BUILT_IN = load();
  }

  public double idf(String stem) {
    return idf.getOrDefault(stem, UNSEEN);
  }

  private static Rarity load() {
    Map<String, Double> table = new HashMap<>(40_000);
    Lines.background((word, idf) -> table.merge(Stem.of(word), idf, Math::min));
    return new Rarity(table);
  }
}
