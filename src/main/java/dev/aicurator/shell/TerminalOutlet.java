package dev.aicurator.shell;

import dev.aicurator.cli.io.Io;
import dev.aicurator.shell.line.Outlet;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;

/** Commands that read and write on a terminal, as wide as it is at that moment. */
final class TerminalOutlet implements Outlet {
  private static final Io.Tty PEOPLE = new Io.Tty(true, true, true);
  private static final Io.Tty PIPED = new Io.Tty(false, false, true);
  private final Io io;
  private final Terminal terminal;

  TerminalOutlet(Io io, Terminal terminal) {
    this.io = io;
    this.terminal = terminal;
  }

  @Override
  public Io plain() {
    OutputStream out = terminal.output();
    return new Io(terminal.input(), out, out, PEOPLE, env(), io.clock());
  }

  @Override
  public Io into(OutputStream pipe) {
    return new Io(InputStream.nullInputStream(), pipe, terminal.output(), PIPED, env(), io.clock());
  }

  @Override
  public boolean isShared() {
    return !(terminal instanceof DumbTerminal);
  }

  private Map<String, String> env() {
    Map<String, String> env = new HashMap<>(io.env());
    if (terminal.getColumns() > 0) {
      env.put("COLUMNS", Integer.toString(terminal.getColumns()));
      env.put("LINES", Integer.toString(terminal.getRows()));
    }
    return env;
  }
}
