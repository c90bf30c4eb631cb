package dev.aicurator.store.time;

import java.time.Clock;
import java.time.Instant;

/** A clock that never goes back behind a stamp it has seen (Kulkarni et al. 2014). */
public final class HybridClock {
  private final Clock wall;
  private String last = "";

  public Instant now() {
    return wall.instant();
  }

  public HybridClock(Clock wall) {
    this.wall = wall;
  }

  /** The clock value of a new batch: greater than {@code seen} and all given out. */
  public synchronized String tick(Stamp seen) {
    if (seen.hlc().compareTo(last) > 0) {
      last = seen.hlc();
    }
    String now = Times.millis(wall.instant()) + "/0000";
    last = now.compareTo(last) > 0 ? now : after(last);
    return last;
  }

  private static String after(String hlc) {
    String time = hlc.substring(0, 24);
    int count;
    try {
      count = Integer.parseInt(hlc.substring(25), 16) + 1;
    } catch (NumberFormatException e) {
      count = 0x10000;
    }
    if (count <= 0xffff) {
      return time + "/" + Integer.toHexString(0x10000 + count).substring(1);
    }
    Instant instant = Times.parse(time);
    return Times.millis((instant == null ? Instant.EPOCH : instant).plusMillis(1)) + "/0000";
  }
}
