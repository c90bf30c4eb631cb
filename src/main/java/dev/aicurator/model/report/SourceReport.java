package dev.aicurator.model.report;

import dev.aicurator.model.feed.Health;
import dev.aicurator.model.feed.Source;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source and how it does on this machine.
 *
 * @param articles how many articles of it are stored
 * @param newest when its newest article was published; null when there is none
 */
public record SourceReport(
    Source source, Health health, int articles, @Nullable Instant newest, List<Finding> findings) {
  public SourceReport {
    findings = List.copyOf(findings);
  }

  /**
   * One thing found by the doctor.
   *
   * @param slug stable word, such as {@code gone}, {@code moved}, {@code stale}
   * @param what what was seen, one sentence
   * @param proposal what the user may do, a command where there is one
   * @param needsUser whether it stays broken until the user acts
   */
  public record Finding(String slug, String what, String proposal, boolean needsUser) {}
}
