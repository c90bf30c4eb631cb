package dev.aicurator.shell;

import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.EOFError;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Lets the user write a text of several lines, all of which can be edited until it is sent. */
final class Compose {
  private static final String SEND = "send";
  private final Terminal terminal;
  private boolean sent;

  Compose(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The text, stripped; null when it was dropped. */
  @Nullable String edit(String old) {
    LineReader reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(new UntilSent())
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "▏ ")
            .build();
    reader
        .getWidgets()
        .put(
            SEND,
            () -> {
              sent = true;
              reader.callWidget(LineReader.ACCEPT_LINE);
              return true;
            });
    KeyMap<Binding> keys = reader.getKeyMaps().get(LineReader.MAIN);
    if (keys != null) {
      keys.bind(new Reference(SEND), KeyMap.ctrl('D'));
    }
    terminal
        .writer()
        .println("Write; Ctrl-D or a line that is only a full stop sends, Ctrl-C drops it.");
    try {
      String text = reader.readLine("▏ ", null, old);
      return withoutStop(text).strip();
    } catch (UserInterruptException | EndOfFileException e) {
      return null;
    }
  }

  private static String withoutStop(String text) {
    return text.equals(".")
        ? ""
        : text.endsWith("\n.") ? text.substring(0, text.length() - 2) : text;
  }

  /** A line goes on until it is sent. */
  private final class UntilSent implements Parser {
    private final DefaultParser words = new DefaultParser();

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
      boolean stopped = line.equals(".") || line.endsWith("\n.");
      if (context == ParseContext.ACCEPT_LINE && !sent && !stopped) {
        throw new EOFError(-1, -1, "not sent yet");
      }
      return words.parse("", 0, ParseContext.UNSPECIFIED);
    }
  }
}
