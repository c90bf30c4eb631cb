package dev.aicurator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.Main;
import dev.aicurator.cli.io.Io;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * One run of the real {@code Main} in this process: arguments and standard input in; exit code and
 * exact output out. What is not said of standard output or error must be empty.
 */
public final class Run {
  /** The clock of runs: a Tuesday. */
  public static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  private final String[] args;
  private final Map<String, String> env = new HashMap<>();
  private Io.Tty tty = Io.Tty.NONE;
  private byte[] in = {};
  private Instant now = NOW;

  private Run(String... args) {
    this.args = args;
  }

  /** A run of {@code curator} on a home of its own, in UTC. */
  public static Run of(Path home, String... args) {
    Run run = new Run(args);
    run.env.put("CURATOR_HOME", home.toString());
    run.env.put("TZ", "UTC");
    run.env.put("USER", "ada");
    return run;
  }

  public Run env(String name, String value) {
    env.put(name, value);
    return this;
  }

  public Run in(String text) {
    in = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  public Run at(String instant) {
    now = Instant.parse(instant);
    return this;
  }

  /** Standard output is a terminal of that many columns, in black and white. */
  public Run terminal(int columns) {
    tty = new Io.Tty(true, true, true);
    env.put("COLUMNS", Integer.toString(columns));
    env.put("LINES", "1000");
    env.put("NO_COLOR", "1");
    return this;
  }

  /** What came of it. */
  public record Done(int code, String out, String err) {
    /** Success, nothing on standard error. */
    public String ok() {
      assertThat(err).isEmpty();
      assertThat(code).isZero();
      return out;
    }

    /** Success and nothing on either. */
    public void silent() {
      assertThat(ok()).isEmpty();
    }

    /** The code, and exactly that on standard error; nothing on standard output. */
    public void fails(int wanted, String message) {
      assertThat(err).isEqualTo(message + "\n");
      assertThat(code).isEqualTo(wanted);
      assertThat(out).isEmpty();
    }
  }

  public Done run() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = to(out, err);
    return new Done(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs with output of one's own; returns the exit code. */
  public int to(OutputStream out, OutputStream err) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return Main.run(args, new Io(new ByteArrayInputStream(in), out, err, tty, env, clock));
  }

  public String ok() {
    return run().ok();
  }

  public void fails(int code, String message) {
    run().fails(code, message);
  }
}
