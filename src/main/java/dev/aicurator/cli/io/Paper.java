package dev.aicurator.cli.io;

import org.jspecify.annotations.Nullable;

/**
 * Where a command writes its result: standard output, or, where a pager may be wanted, a text that
 * is paged when it is longer than the screen.
 */
public final class Paper {
  private final Io io;
  private final @Nullable String pager;
  private final StringBuilder held = new StringBuilder();

  public Paper(Io io, @Nullable String pager) {
    this.io = io;
    this.pager = pager;
  }

  public Appendable out() {
    return pager == null ? io.out() : held;
  }

  /** Brings out what was written. */
  public void done() throws InterruptedException {
    if (pager == null) {
      return;
    }
    String text = held.toString();
    io.flush();
    if (text.lines().limit(io.height()).count() < io.height()
        || !new Outside(io.env()).page(pager, text)) {
      io.out().append(text);
    }
  }
}
