package dev.aicurator.shell.line;

import dev.aicurator.cli.io.Io;
import java.io.IOException;
import java.util.List;

/** A command that only a session has; it answers with an exit code. */
public interface Verb {
  /** Does it with the words after its name. */
  int run(List<String> words, Io io) throws IOException, InterruptedException;
}
