package dev.aicurator.model;

import org.jspecify.annotations.Nullable;

/** What aborts a command: the message says what happened and what to do, in one line. */
public final class CuratorException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Kind kind;

  public CuratorException(Kind kind, String message) {
    this(kind, message, null);
  }

  public CuratorException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** What went wrong, each with one exit code at the roof. */
  public enum Kind {
    USAGE,
    NOT_FOUND,
    UNAVAILABLE,
    STORE
  }
}
