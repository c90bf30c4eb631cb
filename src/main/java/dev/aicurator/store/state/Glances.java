package dev.aicurator.store.state;

import dev.aicurator.store.disk.Needle;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** How often a day was searched for single records: after a few times it is read whole. */
final class Glances {
  private static final int MOST = 4;
  private final Map<LocalDate, Integer> counts = new HashMap<>();

  /** Whether the day may be searched once more. */
  boolean take(LocalDate day) {
    return counts.merge(day, 1, Integer::sum) <= MOST;
  }

  /** What a line on an id that begins so has in it. */
  static Needle needle(String beginning) {
    return new Needle('"' + beginning);
  }
}
