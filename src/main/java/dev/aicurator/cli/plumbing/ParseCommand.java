package dev.aicurator.cli.plumbing;

import dev.aicurator.app.plumbing.ParseBatch;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Reaching;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Takes;
import java.io.IOException;

/** {@code parse}: feeds to JSON. */
public final class ParseCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("parse feed.xml | jq '.entries[].title'", "a feed as one JSON object")
        .example("parse https://example.org/feed.xml", "one on the web; nothing is stored")
        .example("parse --batch < requests.jsonl", "many files")
        .note(
            "With --batch, reads lines {\"id\",\"file\",\"base\",\"content_type\"} and answers each"
                + " with {\"id\",\"feed\",\"entries\"} or {\"id\",\"error\"}. What is not a feed"
                + " gives {\"error\"} and exit code 4.")
        .flag("Read lines of JSON.", "--batch")
        .value(Takes.URL, "What relative links are relative to.", "--base", "--url");
    Reaching.describe(spec)
        .words(Takes.FILE, "FILE|URL|-", "0..1", "The feed; standard input when there is none.");
  }

  @Override
  public int run(Given given, Session session) throws IOException {
    if (given.has("--batch")) {
      return Batch.run(given, session, ParseBatch::run);
    }
    String trouble =
        session
            .curator()
            .documents()
            .feed(Batch.place(given, session), given.value("--base"), session.io().out());
    session.io().out().println();
    if (trouble != null) {
      session.complain(trouble);
    }
    return trouble == null ? ExitCode.OK : ExitCode.UNAVAILABLE;
  }
}
