package dev.aicurator.cli.sources;

import dev.aicurator.app.fetch.FetchReport;
import dev.aicurator.app.fetch.Watcher;
import dev.aicurator.cli.Session;
import dev.aicurator.text.Clean;
import dev.aicurator.text.Width;
import java.io.PrintWriter;

/** Draws how far a fetch is, on a terminal; says each failure anywhere. */
final class Progress implements Watcher, AutoCloseable {
  private static final int BAR = 20;
  private final Session session;
  private final PrintWriter err;
  private final boolean drawn;
  private int total;
  private int heard;
  private int added;

  Progress(Session session) {
    this.session = session;
    this.err = session.io().err();
    this.drawn =
        session.io().tty().err()
            && !session.globals().quiet()
            && !"dumb".equals(session.io().env("TERM"));
  }

  @Override
  public void started(int sources) {
    total = sources;
    draw("");
  }

  @Override
  public void heard(String source) {
    heard++;
    draw(source);
  }

  @Override
  public void stored(String source, int more, int updated) {
    added += more;
    if (more + updated > 0) {
      wipe();
      session.mention(Clean.line(source) + ": " + more + " new, " + updated + " updated");
      draw(source);
    }
  }

  @Override
  public void failed(FetchReport.Failure failure) {
    wipe();
    err.println(Clean.line(failure.source() + ": " + failure.slug() + ": " + failure.reason()));
    err.flush();
  }

  @Override
  public void close() {
    wipe();
    err.flush();
  }

  private void draw(String source) {
    if (!drawn || total == 0) {
      return;
    }
    int full = Math.min(BAR, BAR * heard / total);
    String line =
        "["
            + "#".repeat(full)
            + "·".repeat(BAR - full)
            + "] "
            + heard
            + "/"
            + total
            + "  "
            + added
            + " new  "
            + Clean.line(source);
    err.print("\r" + Width.cut(line, session.io().width() - 1) + "\u001b[K");
    err.flush();
  }

  private void wipe() {
    if (drawn && total > 0) {
      err.print("\r\u001b[K");
    }
  }
}
