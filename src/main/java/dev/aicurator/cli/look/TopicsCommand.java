package dev.aicurator.cli.look;

import dev.aicurator.app.read.Insight;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Paper;
import dev.aicurator.cli.line.Forms;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.model.report.TopicCount;
import dev.aicurator.text.Clean;
import dev.aicurator.view.TopicsView;
import java.io.IOException;
import java.util.List;

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
    List<TopicCount> topics = insight.topics();
    TopicsView.write(Forms.list(given, session), topics, session.screen(), paper.out());
    paper.done();
    if (topics.isEmpty()) {
      session.say("curator: no stories of the last two weeks: curator fetch asks for new ones");
    }
    return ExitCode.OK;
  }
}
