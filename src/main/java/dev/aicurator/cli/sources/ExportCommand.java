package dev.aicurator.cli.sources;

import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Inputs;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Takes;
import java.io.IOException;
import java.nio.file.Files;

/** {@code sources export}: what is followed, as OPML 2.0. */
public final class ExportCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("sources export > feeds.opml", "for another reader")
        .example("sources export feeds.opml", "the same")
        .words(Takes.FILE, "0..1", "Where to write; standard output when there is none.");
  }

  @Override
  public int run(Given given, Session session) throws IOException {
    String opml = session.curator().sources().export();
    if (given.words().isEmpty() || given.words().get(0).equals("-")) {
      session.io().out().print(opml);
    } else {
      Files.writeString(Inputs.path(given.words().get(0)), opml);
    }
    return ExitCode.OK;
  }
}
