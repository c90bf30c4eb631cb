package dev.aicurator.view.ink;

import java.util.List;

/** Small plots of counts. */
public final class Spark {
  private static final String LEVELS = "▁▂▃▄▅▆▇█";

  private Spark() {}

  /** One character a count, the lowest for nothing; more than {@code columns} are summed up. */
  public static String line(List<Integer> counts, int columns) {
    int[] bins = bins(counts, Math.max(1, columns));
    int most = 1;
    for (int bin : bins) {
      most = Math.max(most, bin);
    }
    StringBuilder out = new StringBuilder(bins.length);
    for (int bin : bins) {
      int level = bin <= 0 ? 0 : 1 + (int) ((long) (bin - 1) * 7 / most);
      out.append(LEVELS.charAt(Math.min(level, 7)));
    }
    return out.toString();
  }

  /** A bar of at most {@code columns} for a share of {@code most}; nothing for nothing. */
  public static String bar(int count, int most, int columns) {
    if (count <= 0 || most <= 0) {
      return "";
    }
    return "█".repeat((int) Math.max(1, Math.min(columns, (long) count * columns / most)));
  }

  private static int[] bins(List<Integer> counts, int columns) {
    int per = (counts.size() + columns - 1) / columns;
    if (per <= 1) {
      return counts.stream().mapToInt(Integer::intValue).toArray();
    }
    int[] bins = new int[(counts.size() + per - 1) / per];
    for (int i = 0; i < counts.size(); i++) {
      bins[i / per] += counts.get(i);
    }
    return bins;
  }
}
