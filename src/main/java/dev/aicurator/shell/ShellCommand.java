package dev.aicurator.shell;

import dev.aicurator.cli.Command;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.Table;
import dev.aicurator.cli.io.InFront;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import java.io.IOException;
import org.jline.terminal.Terminal;

/** {@code shell}: the same commands in one session, on a terminal or as a script. */
final class ShellCommand implements Command {
  private final Table inside;
  private final Screens screens;

  ShellCommand(Table inside, Screens screens) {
    this.inside = inside;
    this.screens = screens;
  }

  @Override
  public void describe(Spec spec) {
    spec.example("shell", "a prompt; Enter on an empty line browses, Ctrl-D leaves")
        .example("-i", "the same")
        .example("shell < morning.txt", "runs the lines of a file, without a prompt")
        .note(
            "Every command is as on the command line, without the word curator. In addition there"
                + " is a current list: 3 shows its third story, next and prev go on from there,"
                + " back returns. One line may hold several commands parted by a semicolon, and"
                + " pipe what they print through a system command: list | head -3.")
        .note(
            "A script stops at the first line that fails and ends with its exit code. Empty lines"
                + " and lines that begin with # are passed over.")
        .flag("Run all lines of a script; end with the first failure.", "--keep-going");
  }

  @Override
  public int run(Given given, Session session) throws IOException, InterruptedException {
    boolean people = session.io().tty().in() && session.io().tty().out();
    if (!people) {
      return new Script(session, inside, given.has("--keep-going")).run();
    }
    // before its next handler JLine puts back what was there first, which must not end the shell
    return InFront.run(
        () -> {
          try (Terminal terminal = screens.open()) {
            return new Interactive(session, inside, terminal).loop();
          }
        });
  }
}
