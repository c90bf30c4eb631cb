package dev.aicurator.cli.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Standard output took no more. */
public final class Unwritable extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  Unwritable(IOException cause) {
    super(String.valueOf(cause.getMessage()), cause);
  }

  /** What the system said. */
  public String why() {
    return String.valueOf(getMessage());
  }

  /** Whether the reader of a pipe went away, which is no fault. */
  public boolean isClosedPipe() {
    String message = why().toLowerCase(Locale.ROOT);
    return message.contains("broken pipe")
        || message.contains("pipe closed")
        || message.contains("stream closed")
        || message.contains("pipe is being closed");
  }
}
