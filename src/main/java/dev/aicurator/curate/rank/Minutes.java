package dev.aicurator.curate.rank;

import java.util.ArrayList;
import java.util.List;

/** A reading budget: the best stories that fit into so many minutes. */
public final class Minutes {
  private static final int WORDS_A_MINUTE = 230;

  private Minutes() {}

  /** In rank order; a story that does not fit is passed over, the first one is always taken. */
  public static List<Ranked> fit(List<Ranked> ranked, int minutes) {
    List<Ranked> taken = new ArrayList<>();
    double left = minutes;
    for (Ranked candidate : ranked) {
      double cost = of(candidate);
      if (cost <= left || taken.isEmpty()) {
        taken.add(candidate);
        left -= cost;
      }
    }
    return List.copyOf(taken);
  }

  /** Minutes to read a story's lead article, at least a half. */
  public static double of(Ranked ranked) {
    return Math.max(0.5, of(ranked.story().lead().words()));
  }

  /** Minutes to read so many words. */
  public static double of(int words) {
    return (double) words / WORDS_A_MINUTE;
  }
}
