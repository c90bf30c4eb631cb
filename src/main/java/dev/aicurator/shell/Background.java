package dev.aicurator.shell;

import dev.aicurator.app.Curator;
import dev.aicurator.app.fetch.FetchOrder;
import dev.aicurator.app.fetch.FetchReport;
import dev.aicurator.app.fetch.Watcher;
import dev.aicurator.text.Clean;
import java.io.IOError;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One fetch at a time on a thread of its own, beside whatever the user does. */
public final class Background implements AutoCloseable {
  private static final long PATIENCE = 5_000;
  private final Curator curator;
  private final boolean articles;
  private volatile Consumer<Progress> listener = progress -> {};
  private volatile Progress progress = Progress.NONE;
  private @Nullable Thread thread;

  Background(Curator curator, boolean articles) {
    this.curator = curator;
    this.articles = articles;
  }

  /**
   * How far a fetch is.
   *
   * @param heard sources that were asked and read
   * @param added articles so far
   * @param trouble what ended it early; null for nothing
   */
  public record Progress(
      boolean running, int total, int heard, int added, int failed, @Nullable String trouble) {
    static final Progress NONE = new Progress(false, 0, 0, 0, 0, null);

    /** Such as {@code fetching 3/25, 12 new} or, at the end, {@code fetched: 12 new articles}. */
    public String line() {
      if (trouble != null) {
        return trouble;
      }
      String failures = failed == 0 ? "" : ", " + failed + " failed: sources doctor tells why";
      if (running) {
        return total == 0 ? "fetching…" : "fetching " + heard + "/" + total + ", " + added + " new";
      }
      String what = added == 0 ? "nothing new" : added + (added == 1 ? " article" : " articles");
      return "fetched: " + what + failures;
    }
  }

  /** Who is told of each change from now on, on the thread of the fetch; who was told before. */
  public synchronized Consumer<Progress> tell(Consumer<Progress> who) {
    Consumer<Progress> before = listener;
    listener = who;
    return before;
  }

  public Progress progress() {
    return progress;
  }

  /** Starts a fetch of everything that is followed; false when one is running. */
  public synchronized boolean start() {
    if (progress.running()) {
      return false;
    }
    set(new Progress(true, 0, 0, 0, 0, null));
    thread = new Thread(this::fetch, "fetch");
    thread.setDaemon(true);
    thread.start();
    return true;
  }

  private void fetch() {
    FetchOrder order =
        new FetchOrder(List.of(), 0, articles, null, false, false, false, Set.of(), null);
    String trouble = null;
    try {
      curator.fetching().run(order, new Told());
    } catch (RuntimeException | Error e) { // whatever it is, it runs no more
      trouble = "fetch: " + Clean.line(String.valueOf(e.getMessage()));
    }
    Progress p = progress;
    set(new Progress(false, p.total(), p.heard(), p.added(), p.failed(), trouble));
  }

  private void set(Progress next) {
    progress = next;
    try {
      listener.accept(next);
    } catch (RuntimeException | IOError e) {
      // a terminal that cannot be drawn on must not end the fetch
      System.getLogger(Background.class.getName()).log(System.Logger.Level.DEBUG, "fetch", e);
    }
  }

  /** Stops a fetch; what was stored stays. */
  @Override
  public void close() {
    Thread running;
    synchronized (this) {
      running = thread;
    }
    listener = told -> {};
    if (running != null && running.isAlive()) {
      running.interrupt();
      try {
        running.join(PATIENCE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private final class Told implements Watcher {
    @Override
    public void started(int total) {
      set(new Progress(true, total, 0, 0, 0, null));
    }

    @Override
    public void heard(String source) {
      Progress p = progress;
      set(new Progress(true, p.total(), p.heard() + 1, p.added(), p.failed(), null));
    }

    @Override
    public void stored(String source, int added, int updated) {
      Progress p = progress;
      set(new Progress(true, p.total(), p.heard(), p.added() + added, p.failed(), null));
    }

    @Override
    public void failed(FetchReport.Failure failure) {
      Progress p = progress;
      set(new Progress(true, p.total(), p.heard(), p.added(), p.failed() + 1, null));
    }
  }
}
