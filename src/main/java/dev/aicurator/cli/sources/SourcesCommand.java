package dev.aicurator.cli.sources;

import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Paper;
import dev.aicurator.cli.line.Forms;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.view.SourcesView;
import java.io.IOException;

/** {@code sources list}: what is followed. */
public final class SourcesCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("sources", "what you follow and how it does")
        .example("sources add https://example.org", "follow a site or a feed")
        .example("sources doctor", "what is wrong, and what to do")
        .example("sources -o ids | head -3 | xargs curator fetch", "fetch some");
    Forms.describe(spec);
  }

  @Override
  public int run(Given given, Session session) throws IOException, InterruptedException {
    Paper paper = session.paper();
    SourcesView.list(
        Forms.list(given, session),
        session.curator().sources().list(),
        session.screen(),
        paper.out());
    paper.done();
    return ExitCode.OK;
  }
}
