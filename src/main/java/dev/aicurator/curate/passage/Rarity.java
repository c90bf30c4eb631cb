package dev.aicurator.curate.passage;

import dev.aicurator.text.Stem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** How rare a stem is in general English news: inverse document frequency in natural logs. */
public final class Rarity {
  private static final String TABLE = "/dev/aicurator/curate/background.tsv";
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
    try (InputStream in = Rarity.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("missing table " + TABLE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          double value = Double.parseDouble(line.substring(0, tab));
          for (String word : line.substring(tab + 1).split(" ", -1)) {
            table.merge(Stem.of(word), value, Math::min);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Rarity(table);
  }
}
