package dev.aicurator.cli.look;

import dev.aicurator.cli.Forms;
import dev.aicurator.cli.Given;
import dev.aicurator.cli.Paper;
import dev.aicurator.cli.Session;
import dev.aicurator.model.report.Found;
import dev.aicurator.view.Format;
import dev.aicurator.view.FoundView;
import java.io.IOException;
import java.util.List;

/** Shows what was found; its numbers can be used like those of a list. */
final class Finds {
  private Finds() {}

  static void show(List<Found> found, Given given, Session session)
      throws IOException, InterruptedException {
    Format format = Forms.list(given, session);
    Paper paper = session.paper();
    FoundView.write(format, found, session.screen(given.has("--hyperlink")), paper.out());
    paper.done();
    if (format == Format.TABLE || format == Format.WIDE || session.isOngoing()) {
      session.curator().reading().remember(found.stream().map(Found::item).toList());
    }
  }
}
