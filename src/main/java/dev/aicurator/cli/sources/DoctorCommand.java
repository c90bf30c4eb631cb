package dev.aicurator.cli.sources;

import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Paper;
import dev.aicurator.cli.line.Forms;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.model.report.SourceReport;
import dev.aicurator.view.SourcesView;
import java.io.IOException;
import java.util.List;

/** {@code sources doctor}: what is wrong with sources, and what to do. */
public final class DoctorCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("sources doctor", "sources that are gone, moved, stale, failing, ...")
        .example("sources doctor --json", "every source with all that is known of it")
        .note(
            "Asks no server: it looks at what earlier fetches met. Exit code 1 when something"
                + " needs you.");
    Forms.describe(spec);
  }

  @Override
  public int run(Given given, Session session) throws IOException, InterruptedException {
    List<SourceReport> reports = session.curator().sources().doctor();
    Paper paper = session.paper();
    SourcesView.doctor(Forms.list(given, session), reports, session.screen(), paper.out());
    paper.done();
    boolean ill =
        reports.stream().anyMatch(r -> r.findings().stream().anyMatch(f -> f.needsUser()));
    return ill ? ExitCode.PARTLY : ExitCode.OK;
  }
}
