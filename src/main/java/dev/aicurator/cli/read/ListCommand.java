package dev.aicurator.cli.read;

import dev.aicurator.app.read.Listing;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Paper;
import dev.aicurator.cli.line.Filters;
import dev.aicurator.cli.line.Forms;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Takes;
import dev.aicurator.model.report.Item;
import dev.aicurator.query.Query;
import dev.aicurator.view.Format;
import dev.aicurator.view.ListView;
import dev.aicurator.view.Screen;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code list}: stories, best first. */
public final class ListCommand implements Command {
  private static final int MOST_MINUTES = 24 * 60;

  /**
   * What was asked for.
   *
   * @param minutes a reading budget; 0 for none
   */
  record Options(
      Query query,
      int minutes,
      Format format,
      @Nullable String template,
      boolean explain,
      boolean hyperlinks,
      boolean status) {
    static Options usual(Format format) {
      return new Options(Query.NONE, 0, format, null, false, false, false);
    }

    static Options of(Given given, Session session) {
      given.not("--template", "--explain");
      return new Options(
          Filters.query(given, session),
          given.whole("--minutes", 0, 1, MOST_MINUTES),
          Forms.list(given, session),
          Forms.template(given),
          given.has("--explain"),
          given.has("--hyperlink"),
          given.has("--exit-status"));
    }
  }

  @Override
  public void describe(Spec spec) {
    spec.example("list", "today's stories, best first")
        .example("list --since 2d --unread", "two days, what you have not read")
        .example("list topic:research -benchmark", "on a topic, without a word")
        .example("list --saved --json", "all you saved, for a program")
        .example("list -o ids | curator show -", "every card of today")
        .example("list --minutes 15", "the best that fits a quarter of an hour")
        .note(
            "Today is since midnight of your time zone. Query words are source:x topic:y since:2d"
                + " until:friday on:2026-11-20 is:saved sort:date limit:5 word \"a phrase\" pre*"
                + " -word -source:x. To leave out a word that looks like an option, write --"
                + " before it.");
    Forms.stories(Filters.marks(Filters.bounds(spec)))
        .value(Takes.NUMBER, "Only as much as can be read in that many minutes.", "--minutes")
        .flag("Show how each score is made up.", "--explain")
        .flag("Write links a terminal can follow.", "--hyperlink")
        .flag("Exit with 3 when there is nothing.", "--exit-status")
        .query("Words the stories must fit.");
  }

  @Override
  public int run(Given given, Session session) throws IOException, InterruptedException {
    return run(Options.of(given, session), session);
  }

  private static int run(Options asked, Session session) throws IOException, InterruptedException {
    return show(asked, session.curator().reading().list(asked.query(), asked.minutes()), session);
  }

  /** Shows a listing as {@code asked}. */
  static int show(Options asked, Listing listing, Session session)
      throws IOException, InterruptedException {
    Screen screen = session.screen(asked.hyperlinks());
    Paper paper = session.paper();
    draw(asked, listing.items(), screen, paper.out());
    paper.done();
    boolean table = asked.format() == Format.TABLE || asked.format() == Format.WIDE;
    if ((table && asked.template() == null) || session.isOngoing()) {
      session.curator().reading().remember(listing.items());
    }
    Remarks.on(listing, asked.query(), session);
    return listing.items().isEmpty() && asked.status() ? ExitCode.NOT_FOUND : ExitCode.OK;
  }

  private static void draw(Options asked, List<Item> items, Screen screen, Appendable out)
      throws IOException {
    if (asked.template() != null) {
      ListView.template(asked.template(), items, screen, out);
    } else if (asked.explain()) {
      ListView.explain(asked.format(), items, screen, out);
    } else {
      ListView.write(asked.format(), items, screen, out);
    }
  }
}
