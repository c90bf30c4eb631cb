package dev.aicurator.store.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The one lock of writers: between threads of this JVM, then between processes. */
public final class StoreLock {
  private static final long PATIENCE_SECONDS = 120;
  // POSIX drops a process's file lock when any descriptor of the file closes, so one JVM must never
  // open a lock file twice at a time, whichever Store asks
  private static final ConcurrentMap<Path, ReentrantLock> HERE = new ConcurrentHashMap<>();

  private final Path file;
  private final ReentrantLock here;

  public StoreLock(Path file) {
    this.file = file.toAbsolutePath().normalize();
    ReentrantLock made = new ReentrantLock();
    ReentrantLock there = HERE.putIfAbsent(this.file, made);
    this.here = there == null ? made : there;
  }

  /** Runs {@code work} while nobody else writes. */
  public <T> T hold(Supplier<T> work) {
    here.lock();
    try {
      return here.getHoldCount() > 1 ? work.get() : between(work);
    } finally {
      here.unlock();
    }
  }

  private <T> T between(Supplier<T> work) {
    Path folder = file.getParent();
    try {
      if (folder != null) {
        Durable.directories(folder);
      }
      try (FileChannel channel =
              FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = await(channel)) {
        return lock.isValid() ? work.get() : lost();
      }
    } catch (IOException e) {
      throw Fault.writing(file, e);
    }
  }

  private static <T> T lost() {
    throw Fault.store("the store's lock was lost: try again", null);
  }

  private static FileLock await(FileChannel channel) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    for (long pause = 1; ; pause = Math.min(25, pause + 2)) {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return lock;
      }
      if (System.nanoTime() > end) {
        throw new IOException("another curator has held it for " + PATIENCE_SECONDS + " s");
      }
      try {
        Thread.sleep(pause);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while waiting for the lock");
      }
    }
  }
}
