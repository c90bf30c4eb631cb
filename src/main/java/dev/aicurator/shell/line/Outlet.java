package dev.aicurator.shell.line;

import dev.aicurator.cli.io.Io;
import java.io.OutputStream;

/** Where the commands of a session read and write: a terminal, or the streams of a script. */
public interface Outlet {
  /** The streams of a command that stands alone. */
  Io plain();

  /** The streams of a command whose output goes to a system command. */
  Io into(OutputStream pipe);

  /** Whether a system command may write to the terminal itself. */
  boolean isShared();
}
