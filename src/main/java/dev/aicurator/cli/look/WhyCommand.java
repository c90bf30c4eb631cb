package dev.aicurator.cli.look;

import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Paper;
import dev.aicurator.cli.line.Forms;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Stories;
import dev.aicurator.model.report.Why;
import dev.aicurator.view.WhyView;
import java.io.IOException;
import java.util.List;

/** {@code why}: why a story is in the list, and why there. */
public final class WhyCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("why 1", "rank, relevance, rules and grouping of a story, with the numbers")
        .example("why 1 --json | jq '.[0].parts'", "what its score is the sum of");
    Stories.describe(Forms.describe(spec));
  }

  @Override
  public int run(Given given, Session session) throws IOException, InterruptedException {
    List<Why> all =
        session.curator().reading().stories(Stories.words(given, session)).stream()
            .map(session.curator().insight()::why)
            .toList();
    Paper paper = session.paper();
    WhyView.write(Forms.text(given), all, session.screen(), paper.out());
    paper.done();
    return ExitCode.OK;
  }
}
