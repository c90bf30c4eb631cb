package dev.aicurator.shell;

import dev.aicurator.cli.Session;
import dev.aicurator.shell.line.Engine;
import dev.aicurator.shell.line.LineColours;
import dev.aicurator.shell.line.LineCompleter;
import dev.aicurator.shell.line.LineParser;
import dev.aicurator.shell.line.Offers;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.jline.widget.AutosuggestionWidgets;

/** Makes the line reader of the shell. */
final class Readers {
  private static final int REMEMBERED = 5_000;

  private Readers() {}

  static LineReader line(Terminal terminal, Session session, Engine engine, Set<String> commands) {
    Set<String> names = new HashSet<>(commands);
    names.addAll(engine.verbs());
    names.remove("shell");
    Offers offers = new ShellOffers(session);
    LineReaderBuilder made =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("curator")
            .parser(new LineParser())
            .completer(new LineCompleter(offers))
            .highlighter(
                new LineColours(
                    name -> names.contains(name) || name.equals("curator"),
                    start -> names.stream().anyMatch(n -> n.startsWith(start))))
            .variable(LineReader.HISTORY_SIZE, REMEMBERED)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "  … ")
            .option(Option.DISABLE_EVENT_EXPANSION, true)
            .option(Option.HISTORY_TIMESTAMPED, false)
            .option(Option.HISTORY_IGNORE_DUPS, true)
            .option(Option.CASE_INSENSITIVE, true)
            .option(Option.AUTO_FRESH_LINE, true);
    history(session).ifPresent(file -> made.variable(LineReader.HISTORY_FILE, file));
    LineReader reader = made.build();
    new AutosuggestionWidgets(reader).enable();
    return reader;
  }

  /** The file of past lines, for this user only; none where it cannot be written. */
  private static Optional<Path> history(Session session) {
    Path file = session.settings().places().state().resolve("shell-history");
    try {
      Files.createDirectories(file.getParent());
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } catch (FileAlreadyExistsException e) {
      // that of earlier sessions
    } catch (IOException e) {
      System.getLogger(Readers.class.getName()).log(System.Logger.Level.DEBUG, "history", e);
    }
    return Optional.of(file).filter(f -> Files.isRegularFile(f) && Files.isWritable(f));
  }
}
