package dev.aicurator.app.fetch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;

/**
 * Work on many hosts in one pool, only so much at once for each: what waits for its host holds no
 * thread, so that a busy host never keeps the others waiting.
 */
final class Lanes {
  private final ExecutorService pool;
  private final int width;
  private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

  private static final class Lane {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int running;
  }

  Lanes(ExecutorService pool, int width) {
    this.pool = pool;
    this.width = Math.max(1, width);
  }

  /** Runs {@code work} when its host has a place; an empty host has places for all. */
  <T> Future<T> submit(String host, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    if (host.isEmpty()) {
      pool.execute(task);
      return task;
    }
    Lane lane = lanes.computeIfAbsent(host, h -> new Lane());
    synchronized (lane) {
      if (lane.running == width) {
        lane.waiting.add(task);
        return task;
      }
      lane.running++;
    }
    start(lane, task);
    return task;
  }

  private void start(Lane lane, Runnable task) {
    pool.execute(
        () -> {
          task.run();
          next(lane);
        });
  }

  private void next(Lane lane) {
    Runnable task;
    synchronized (lane) {
      task = lane.waiting.poll();
      lane.running -= task == null ? 1 : 0;
    }
    try {
      if (task != null) {
        start(lane, task);
      }
    } catch (RejectedExecutionException e) {
      return; // the run was ended
    }
  }
}
