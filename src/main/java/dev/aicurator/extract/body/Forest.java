package dev.aicurator.extract.body;

import dev.aicurator.extract.marks.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Boosted regression trees, learnt by {@code src/bench/train_blocks.py} from pages whose articles
 * people have marked. A node goes left, to the next row, where the feature is at most the value; a
 * leaf, with feature -1, adds its value to the log odds.
 */
final class Forest {
  private static final String TABLE = "blocks.tsv";

  /** Where chances need not be told apart any more. */
  static final double UNLIKELY = 0.15;

  static final double LIKELY = 0.55;
  private static final double LEAST_ODDS = Math.log(UNLIKELY / (1 - UNLIKELY));
  private static final double MOST_ODDS = Math.log(LIKELY / (1 - LIKELY));

  private final int[] feature;
  private final float[] value;
  private final int[] right;
  private final int[] roots;
  private final double[] most;
  private final double[] least;
  private final double start;

  private Forest(List<String[]> rows) {
    int size = rows.size() - 1;
    feature = new int[size];
    value = new float[size];
    right = new int[size];
    List<Integer> starts = new ArrayList<>();
    start = Double.parseDouble(rows.get(0)[1]);
    for (int i = 0; i < size; i++) {
      String[] row = rows.get(i + 1);
      feature[i] = Integer.parseInt(row[1]);
      value[i] = Float.parseFloat(row[2]);
      if (row[0].equals("0")) {
        starts.add(i);
      }
      int root = starts.get(starts.size() - 1);
      if (feature[i] >= 0 && root + Integer.parseInt(row[3]) != i + 1) {
        throw new IllegalStateException("table " + TABLE + " is not depth first");
      }
      right[i] = feature[i] < 0 ? 0 : root + Integer.parseInt(row[4]);
    }
    roots = starts.stream().mapToInt(Integer::intValue).toArray();
    most = rest(1);
    least = Arrays.stream(rest(-1)).map(down -> -down).toArray();
  }

  static Forest load() {
    return new Forest(Table.rows(TABLE));
  }

  /**
   * The probability that a block with these features belongs to the article. Trees that cannot
   * bring it back to where it is asked for are not asked, so below {@link #UNLIKELY} and above
   * {@link #LIKELY} it is only known to be there.
   */
  double judge(float[] row) {
    double odds = start;
    for (int k = 0; k < roots.length; k++) {
      odds += leaf(row, roots[k]);
      if (odds + most[k] < LEAST_ODDS || odds + least[k] > MOST_ODDS) {
        break;
      }
    }
    return 1 / (1 + Math.exp(-odds));
  }

  private float leaf(float[] row, int root) {
    int[] features = feature;
    float[] values = value;
    int at = root;
    for (int column = features[at]; column >= 0; column = features[at]) {
      at = row[column] <= values[at] ? at + 1 : right[at];
    }
    return values[at];
  }

  /** What the trees after each one can add at most, with {@code sign} -1 take at most. */
  private double[] rest(int sign) {
    double[] rest = new double[roots.length];
    for (int k = roots.length - 2; k >= 0; k--) {
      int end = k + 2 < roots.length ? roots[k + 2] : feature.length;
      double best = Double.NEGATIVE_INFINITY;
      for (int i = roots[k + 1]; i < end; i++) {
        best = feature[i] < 0 ? Math.max(best, sign * value[i]) : best;
      }
      rest[k] = rest[k + 1] + best;
    }
    return rest;
  }
}
