package dev.aicurator.cli.plumbing;

import dev.aicurator.app.keep.Documents;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Inputs;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Reaching;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Runs a batch from the file that was named, or from standard input. */
final class Batch {
  private Batch() {}

  /** Answers lines; returns how many could not be read. */
  interface Work {
    int run(InputStream in, OutputStream out) throws IOException;
  }

  static int run(Given given, Session session, Work work) throws IOException {
    List<String> words = given.words();
    String name = words.isEmpty() ? "-" : words.get(0);
    try (InputStream in = Inputs.open(name, session.io())) {
      int refused = work.run(in, session.io().bytes());
      session.io().bytes().flush();
      if (refused > 0) {
        session.mention(refused + " lines could not be read: their answers say why");
      }
      return refused == 0 ? ExitCode.OK : ExitCode.PARTLY;
    }
  }

  /** The one document that was named, or standard input. */
  static Documents.Place place(Given given, Session session) {
    List<String> words = given.words();
    String target = words.isEmpty() ? "-" : words.get(0);
    return new Documents.Place(target, session.io().in(), Reaching.of(given));
  }
}
