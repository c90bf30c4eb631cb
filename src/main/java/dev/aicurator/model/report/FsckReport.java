package dev.aicurator.model.report;

import java.util.List;

/**
 * What a check of the store found.
 *
 * @param findings by file and line
 * @param repaired whether what can be repaired was
 */
public record FsckReport(List<Finding> findings, int files, long lines, boolean repaired) {
  public FsckReport {
    findings = List.copyOf(findings);
  }

  /**
   * Whether nothing is lost or wrong: a line cut off at the end of a file was never acknowledged,
   * and the next writer ends it.
   */
  public boolean isSound() {
    return findings.stream().allMatch(f -> f.kind() == Kind.TORN);
  }

  /** One trouble; {@code line} is 1-based, 0 when it is the file's. */
  public record Finding(Kind kind, String file, long line, String what) {
    @Override
    public String toString() {
      return file + (line > 0 ? ":" + line : "") + ": " + what;
    }
  }

  /** What can be wrong. */
  public enum Kind {
    DAMAGED,
    TORN,
    EDITED,
    UNKNOWN,
    DANGLING,
    STRAY,
    UNREADABLE
  }
}
