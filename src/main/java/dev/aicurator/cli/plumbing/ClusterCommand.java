package dev.aicurator.cli.plumbing;

import dev.aicurator.app.plumbing.ClusterBatch;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Takes;
import java.io.IOException;

/** {@code cluster}: article lines to story lines. */
public final class ClusterCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("cluster < articles.jsonl", "which articles tell one story")
        .example("cluster --near-duplicates articles.jsonl", "only copies of one text")
        .note(
            "Reads lines {\"id\",\"title\",\"text\",\"published\"?,\"source\"?} and answers each"
                + " with {\"id\",\"cluster\"}; a cluster bears the id of its first article.")
        .flag("Only copies and edited copies.", "--near-duplicates")
        .flag("Read lines, as it always does.", "--batch")
        .words(Takes.FILE, "0..1", "The lines; standard input when there is none.");
  }

  @Override
  public int run(Given given, Session session) throws IOException {
    var what =
        given.has("--near-duplicates")
            ? ClusterBatch.Options.NEAR_DUPLICATES
            : ClusterBatch.Options.STORIES;
    return Batch.run(given, session, (in, out) -> ClusterBatch.run(in, out, what));
  }
}
