package dev.aicurator.cli.mark;

import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.report.Undone;
import dev.aicurator.text.Clean;
import java.util.Optional;

/** {@code undo}: takes back the last command that changed something on this machine. */
public final class UndoCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("undo", "take back the last save, like, comment, sources add, ...")
        .note("Again takes back the one before. Marking as read by showing is not a step.");
  }

  @Override
  public int run(Given given, Session session) {
    Optional<Undone> undone = session.curator().marking().undo();
    if (undone.isEmpty()) {
      throw new CuratorException(
          CuratorException.Kind.NOT_FOUND, "nothing to undo: nothing was changed on this machine");
    }
    session.io().out().println("undone: " + Clean.line(undone.get().command()));
    return ExitCode.OK;
  }
}
