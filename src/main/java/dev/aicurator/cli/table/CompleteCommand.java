package dev.aicurator.cli.table;

import dev.aicurator.cli.Cli;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.Words;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Takes;
import dev.aicurator.text.Clean;
import java.util.ArrayList;
import java.util.List;

/** {@code __complete -- WORDS…}: what the last word may become, value TAB description a line. */
public final class CompleteCommand implements Command {
  private static final int LONGEST = 80;

  @Override
  public void describe(Spec spec) {
    spec.example("__complete -- show ''", "asked by the completion scripts")
        .words(Takes.TEXT, "WORD", "0..*", "The words of a line, the last one to be completed.");
  }

  @Override
  public int run(Given given, Session session) {
    List<String> words = given.words();
    int home = words.indexOf("--home");
    if (home >= 0 && home + 2 < words.size() && session.globals().home() == null) {
      List<String> args =
          new ArrayList<>(List.of("--home", words.get(home + 1), "__complete", "--"));
      args.addAll(words.subList(0, home));
      args.addAll(words.subList(home + 2, words.size()));
      return new Cli(session.table()).run(args, session.io());
    }
    try {
      for (Words.Proposal proposal : new Words(session).propose(words)) {
        session.io().out().println(proposal.value() + "\t" + Clean.line(proposal.about(), LONGEST));
      }
    } catch (RuntimeException e) {
      session.mention("curator: " + e.getMessage());
    }
    return ExitCode.OK;
  }
}
