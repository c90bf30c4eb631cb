package dev.aicurator.cli.upkeep;

import dev.aicurator.app.keep.Importing;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Inputs;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Takes;
import java.io.IOException;
import java.io.InputStream;

/** {@code import}: takes an archive of articles into the store. */
public final class ArchiveCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("import archive.jsonl", "an archive of articles")
        .pipeline("zcat old.jsonl.gz | curator import -", "from standard input")
        .note(
            "Reads lines {\"guid\",\"title\",\"text\",\"url\"?,\"published\"?,\"source\"?} and"
                + " stores every one, AI news or not. Each stays a story of its own."
                + " What is there already is not stored again."
                + " Lists of feeds are taken in by curator sources import.")
        .words(Takes.FILE, "0..1", "The lines; standard input when there is none.");
  }

  @Override
  public int run(Given given, Session session) throws IOException {
    String name = given.words().isEmpty() ? "-" : given.words().get(0);
    Importing.Imported imported;
    try (InputStream in = Inputs.open(name, session.io())) {
      imported = session.curator().importing().run(in);
    }
    for (String refused : imported.refused()) {
      session.complain(name + ": " + refused);
    }
    session.confirm(
        imported.added()
            + " new, "
            + imported.updated()
            + " updated, "
            + imported.unchanged()
            + " unchanged, "
            + imported.refused().size()
            + " refused");
    return imported.refused().isEmpty() ? ExitCode.OK : ExitCode.PARTLY;
  }
}
