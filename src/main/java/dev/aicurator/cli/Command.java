package dev.aicurator.cli;

import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import java.io.IOException;

/** One command: what it takes, and what it does. Made anew for each run. */
public interface Command {
  /** Says what it takes, and gives examples of it. */
  void describe(Spec spec);

  /** Does it and returns the exit code; what aborts it is a CuratorException. */
  int run(Given given, Session session) throws IOException, InterruptedException;
}
