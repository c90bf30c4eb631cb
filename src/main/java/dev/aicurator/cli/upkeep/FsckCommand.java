package dev.aicurator.cli.upkeep;

import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Given;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.Spec;
import dev.aicurator.model.report.FsckReport;
import dev.aicurator.text.Clean;

/** {@code fsck}: checks every line of the store. */
public final class FsckCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("fsck", "check every line of every file")
        .example("fsck --repair", "and put aside what is damaged")
        .note(
            "Findings are printed as file:line: what. Exit code 0 when the store is sound or was"
                + " repaired, else 5.")
        .flag("Put damaged lines aside, and end torn ones.", "--repair");
  }

  @Override
  public int run(Given given, Session session) {
    FsckReport report = session.curator().upkeep().fsck(given.has("--repair"));
    for (FsckReport.Finding finding : report.findings()) {
      session.io().out().println(Clean.line(finding.toString()));
    }
    String looked = report.lines() + " lines in " + report.files() + " files: ";
    if (report.isSound()) {
      session.io().out().println(looked + "sound");
      return ExitCode.OK;
    }
    session
        .io()
        .out()
        .println(
            looked
                + report.findings().size()
                + " findings"
                + (report.repaired() ? ", repaired" : ""));
    if (!report.repaired()) {
      session.complain("the store is damaged: curator fsck --repair puts aside what is damaged");
    }
    return report.repaired() ? ExitCode.OK : ExitCode.STORE;
  }
}
