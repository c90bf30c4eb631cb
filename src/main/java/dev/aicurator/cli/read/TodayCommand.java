package dev.aicurator.cli.read;

import dev.aicurator.app.read.Listing;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.query.Query;
import dev.aicurator.view.Format;
import java.io.IOException;
import java.io.PrintWriter;

/** {@code curator} alone: today's list, or on a first run how to begin. */
public final class TodayCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("", "today's stories")
        .example("fetch", "refresh what you follow")
        .example("list --since 2d", "the stories of two days, best first")
        .example("show 3", "the third of them: its card")
        .example("help list", "all that a command takes")
        .note(
            "Exit codes: 0 ok, 1 some sources failed, 2 usage, 3 not found, 4 nothing could be"
                + " had, 5 store error, 70 internal fault, 130 interrupted.");
  }

  @Override
  public int run(Given given, Session session) throws IOException, InterruptedException {
    Listing listing = session.curator().reading().list(Query.NONE);
    if (listing.neverFetched()) {
      welcome(session.io().out());
      return ExitCode.OK;
    }
    return ListCommand.show(
        ListCommand.Options.usual(session.io().tty().out() ? Format.TABLE : Format.TSV),
        listing,
        session);
  }

  private static void welcome(PrintWriter out) {
    out.println("AI Curator: the AI news you follow, as one short page a story.");
    out.println();
    out.println("  curator fetch     read the feeds (about 25 to begin with; curator sources)");
    out.println("  curator list      today's stories, best first");
    out.println("  curator show 1    the first of them");
    out.println();
    out.println("No network now? Try: curator demo. All commands: curator help.");
  }
}
