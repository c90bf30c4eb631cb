package dev.aicurator.shell.line;

import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/**
 * Ctrl-C interrupts what the thread that made this runs, until that is over: a signal that is told
 * late must not end what the thread does next.
 */
public final class Interrupts implements SignalHandler {
  private final Thread running = Thread.currentThread();
  private boolean over;

  @Override
  public synchronized void handle(Signal signal) {
    if (!over) {
      running.interrupt();
    }
  }

  /** Ends it and says whether it was interrupted; to be called by that thread. */
  public synchronized boolean end() {
    over = true;
    return Thread.interrupted();
  }
}
