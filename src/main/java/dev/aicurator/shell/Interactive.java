package dev.aicurator.shell;

import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Named;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.Table;
import dev.aicurator.cli.io.Io;
import dev.aicurator.model.CuratorException;
import dev.aicurator.shell.browse.Browser;
import dev.aicurator.shell.line.Engine;
import dev.aicurator.shell.line.Interrupts;
import dev.aicurator.shell.line.Place;
import java.io.IOError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jspecify.annotations.Nullable;

/** The shell on a terminal: prompt, line, answer, until the user leaves or the terminal goes. */
final class Interactive {
  private final Terminal terminal;
  private final Engine engine;
  private final News news;
  private final Background background;
  private final LineReader reader;
  private final Session session;
  private final TerminalOutlet outlet;
  private boolean fetching;

  Interactive(Session session, Table inside, Terminal terminal) throws IOException {
    this.terminal = terminal;
    this.session = session;
    this.outlet = new TerminalOutlet(session.io(), terminal);
    this.engine = new Engine(session, inside, outlet);
    this.news = new News(session.curator().reading());
    this.background = new Background(session.curator(), session.settings().fetch().articles());
    engine.add("fetch", this::fetch);
    engine.add("browse", this::browse);
    engine.add("comment", new CommentVerb(engine, session, terminal)::run);
    this.reader = Readers.line(terminal, session, engine, names(inside));
  }

  private static Set<String> names(Table inside) {
    return inside.all().stream()
        .filter(n -> n.group() != Named.Group.HIDDEN)
        .map(Named::noun)
        .collect(Collectors.toSet());
  }

  int loop() throws InterruptedException {
    background.tell(this::told);
    greet();
    warm();
    // a Ctrl-C that ended a system command may reach us when that command is over
    SignalHandler before = terminal.handle(Signal.INT, signal -> {});
    try (background) {
      while (!engine.isOver()) {
        String line = read();
        if (line == null) {
          break;
        }
        run(line);
      }
      return ExitCode.OK;
    } catch (IOError e) {
      return ExitCode.OK; // the terminal went away: nobody is there to be told
    } finally {
      terminal.handle(Signal.INT, before);
    }
  }

  /** While the user reads the prompt, what browsing needs is loaded. */
  private void warm() {
    Thread warming =
        new Thread(
            () -> {
              try {
                Browser.warm(session);
              } catch (RuntimeException e) {
                // whatever it is, browsing itself will say it
                System.getLogger("shell").log(System.Logger.Level.DEBUG, "warm", e);
              }
            },
            "warm");
    warming.setDaemon(true);
    warming.start();
  }

  private void greet() {
    boolean empty = news.count().neverFetched();
    terminal
        .writer()
        .println(
            empty
                ? "AI Curator. Nothing is here yet: type fetch. help shows what else there is."
                : "AI Curator. Enter browses, list shows today, help all that there is.");
    terminal.flush();
  }

  /** The next line, a comment after Ctrl-C, null at the end. */
  private @Nullable String read() {
    try {
      String prompt = Prompt.of(engine.place(), news.count()).toAnsi(terminal);
      String line = reader.readLine(prompt, right(background.progress()), (Character) null, null);
      return line.isBlank() ? empty() : line;
    } catch (UserInterruptException e) {
      return "#";
    } catch (EndOfFileException e) {
      return null;
    }
  }

  /** What an empty line does: it browses, where the terminal can. */
  private String empty() {
    return Browser.fits(terminal) ? "browse" : "list";
  }

  private int browse(List<String> words, Io io) {
    if (!words.isEmpty() || !Browser.fits(terminal)) {
      throw new CuratorException(
          CuratorException.Kind.USAGE,
          words.isEmpty()
              ? "this terminal cannot show a full screen: list and show work on any"
              : "browse takes no words: F filters inside");
    }
    new Browser(terminal, session, engine, outlet, background).run();
    return ExitCode.OK;
  }

  /** Runs a line; Ctrl-C ends what runs, not the shell. */
  private void run(String line) {
    Interrupts interrupts = new Interrupts();
    SignalHandler before = terminal.handle(Signal.INT, interrupts);
    Place place = engine.place();
    try {
      engine.run(line);
    } finally {
      terminal.handle(Signal.INT, before);
      boolean stopped = interrupts.end();
      if (stopped) {
        terminal.writer().println();
      }
      terminal.flush();
    }
    Place.Stop here = engine.place().here();
    if (here != null && here.id() == null && !place.equals(engine.place())) {
      news.saw(here.ids());
    }
    told(background.progress());
  }

  /** {@code fetch &} runs beside the prompt, any other as on the command line. */
  private int fetch(List<String> words, Io io) {
    if (!words.equals(List.of("&"))) {
      return engine.cli(with("fetch", words), io);
    }
    io.out().println(background.start() ? "fetching in the background" : "a fetch is running");
    return ExitCode.OK;
  }

  static List<String> with(String first, List<String> words) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(words);
    return all;
  }

  /** Shows at the right of the prompt how far a fetch is, and says once how it ended. */
  private synchronized void told(Background.Progress progress) {
    boolean ended = fetching && !progress.running();
    fetching = progress.running();
    if (!reader.isReading()) {
      if (ended) {
        terminal.writer().println(progress.line());
      }
      return;
    }
    if (ended) {
      reader.printAbove(progress.line());
    }
    if (reader instanceof LineReaderImpl drawn && Browser.fits(terminal)) {
      drawn.setRightPrompt(right(progress));
      drawn.callWidget(LineReader.REDISPLAY);
    }
  }

  private static @Nullable String right(Background.Progress progress) {
    return progress.running() ? progress.line() : null;
  }
}
