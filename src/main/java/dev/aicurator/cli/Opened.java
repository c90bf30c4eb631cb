package dev.aicurator.cli;

import dev.aicurator.app.Curator;
import dev.aicurator.cli.io.Io;
import dev.aicurator.config.Settings;
import dev.aicurator.text.Clean;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was opened for a run, each thing once and only when asked for. */
final class Opened implements AutoCloseable {
  private final Io io;
  private final Globals globals;
  private @Nullable Settings settings;
  private @Nullable Curator curator;
  private boolean warned;

  Opened(Io io, Globals globals) {
    this.io = io;
    this.globals = globals;
  }

  Settings settings() {
    if (settings == null) {
      settings = Settings.load(io.env(), globals.home());
      warn(settings.warnings());
    }
    return settings;
  }

  Curator curator() {
    if (curator == null) {
      curator = Curator.open(settings(), io.clock());
    }
    return curator;
  }

  void warned() {
    warned = true;
  }

  @Override
  public void close() {
    if (curator != null) {
      warn(warned ? List.of() : curator.warnings());
      curator.close();
    }
  }

  private void warn(List<String> warnings) {
    if (!globals.quiet()) {
      for (String warning : warnings) {
        io.err().println("curator: warning: " + Clean.line(warning));
      }
    }
  }
}
