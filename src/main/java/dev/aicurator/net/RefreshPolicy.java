package dev.aicurator.net;

import dev.aicurator.model.feed.Feed;
import dev.aicurator.model.feed.Health;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When a source may be asked again. Pure. A server that says nothing may be asked at once; what it
 * does say is kept to, up to a day; failures in a row wait ever longer, spread by {@code seed}.
 */
public final class RefreshPolicy {
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final Duration FIRST_WAIT = Duration.ofMinutes(5);
  private static final Duration BUSY_WAIT = Duration.ofMinutes(15);
  private static final Duration GONE_WAIT = Duration.ofDays(30);

  private RefreshPolicy() {}

  public static boolean due(Health health, Instant now) {
    Instant next = health.nextAllowed();
    // a clock that was once wrong must not silence a source for years
    return next == null || !next.isAfter(now) || next.isAfter(now.plus(GONE_WAIT));
  }

  /** After a good answer that parsed; its validators replace the old ones. */
  public static Health succeeded(Fetched.Body body, Feed.Schedule schedule) {
    Instant next = next(body.at(), body.freshFor(), schedule);
    return new Health(body.etag(), body.lastModified(), body.at(), body.at(), next, 0, null);
  }

  /** After "unchanged". */
  public static Health unchanged(Fetched.NotModified same, Feed.Schedule schedule) {
    Instant next = next(same.at(), same.freshFor(), schedule);
    return new Health(same.etag(), same.lastModified(), same.at(), same.at(), next, 0, null);
  }

  /** After a failure; the validators of the last good answer stay. */
  public static Health failed(Health before, Fetched.Failed failed, String seed) {
    int failures = Math.min(before.failures(), 1_000_000) + 1;
    Duration wait = wait(failed, failures, seed);
    return new Health(
        before.etag(),
        before.lastModified(),
        failed.at(),
        before.succeeded(),
        wait.isZero() ? null : failed.at().plus(wait),
        failures,
        failed.slug() + ": " + failed.reason());
  }

  /** Whether the server said the source is gone for good (410). */
  public static boolean isGone(Health health) {
    String reason = health.reason();
    return reason != null && reason.startsWith("http-410:");
  }

  private static Duration wait(Fetched.Failed failed, int failures, String seed) {
    Duration asked = failed.retryAfter();
    if (failed.slug().equals("http-410")) {
      return GONE_WAIT;
    }
    Duration own = backOff(failures, seed);
    if (failed.slug().equals("http-429") && asked == null && own.compareTo(BUSY_WAIT) < 0) {
      own = BUSY_WAIT;
    }
    Duration longer = asked != null && asked.compareTo(own) > 0 ? asked : own;
    return longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
  }

  /** None after the first failure, then 5 minutes doubling to a day, 20 % less or more. */
  private static Duration backOff(int failures, String seed) {
    if (failures < 2) {
      return Duration.ZERO;
    }
    Duration plain = FIRST_WAIT.multipliedBy(1L << Math.min(failures - 2, 10));
    int percent = 80 + Math.floorMod((seed + failures).hashCode() * 0x9E3779B9, 41);
    return plain.multipliedBy(percent).dividedBy(100);
  }

  private static @Nullable Instant next(
      Instant now, @Nullable Duration freshFor, Feed.Schedule schedule) {
    Duration wait = longer(freshFor, schedule.ttl());
    Instant next = wait == null ? now : now.plus(wait);
    Instant open = skipping(next, schedule);
    Instant latest = now.plus(LONGEST);
    Instant clamped = open.isAfter(latest) ? latest : open;
    return clamped.isAfter(now) ? clamped : null;
  }

  private static @Nullable Duration longer(@Nullable Duration a, @Nullable Duration b) {
    Duration sane = b == null || b.isNegative() || b.compareTo(LONGEST) > 0 ? null : b;
    if (a == null || sane == null) {
      return a == null ? sane : a;
    }
    return a.compareTo(sane) > 0 ? a : sane;
  }

  private static Instant skipping(Instant from, Feed.Schedule schedule) {
    Instant at = from;
    for (int hours = 0; hours < 25 && skipped(at, schedule); hours++) {
      at = at.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    }
    return at;
  }

  private static boolean skipped(Instant at, Feed.Schedule schedule) {
    var time = at.atOffset(ZoneOffset.UTC);
    return schedule.skipHours().contains(time.getHour())
        || schedule.skipDays().contains(time.getDayOfWeek().name());
  }
}
