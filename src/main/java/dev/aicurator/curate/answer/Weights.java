package dev.aicurator.curate.answer;

import dev.aicurator.curate.table.Lines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Learnt weights by name. */
final class Weights {
  private final double[] values;

  private Weights(double[] values) {
    this.values = values;
  }

  /** The weights of the table {@code name} in the order of {@code keys}; each must be there. */
  static Weights read(String name, List<String> keys) {
    Map<String, Double> table = new HashMap<>();
    Lines.of("answer/" + name).forEach(l -> row(l, table));
    return new Weights(
        keys.stream().mapToDouble(k -> Objects.requireNonNull(table.get(k), k)).toArray());
  }

  private static void row(String line, Map<String, Double> table) {
    int tab = line.indexOf('\t');
    table.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
  }

  /** The sum of what is weighed; a weight beyond its end is added as it is. */
  double of(double... signs) {
    double sum = signs.length < values.length ? values[values.length - 1] : 0;
    for (int i = 0; i < signs.length; i++) {
      sum += values[i] * signs[i];
    }
    return sum;
  }
}
