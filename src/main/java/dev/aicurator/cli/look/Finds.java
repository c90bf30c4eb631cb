package dev.aicurator.cli.look;

import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Paper;
import dev.aicurator.cli.line.Forms;
import dev.aicurator.cli.line.Given;
import dev.aicurator.model.report.Found;
import dev.aicurator.model.report.Item;
import dev.aicurator.query.Query;
import dev.aicurator.view.Format;
import dev.aicurator.view.FoundView;
import dev.aicurator.view.ListView;
import dev.aicurator.view.Screen;
import java.io.IOException;
import java.util.List;

/** Shows what was found; its numbers can be used like those of a list. */
final class Finds {
  private Finds() {}

  /** Says what to do where nothing was found; where nothing can be, how to begin. */
  static void nothing(String otherwise, Session session) {
    boolean never = session.curator().reading().list(Query.NONE).neverFetched();
    String line = never ? "nothing has been fetched yet: run: curator fetch" : otherwise;
    session.say("curator: " + line);
  }

  static void show(List<Found> found, Given given, Session session)
      throws IOException, InterruptedException {
    String template = Forms.template(given);
    Format format = Forms.list(given, session);
    Paper paper = session.paper();
    Screen screen = session.screen(given.has("--hyperlink"));
    List<Item> items = found.stream().map(Found::item).toList();
    if (template != null) {
      ListView.template(template, items, screen, paper.out());
    } else {
      FoundView.write(format, found, screen, paper.out());
    }
    paper.done();
    boolean table = format == Format.TABLE || format == Format.WIDE;
    if ((table && template == null) || session.isOngoing()) {
      session.curator().reading().remember(items);
    }
  }
}
