package dev.aicurator.net.wire;

import java.time.Duration;

/** The moment a fetch must be over; waiting for one's turn does not count. */
public final class Deadline {
  private long end;

  public Deadline(Duration time) {
    end = System.nanoTime() + time.toNanos();
  }

  public void extend(long nanos) {
    end += nanos;
  }

  public boolean passed() {
    return end - System.nanoTime() <= 0;
  }

  /** At least one millisecond, so that it can be used as a timeout. */
  public long millis() {
    return Math.max(1, (end - System.nanoTime()) / 1_000_000);
  }
}
