package dev.aicurator.cli.io;

import java.io.IOException;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * A program that has the terminal: Ctrl-C is its own matter while it runs, as it is when git or man
 * start a pager. It is not ignored, since what is ignored stays so in programs that are started.
 */
final class InFront {
  private static final Signal INTERRUPT = new Signal("INT");

  private InFront() {}

  /** Starts a program and waits for its end. */
  interface Run {
    int run() throws IOException, InterruptedException;
  }

  /** The exit code of the program. */
  static int run(Run program) throws IOException, InterruptedException {
    SignalHandler before = Signal.handle(INTERRUPT, signal -> {});
    try {
      return program.run();
    } finally {
      Signal.handle(INTERRUPT, before);
    }
  }
}
