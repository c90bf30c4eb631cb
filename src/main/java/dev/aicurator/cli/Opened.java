package dev.aicurator.cli;

import dev.aicurator.app.Curator;
import dev.aicurator.config.Settings;
import dev.aicurator.text.Clean;
import org.jspecify.annotations.Nullable;

/** What was opened for a run, each thing once and only when asked for. */
final class Opened implements AutoCloseable {
  private final Io io;
  private final Globals globals;
  private @Nullable Settings settings;
  private @Nullable Curator curator;

  Opened(Io io, Globals globals) {
    this.io = io;
    this.globals = globals;
  }

  Settings settings() {
    if (settings == null) {
      settings = Settings.load(io.env(), globals.home());
      for (String warning : globals.quiet() ? java.util.List.<String>of() : settings.warnings()) {
        io.err().println("curator: warning: " + Clean.line(warning));
      }
    }
    return settings;
  }

  Curator curator() {
    if (curator == null) {
      curator = Curator.open(settings(), io.clock());
    }
    return curator;
  }

  @Override
  public void close() {
    if (curator != null) {
      curator.close();
    }
  }
}
