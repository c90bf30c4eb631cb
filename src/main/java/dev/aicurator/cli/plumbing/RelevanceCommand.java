package dev.aicurator.cli.plumbing;

import dev.aicurator.app.plumbing.RelevanceBatch;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Takes;
import java.io.IOException;

/** {@code relevance}: is it AI news, and on what topic. */
public final class RelevanceCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("relevance < headlines.jsonl", "judge headlines")
        .example("relevance --explain headlines.jsonl", "with the terms that spoke for it")
        .note(
            "Reads lines {\"id\",\"title\",\"source\"?,\"text\"?} and answers each with"
                + " {\"id\",\"ai\",\"score\",\"topic\"}.")
        .flag("Tell the terms and their weights.", "--explain")
        .flag("Read lines, as it always does.", "--batch")
        .words(Takes.FILE, "0..1", "The lines; standard input when there is none.");
  }

  @Override
  public int run(Given given, Session session) throws IOException {
    boolean explain = given.has("--explain");
    return Batch.run(given, session, (in, out) -> RelevanceBatch.run(in, out, explain));
  }
}
