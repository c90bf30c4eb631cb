package dev.aicurator.curate.group;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How rare a term is in general English news: inverse document frequency in natural logs from a
 * table on the class path, so that a batch of three articles is weighed like one of ten thousand.
 */
final class Background {
  private static final String TABLE = "/dev/aicurator/curate/background.tsv";
  static final double UNSEEN = 7;
  private final Map<String, Double> idf;

  private Background(Map<String, Double> idf) {
    this.idf = idf;
  }

  static Background builtIn() {
    return Holder.BUILT_IN;
  }

  private static final class Holder {
    static final Background BUILT_IN = load();
  }

  double idf(String stem) {
    return idf.getOrDefault(stem, UNSEEN);
  }

  private static Background load() {
    Map<String, Double> table = new HashMap<>(40_000);
    try (InputStream in = Background.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("missing table " + TABLE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          double value = Double.parseDouble(line.substring(0, tab));
          for (String word : line.substring(tab + 1).split(" ", -1)) {
            table.merge(Terms.stem(word), value, Background::either);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Background(table);
  }

  /** The idf of one stem that stands for two words: their document shares added. */
  private static double either(double a, double b) {
    return Math.max(0.01, -Math.log(Math.min(0.99, Math.exp(-a) + Math.exp(-b))));
  }
}
