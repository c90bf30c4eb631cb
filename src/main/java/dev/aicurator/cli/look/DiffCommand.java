package dev.aicurator.cli.look;

import dev.aicurator.cli.Command;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Paper;
import dev.aicurator.cli.line.Each;
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
    Each each = new Each(session);
    List<Revision> all =
        each.of(
            session.curator().reading().stories(Stories.words(given, session)),
            session.curator().pages()::revision);
    if (all.isEmpty()) {
      return each.code();
    }
    Paper paper = session.paper();
    DiffView.write(Forms.text(given), all, session.screen(), paper.out());
    paper.done();
    return each.code();
  }
}
