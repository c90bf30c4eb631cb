package dev.aicurator.view.report;

import dev.aicurator.model.report.SourceReport;

/** How a source does, in one word. */
final class State {
  private State() {}

  static String of(SourceReport report) {
    if (!report.source().enabled()) {
      return "disabled";
    }
    if (report.health().failures() > 0) {
      return "failing";
    }
    return report.health().checked() == null ? "new" : "ok";
  }
}
