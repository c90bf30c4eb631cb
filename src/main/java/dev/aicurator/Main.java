package dev.aicurator;

import dev.aicurator.cli.Cli;
import dev.aicurator.cli.io.Io;
import dev.aicurator.cli.table.StandardTable;
import dev.aicurator.shell.ShellTable;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.time.Clock;
import java.util.List;

/** The composition root: wires the rooms to the process it runs in, and holds the only exit. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    if (!List.of(args).contains("--debug")) {
      System.setProperty("java.util.logging.config.class", Silence.class.getName());
    }
    int code = run(args, process());
    // with nothing else running, main may end by itself: exit() starts Java's logging from 21 on
    if (code != 0 || Thread.activeCount() > 1) {
      System.exit(code);
    }
  }

  /** Runs one command line over any streams; may be called again in the same JVM. */
  public static int run(String[] args, Io io) {
    return new Cli(new ShellTable(new StandardTable())).run(List.of(args), io);
  }

  /**
   * This process; which streams are terminals is what the launcher found. Up to Java 20, a bare
   * FileInputStream asks for its position when many bytes are wanted, which a pipe refuses.
   */
  private static Io process() {
    Io.Tty told = Io.Tty.of(System.getProperty("curator.tty"));
    return new Io(
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        told == null ? Io.Tty.NONE : told,
        System.getenv(),
        Clock.systemUTC());
  }

  /** Configures java.util.logging, where anything starts it, with no handler at all. */
  public static final class Silence {}
}
