package dev.aicurator.cli.look;

import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Paper;
import dev.aicurator.cli.line.Forms;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Stories;
import dev.aicurator.model.report.Revision;
import dev.aicurator.view.DiffView;
import java.io.IOException;
import java.util.List;

/** {@code diff}: what changed in an article since it was first kept. */
public final class DiffCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("diff 1", "what a later fetch found changed, word by word");
    Stories.describe(Forms.describe(spec));
  }

  @Override
  public int run(Given given, Session session) throws IOException, InterruptedException {
    List<Revision> all =
        session.curator().reading().stories(Stories.words(given, session)).stream()
            .map(session.curator().pages()::revision)
            .toList();
    Paper paper = session.paper();
    DiffView.write(Forms.text(given), all, session.screen(), paper.out());
    paper.done();
    return ExitCode.OK;
  }
}
