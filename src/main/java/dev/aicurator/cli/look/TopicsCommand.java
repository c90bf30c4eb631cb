package dev.aicurator.cli.look;

import dev.aicurator.app.read.Insight;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Paper;
import dev.aicurator.cli.line.Forms;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.text.Clean;
import dev.aicurator.view.TopicsView;
import java.io.IOException;

/** {@code topics}: how much is written on what. */
public final class TopicsCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("topics", "stories of the week by topic, against the week before")
        .example("topics --rules", "what your rules would have done in 30 days")
        .example("list topic:safety --since 7d", "the stories on one")
        .flag("Instead, for each rule of yours how many stories it held for.", "--rules");
    Forms.describe(spec);
  }

  @Override
  public int run(Given given, Session session) throws IOException, InterruptedException {
    Insight insight = session.curator().insight();
    if (given.has("--rules")) {
      for (Insight.Held held : insight.rules()) {
        session.io().out().println(Clean.line(held.rule()) + "\t" + held.stories());
      }
      return ExitCode.OK;
    }
    Paper paper = session.paper();
    TopicsView.write(Forms.list(given, session), insight.topics(), session.screen(), paper.out());
    paper.done();
    return ExitCode.OK;
  }
}
