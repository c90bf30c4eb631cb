package dev.aicurator.cli.upkeep;

import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.model.report.FsckReport;
import dev.aicurator.text.Clean;
import java.io.PrintWriter;

/** {@code fsck}: checks every line of the store. */
public final class FsckCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("fsck", "check every line of every file")
        .example("fsck --repair", "and put aside what is damaged")
        .note(
            "Findings are printed as file:line: what. Exit code 5 when something is damaged and was"
                + " not repaired.")
        .flag("Put damaged lines aside, and end torn ones.", "--repair");
  }

  @Override
  public int run(Given given, Session session) {
    FsckReport report = session.curator().upkeep().fsck(given.has("--repair"));
    session.warned();
    for (FsckReport.Finding finding : report.findings()) {
      session.io().out().println(Clean.line(finding.toString()));
    }
    PrintWriter out = session.io().out();
    out.print(report.lines() + " lines in " + report.files() + " files: ");
    if (report.isSound()) {
      out.println("sound");
      return ExitCode.OK;
    }
    out.println(report.findings().size() + " findings" + (report.repaired() ? ", repaired" : ""));
    if (report.repaired() || report.findings().stream().noneMatch(FsckCommand::isDamage)) {
      return ExitCode.OK;
    }
    session.complain("the store is damaged: curator fsck --repair puts aside what is damaged");
    return ExitCode.STORE;
  }

  /** Lines edited by hand and records of a newer version lose nothing. */
  private static boolean isDamage(FsckReport.Finding finding) {
    return switch (finding.kind()) {
      case EDITED, UNKNOWN, STRAY -> false;
      case DAMAGED, TORN, DANGLING, UNREADABLE -> true;
    };
  }
}
