package dev.aicurator.config;

import java.time.Duration;

/**
 * What kept copies may take, the table {@code [cache]}.
 *
 * @param budget bytes on disk
 * @param age of a copy that nothing else protects
 */
public record CacheLimits(long budget, Duration age) {
  public static final CacheLimits DEFAULT = new CacheLimits(2L << 30, Duration.ofDays(365));

  static CacheLimits read(Toml table) {
    return new CacheLimits(
        table.bytes("budget", DEFAULT.budget, Long.MAX_VALUE), table.duration("age", DEFAULT.age));
  }
}
