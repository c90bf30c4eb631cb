package dev.aicurator.store.disk;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The thread all writing happens on: nobody interrupts it, so no channel is closed mid-write. */
public final class WriterThread implements AutoCloseable {
  private @Nullable ExecutorService executor;
  private @Nullable Thread thread;

  /** Runs {@code work} there and waits for it, whatever interrupts the caller. */
  public <T> T run(Supplier<T> work) {
    if (Thread.currentThread() == thread) {
      return work.get();
    }
    Future<T> future = executor().submit(work::get);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw rethrow(e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException rethrow(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }

  private synchronized ExecutorService executor() {
    ExecutorService there = executor;
    if (there == null) {
      there =
          Executors.newSingleThreadExecutor(
              task -> {
                Thread made = new Thread(task, "store-writer");
                made.setDaemon(true);
                thread = made;
                return made;
              });
      executor = there;
    }
    return there;
  }

  @Override
  public synchronized void close() {
    if (executor != null) {
      executor.shutdown();
      executor = null;
    }
  }
}
