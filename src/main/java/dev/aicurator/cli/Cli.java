package dev.aicurator.cli;

import dev.aicurator.cli.io.Io;
import dev.aicurator.cli.io.Unwritable;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.model.CuratorException;
import dev.aicurator.text.Clean;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs one command line: finds the command, reads what it takes, runs it, answers for it. */
public final class Cli {
  private final Table table;

  public Cli(Table table) {
    this.table = table;
  }

  /** Runs a line and closes what it opened; returns the exit code and never throws. */
  public int run(List<String> args, Io io) {
    return answer(args, io, null);
  }

  /** Runs a line over what {@code session} has opened, and leaves that open. */
  public int run(List<String> args, Io io, Session session) {
    return answer(args, io, session);
  }

  private int answer(List<String> args, Io io, @Nullable Session session) {
    int code;
    try {
      code = dispatch(args, io, session);
      io.out().flush();
    } catch (Unwritable e) {
      return unwritable(e, io);
    } catch (CuratorException e) {
      code = fail(ExitCode.of(e.kind()), String.valueOf(e.getMessage()), e, args, io);
    } catch (InterruptedException | InterruptedIOException | ClosedByInterruptException e) {
      code = ExitCode.INTERRUPTED;
    } catch (IOException e) {
      code = fail(ExitCode.STORE, "cannot read or write: " + e.getMessage(), e, args, io);
    } catch (RuntimeException | Error e) {
      String help = ": run it again with --debug and report what it shows";
      code = fail(ExitCode.INTERNAL, "internal fault: " + e + help, e, args, io);
    }
    return end(code, io);
  }

  private static int end(int code, Io io) {
    try {
      io.out().flush();
      return code;
    } catch (Unwritable e) {
      return code == ExitCode.OK ? unwritable(e, io) : code;
    } finally {
      io.err().flush();
    }
  }

  /** A reader that went away is no fault; a full disk is. */
  private static int unwritable(Unwritable e, Io io) {
    if (e.isClosedPipe()) {
      return ExitCode.OK;
    }
    io.err()
        .println("curator: cannot write the output: " + e.why() + ": make room or write elsewhere");
    io.err().flush();
    return ExitCode.STORE;
  }

  private static int fail(int code, String line, Throwable why, List<String> args, Io io) {
    io.err().println("curator: " + Clean.line(line));
    if (args.contains("--debug")) {
      why.printStackTrace(io.err());
    }
    return code;
  }

  private int dispatch(List<String> args, Io io, @Nullable Session session)
      throws IOException, InterruptedException {
    Start start = Start.of(args, table);
    String name = start.name() == null ? alone(start) : start.name();
    Command command = start.name() == null ? table.make(name) : start.command();
    if (command == null) {
      throw Mistakes.unknownCommand(name, table);
    }
    Spec spec = spec(name, command);
    Given given = parse(spec, start.rest());
    if (given.has("--help")) {
      help(name, spec, io);
      return ExitCode.OK;
    }
    if (given.has("--version")) {
      io.out().println(Version.line());
      return ExitCode.OK;
    }
    count(given.words(), spec);
    return run(command, given, io, session);
  }

  private static void count(List<String> words, Spec spec) {
    if (words.size() < spec.least()) {
      throw Mistakes.tooFew(spec);
    }
    if (words.size() > spec.most()) {
      throw Mistakes.unmatched(words.get(spec.most()), spec);
    }
  }

  private int run(Command command, Given given, Io io, @Nullable Session session)
      throws IOException, InterruptedException {
    Globals globals = Globals.of(given);
    if (session != null) {
      return command.run(given, session.again(io, table, globals));
    }
    try (Session own = Session.start(io, table, globals)) {
      return command.run(given, own);
    }
  }

  /** No command: the day's list, or the shell with {@code -i}. */
  private static String alone(Start start) {
    return start.rest().removeIf("-i"::equals) ? "shell" : "";
  }

  /** Most lines are plain; picocli, which costs as much as a list, reads the others. */
  private Given parse(Spec spec, List<String> args) {
    Given plain = Given.plain(spec, args);
    return plain == null ? picocli(spec, args) : plain;
  }

  private Given picocli(Spec spec, List<String> args) {
    CommandLine line = new CommandLine(spec.picocli()).setExpandAtFiles(false);
    line.setInterpolateVariables(false);
    Given given;
    try {
      given = Given.of(spec, line.parseArgs(args.toArray(String[]::new)));
    } catch (ParameterException e) {
      throw mistake(e, spec);
    }
    if (spec.isQuery()) {
      refuseOptions(given.words(), args, spec);
    }
    return given;
  }

  private CuratorException mistake(ParameterException e, Spec spec) {
    if (e instanceof CommandLine.UnmatchedArgumentException un && spec.words() == null) {
      String word = un.getUnmatched().get(0);
      List<Named> verbs = verbs(spec.name());
      if (!verbs.isEmpty() && !word.startsWith("-")) {
        return Mistakes.unknownVerb(spec.name(), word, verbs);
      }
    }
    return Mistakes.of(e, spec);
  }

  /** A query may hold {@code -word}, but what begins with two is a slip of an option. */
  private static void refuseOptions(List<String> words, List<String> args, Spec spec) {
    int end = args.indexOf("--");
    List<String> before = end < 0 ? args : args.subList(0, end);
    for (String word : words) {
      if (word.startsWith("--") && before.contains(word)) {
        throw Mistakes.unmatched(word, spec);
      }
    }
  }

  private List<Named> verbs(String name) {
    return name.isEmpty() ? List.of() : table.named(name).verbs(table.all());
  }

  /** The help of a command; that of none is the overview. */
  public void help(String name, Spec spec, Io io) {
    Help help = new Help(io.out(), io.width());
    if (name.isEmpty()) {
      help.overview(spec, table.all());
    } else {
      help.command(table.named(name), spec, verbs(name));
    }
  }

  /** Everything a command takes, the global options too. */
  public static Spec spec(String name, Command command) {
    Spec spec = new Spec(name);
    command.describe(spec);
    Globals.describe(spec);
    return spec;
  }
}
