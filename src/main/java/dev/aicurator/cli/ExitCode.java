package dev.aicurator.cli;

import dev.aicurator.model.CuratorException;

/** The numbers a run ends with: a public contract. */
public final class ExitCode {
  public static final int OK = 0;

  /** Some sources failed, or something found needs the user. */
  public static final int PARTLY = 1;

  public static final int USAGE = 2;
  public static final int NOT_FOUND = 3;

  /** Every source failed, or what was asked for cannot be had. */
  public static final int UNAVAILABLE = 4;

  public static final int STORE = 5;
  public static final int INTERNAL = 70;
  public static final int INTERRUPTED = 130;

  private ExitCode() {}

  /** The number a run ends with that is aborted for that kind of reason. */
  public static int of(CuratorException.Kind kind) {
    return switch (kind) {
      case USAGE -> USAGE;
      case NOT_FOUND -> NOT_FOUND;
      case UNAVAILABLE -> UNAVAILABLE;
      case STORE -> STORE;
    };
  }
}
