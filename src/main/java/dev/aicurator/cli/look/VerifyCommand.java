package dev.aicurator.cli.look;

import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Paper;
import dev.aicurator.cli.line.Forms;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Stories;
import dev.aicurator.model.report.Evidence;
import dev.aicurator.view.EvidenceView;
import java.io.IOException;
import java.util.List;

/** {@code verify}: whether each sentence of a card stands where it says. */
public final class VerifyCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("verify 1", "check each sentence of the card against its article")
        .example("list -o ids | curator verify -o tsv -", "every card of today")
        .note(
            "Compares with the stored text and the kept copy, never with the network. Exit code 1"
                + " when a sentence does not stand where it says.");
    Stories.describe(Forms.describe(spec));
  }

  @Override
  public int run(Given given, Session session) throws IOException, InterruptedException {
    List<Evidence> all =
        session.curator().reading().stories(Stories.words(given, session)).stream()
            .map(session.curator().insight()::verify)
            .toList();
    Paper paper = session.paper();
    EvidenceView.write(Forms.text(given), all, session.screen(), paper.out());
    paper.done();
    return all.stream().allMatch(Evidence::holds) ? ExitCode.OK : ExitCode.PARTLY;
  }
}
