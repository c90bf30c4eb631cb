package dev.aicurator.net.wire;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Whose turn it is: so many exchanges at once, fewer with one host, and a pause between starts. */
public final class Turns {
  private final Semaphore all;
  private final int perHost;
  private final long spacing;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  /** A turn taken; closing gives it back. */
  public interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  public Turns(int jobs, int perHost, Duration spacing) {
    this.all = new Semaphore(Math.max(1, jobs), true);
    this.perHost = Math.max(1, perHost);
    this.spacing = spacing.toNanos();
  }

  /** Waits for a turn with a host; an {@code own} server of the user needs no manners. */
  public Turn take(String host, boolean own) throws InterruptedException {
    if (own) {
      all.acquire();
      return all::release;
    }
    Host queue = hosts.computeIfAbsent(host, h -> new Host(new Semaphore(perHost, true)));
    queue.places.acquire();
    try {
      TimeUnit.NANOSECONDS.sleep(queue.wait(System.nanoTime(), spacing));
      all.acquire();
    } catch (InterruptedException e) {
      queue.places.release();
      throw e;
    }
    return () -> {
      all.release();
      queue.places.release();
    };
  }

  private static final class Host {
    private final Semaphore places;
    private boolean used;
    private long next;

    Host(Semaphore places) {
      this.places = places;
    }

    /** How long to wait from now; books the start. */
    synchronized long wait(long now, long spacing) {
      long start = used && next - now > 0 ? next : now;
      used = true;
      next = start + spacing;
      return start - now;
    }
  }
}
