package dev.aicurator.cli.sources;

import dev.aicurator.app.follow.Following;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Reaching;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Takes;
import dev.aicurator.model.feed.Source;

/** {@code sources import}: follows what a list of feeds names. */
public final class ImportCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("sources import feeds.opml", "an OPML file of another reader")
        .example("sources import ~/.newsboat/urls", "newsboat's list")
        .example("sources import - < feeds.opml", "from standard input")
        .note(
            "Prints the names of the sources added. Entries that run a command are added disabled:"
                + " enable them yourself.");
    Reaching.describe(spec).words(Takes.FILE, "FILE|URL|-", "1", "The list of feeds.");
  }

  @Override
  public int run(Given given, Session session) {
    Following.Imported imported =
        session
            .curator()
            .sources()
            .importFrom(given.words().get(0), session.io().in(), Reaching.of(given));
    for (Source source : imported.added()) {
      session.io().out().println(source.slug());
    }
    session.confirm(imported.added().size() + " added, " + imported.known() + " followed already");
    for (Source source : imported.disabled()) {
      session.say(
          "curator: "
              + source.slug()
              + " runs a command and is disabled: curator sources enable "
              + source.slug());
    }
    return ExitCode.OK;
  }
}
