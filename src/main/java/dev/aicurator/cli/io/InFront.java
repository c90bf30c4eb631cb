package dev.aicurator.cli.io;

import java.io.IOException;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * What has the terminal: Ctrl-C is its own matter while it runs, as it is when git or man start a
 * pager. It is not ignored, since what is ignored stays so in programs that are started.
 */
public final class InFront {
  private static final Signal INTERRUPT = new Signal("INT");

  private InFront() {}

  /** Runs to its end and answers an exit code. */
  public interface Run {
    int run() throws IOException, InterruptedException;
  }

  /** The exit code of {@code program}. */
  public static int run(Run program) throws IOException, InterruptedException {
    SignalHandler before = Signal.handle(INTERRUPT, signal -> {});
    try {
      return program.run();
    } finally {
      Signal.handle(INTERRUPT, before);
    }
  }
}
