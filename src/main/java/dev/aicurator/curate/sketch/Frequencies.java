package dev.aicurator.curate.sketch;

import java.util.HashMap;
import java.util.Map;

/**
 * In how many recent stories a term is met, by the hash of its stem.
 *
 * @param size how many stories there are
 */
public record Frequencies(Map<Long, Integer> counts, int size) {
  public static final Frequencies NONE = new Frequencies(new HashMap<>(), 0);

  public int of(long hash) {
    return counts.isEmpty() ? 0 : counts.getOrDefault(hash, 0);
  }
}
