package dev.aicurator.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Where the terminal of a session comes from. */
@FunctionalInterface
interface Screens {
  Terminal open() throws IOException;

  /** The terminal this process runs on, in UTF-8 whatever the locale. */
  static Terminal ofProcess() throws IOException {
    // characters are UTF-8 here, never letters of a second character set
    System.setProperty("org.jline.utils.disableAlternateCharset", "true");
    return TerminalBuilder.builder()
        .name("curator")
        .encoding(StandardCharsets.UTF_8)
        .graphemeCluster(false)
        .build();
  }
}
