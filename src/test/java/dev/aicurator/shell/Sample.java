package dev.aicurator.shell;

import dev.aicurator.testing.Run;
import java.nio.file.Path;

/** A home with a few of the bundled sample stories. */
final class Sample {
  private Sample() {}

  static Path home(Path folder) {
    Run.of(folder, "fetch", "sample:feeds/larkmoor.json", "sample:feeds/copperline.xml").ok();
    return folder;
  }

  /** Runs a script in a shell that is no terminal. */
  static Run script(Path home, String lines, String... more) {
    String[] args = new String[more.length + 1];
    args[0] = "shell";
    System.arraycopy(more, 0, args, 1, more.length);
    return Run.of(home, args).in(lines);
  }
}
