package dev.aicurator.cli.io;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a run sees of the outside: streams, what is a terminal, the environment, the clock. Text
 * is UTF-8 whatever the locale. Results go to {@code out}, talk goes to {@code err}.
 */
public final class Io {
  private static final int BUFFER = 1 << 14;
  private static final int USUAL_WIDTH = 80;
  private static final int USUAL_HEIGHT = 24;
  private final InputStream in;
  private final OutputStream bytes;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Tty tty;
  private final Map<String, String> env;
  private final Clock clock;

  /** Which of the three streams is a terminal. */
  public record Tty(boolean in, boolean out, boolean err) {
    public static final Tty NONE = new Tty(false, false, false);

    /** Reads what a launcher found, three digits for in, out and err; null when it says nothing. */
    public static @Nullable Tty of(@Nullable String digits) {
      return digits == null || digits.length() != 3
          ? null
          : new Tty(digits.charAt(0) == '1', digits.charAt(1) == '1', digits.charAt(2) == '1');
    }
  }

  public Io(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Tty tty,
      Map<String, String> env,
      Clock clock) {
    this.in = in;
    this.bytes = new BufferedOutputStream(new Sink(out), BUFFER);
    this.out = writer(bytes);
    this.err = writer(err);
    this.tty = tty;
    this.env = env;
    this.clock = clock;
  }

  private static PrintWriter writer(OutputStream to) {
    // buffered, since an encoder is slow at many short texts
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8)), false);
  }

  public InputStream in() {
    return in;
  }

  /** For results; throws {@link Unwritable} when nobody takes them. */
  public PrintWriter out() {
    return out;
  }

  /** For results that are bytes; flush {@link #out} before. */
  public OutputStream bytes() {
    return bytes;
  }

  /** For talk; never throws. */
  public PrintWriter err() {
    return err;
  }

  public Tty tty() {
    return tty;
  }

  public Map<String, String> env() {
    return env;
  }

  /** The variable where it is set to something. */
  public @Nullable String env(String name) {
    String value = env.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  public Clock clock() {
    return clock;
  }

  /** Columns of the terminal, as COLUMNS says; 80 where it does not. */
  public int width() {
    return number("COLUMNS", USUAL_WIDTH);
  }

  /** Lines of the terminal, as LINES says; 24 where it does not. */
  public int height() {
    return number("LINES", USUAL_HEIGHT);
  }

  void flush() {
    out.flush();
    err.flush();
  }

  private int number(String name, int usual) {
    String value = env(name);
    try {
      int number = value == null ? usual : Integer.parseInt(value);
      return number > 0 ? number : usual;
    } catch (NumberFormatException e) {
      return usual;
    }
  }
}
