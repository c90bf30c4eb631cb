package dev.aicurator.shell;

import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.Table;
import dev.aicurator.cli.io.Io;
import dev.aicurator.shell.line.Engine;
import dev.aicurator.shell.line.Outlet;
import dev.aicurator.text.Clean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The lines of standard input, run without a prompt and without an echo. */
final class Script {
  private final Session session;
  private final Engine engine;
  private final boolean keepGoing;

  Script(Session session, Table inside, boolean keepGoing) {
    this.session = session;
    this.engine = new Engine(session, inside, new Streams(session.io()));
    this.keepGoing = keepGoing;
  }

  /** The exit code of the first line that fails. */
  int run() throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(session.io().in(), StandardCharsets.UTF_8));
    int code = ExitCode.OK;
    String line = lines.readLine();
    line = line == null ? null : Clean.withoutMark(line);
    while (line != null && !engine.isOver()) {
      int own = engine.run(line);
      code = code == ExitCode.OK ? own : code;
      if (own == ExitCode.INTERRUPTED || (code != ExitCode.OK && !keepGoing)) {
        break;
      }
      line = lines.readLine();
    }
    return code;
  }

  /** A command of a script reads nothing, since standard input is the script. */
  private record Streams(Io io) implements Outlet {
    @Override
    public Io plain() {
      return new Io(
          InputStream.nullInputStream(), io.bytes(), error(), terminal(), io.env(), io.clock());
    }

    @Override
    public Io into(OutputStream pipe) {
      return new Io(
          InputStream.nullInputStream(), pipe, error(), Io.Tty.NONE, io.env(), io.clock());
    }

    @Override
    public boolean isShared() {
      return false;
    }

    private Io.Tty terminal() {
      return new Io.Tty(false, io.tty().out(), io.tty().err());
    }

    private OutputStream error() {
      return new Talk(io);
    }
  }
}
