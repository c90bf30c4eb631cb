package dev.aicurator.cli.look;

import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.line.Forms;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Stories;
import dev.aicurator.cli.line.Takes;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Story;
import java.io.IOException;
import java.util.List;

/** {@code related}: stories that speak of the same. */
public final class RelatedCommand implements Command {
  private static final int USUAL = 10;
  private static final int MOST = 1000;

  @Override
  public void describe(Spec spec) {
    spec.example("related 1", "what else there is on the first story of the last list");
    Forms.stories(spec)
        .value(Takes.NUMBER, "At most that many; 10 unless told.", "-n", "--limit", "--top")
        .words(Takes.ID, "1", "A story, or - to read its id from standard input.");
  }

  @Override
  public int run(Given given, Session session) throws IOException, InterruptedException {
    List<String> words = Stories.words(given, session);
    if (words.size() != 1) {
      throw new CuratorException(
          CuratorException.Kind.USAGE, "related takes one ID, here are " + words.size());
    }
    Story story = session.curator().reading().story(words.get(0));
    int limit = given.whole("--limit", USUAL, 1, MOST);
    Finds.show(session.curator().search().related(story, limit), given, session);
    return ExitCode.OK;
  }
}
