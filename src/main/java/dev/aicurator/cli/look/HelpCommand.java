package dev.aicurator.cli.look;

import dev.aicurator.cli.Cli;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Mistakes;
import dev.aicurator.cli.Named;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.Table;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Takes;
import java.util.List;

/** {@code help}: the overview, or the help of one command. */
public final class HelpCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("help", "all commands")
        .example("help list", "one command")
        .example("list --help", "the same")
        .words(Takes.COMMAND, "0..2", "A command, or a command and its verb.");
  }

  @Override
  public int run(Given given, Session session) {
    Table table = session.table();
    List<String> words = given.words();
    String name = String.join(" ", words);
    Command command = table.make(name);
    if (command == null && words.size() == 2) {
      throw Mistakes.unknownVerb(words.get(0), words.get(1), verbs(words.get(0), table));
    }
    if (command == null) {
      throw Mistakes.unknownCommand(name, table);
    }
    new Cli(table).help(name, Cli.spec(name, command), session.io());
    return ExitCode.OK;
  }

  private static List<Named> verbs(String noun, Table table) {
    return table.all().stream().filter(n -> n.isVerb() && n.noun().equals(noun)).toList();
  }
}
