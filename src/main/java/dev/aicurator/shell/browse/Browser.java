package dev.aicurator.shell.browse;

import dev.aicurator.cli.Session;
import dev.aicurator.query.Query;
import dev.aicurator.shell.Background;
import dev.aicurator.shell.browse.paint.Frame;
import dev.aicurator.shell.browse.paint.Look;
import dev.aicurator.shell.browse.paint.Painter;
import dev.aicurator.shell.browse.rules.Effect;
import dev.aicurator.shell.browse.rules.Event;
import dev.aicurator.shell.browse.rules.Machine;
import dev.aicurator.shell.browse.rules.Shelf;
import dev.aicurator.shell.browse.rules.State;
import dev.aicurator.shell.browse.rules.Step;
import dev.aicurator.shell.line.Engine;
import dev.aicurator.shell.line.Interrupts;
import dev.aicurator.shell.line.Outlet;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;

/** The full screen on a terminal: reads keys, shows frames, draws only the cells that changed. */
public final class Browser {
  private static final Event NOTHING = new Event.Said("");
  private final Terminal terminal;
  private final Session session;
  private final Engine engine;
  private final Background background;
  private final World world;
  private final Keys keys;
  private final BindingReader bindings;
  private final KeyMap<Event> reading;
  private final KeyMap<Event> typing;
  private final Display display;
  private @Nullable Attributes attributes;
  private State state;
  private boolean shown;

  public Browser(
      Terminal terminal, Session session, Engine engine, Outlet outlet, Background background) {
    this.terminal = terminal;
    this.session = session;
    this.engine = engine;
    this.background = background;
    this.keys = new Keys(session.settings().keys());
    this.world = new World(session, engine, outlet, background, keys, this::handle);
    this.bindings = new BindingReader(terminal.reader());
    this.reading = keys.reading(terminal);
    this.typing = Keys.typing(terminal);
    this.display = new Display(terminal, true);
    this.state =
        State.of(terminal.getRows(), terminal.getColumns(), world.shelf(Shelf.Kind.TODAY, ""));
  }

  /** Whether the terminal can show a full screen. */
  public static boolean fits(Terminal terminal) {
    return terminal.getStringCapability(Capability.cursor_address) != null
        && terminal.getColumns() > 0
        && terminal.getRows() > 0;
  }

  /** Draws a frame nobody sees, so that the first one that is seen comes at once. */
  public static void warm(Session session) {
    Shelf shelf =
        Shelf.of(Shelf.Kind.TODAY, "", session.curator().reading().list(Query.NONE).items());
    Instant now = session.io().clock().instant();
    Painter painter = new Painter(new Look(true), now, session.settings().zone());
    Frame frame = painter.frame(Machine.apply(State.of(24, 80, shelf), NOTHING).state());
    frame.lines().forEach(line -> line.toAnsi());
  }

  /** Browses until the user leaves or the terminal goes away. */
  public void run() {
    SignalHandler resized = terminal.handle(Signal.WINCH, signal -> resize());
    // the key comes as a character too: that one counts
    SignalHandler interrupted = terminal.handle(Signal.INT, signal -> {});
    SignalHandler continued = terminal.handle(Signal.CONT, signal -> wake());
    Consumer<Background.Progress> told = background.tell(this::told);
    try {
      enter();
      begin();
      while (!state.over() && !engine.isOver()) {
        Event event = next();
        if (event == null) {
          break;
        }
        handle(event);
      }
      world.leave(state);
    } finally {
      background.tell(told);
      leave();
      terminal.handle(Signal.WINCH, resized);
      terminal.handle(Signal.INT, interrupted);
      terminal.handle(Signal.CONT, continued);
    }
  }

  private void begin() {
    Background.Progress progress = background.progress();
    if (progress.running()) {
      handle(new Event.Progress(progress.line(), false));
    }
    handle(new Event.Resized(terminal.getRows(), terminal.getColumns()));
    if (!keys.complaints().isEmpty()) {
      handle(new Event.Said(keys.complaints().get(0)));
    }
  }

  /** The next key; null when there will be none. */
  private @Nullable Event next() {
    Event event = bindings.readBinding(state.field() == null ? reading : typing);
    return event instanceof Event.Typed ? new Event.Typed(bindings.getLastBinding()) : event;
  }

  /** One event and all that follows from it; then the screen is shown. */
  private synchronized void handle(Event event) {
    Deque<Event> events = new ArrayDeque<>();
    events.add(event);
    while (!events.isEmpty()) {
      Step step = Machine.apply(state, events.remove());
      state = step.state();
      for (Effect effect : step.effects()) {
        events.addAll(world.run(effect, stage));
      }
    }
    if (!state.over()) {
      paint();
    }
  }

  private synchronized void paint() {
    if (!shown) {
      return;
    }
    Look look = new Look(session.screen().colour());
    Painter painter = new Painter(look, world.now(), session.settings().zone(), keys::of);
    Frame frame = painter.frame(state);
    boolean typed = frame.row() >= 0;
    if (!typed) {
      terminal.puts(Capability.cursor_invisible);
    }
    int at = typed ? frame.row() * (state.columns() + 1) + frame.column() : 0;
    display.update(frame.lines(), at, false);
    if (typed) {
      terminal.puts(Capability.cursor_normal);
    }
    terminal.flush();
  }

  private void told(Background.Progress progress) {
    handle(new Event.Progress(progress.line(), !progress.running()));
  }

  private void resize() {
    handle(new Event.Resized(terminal.getRows(), terminal.getColumns()));
  }

  /** After the process was stopped and goes on: the terminal has forgotten everything. */
  private synchronized void wake() {
    if (shown) {
      enter();
      resize();
    }
  }

  private synchronized void enter() {
    Attributes before = terminal.enterRawMode();
    if (attributes == null) {
      attributes = before;
    }
    Attributes raw = new Attributes(terminal.getAttributes());
    raw.setLocalFlag(LocalFlag.ISIG, false); // Ctrl-C and Ctrl-Z are keys here
    terminal.setAttributes(raw);
    terminal.puts(Capability.enter_ca_mode);
    terminal.puts(Capability.keypad_xmit);
    shown = true;
    clear();
  }

  private synchronized void clear() {
    display.clear();
    display.resize(Size.of(state.columns(), state.rows()));
    display.reset();
    terminal.puts(Capability.clear_screen);
  }

  private synchronized void leave() {
    shown = false;
    terminal.puts(Capability.cursor_normal);
    terminal.puts(Capability.keypad_local);
    terminal.puts(Capability.exit_ca_mode);
    terminal.flush();
    if (attributes != null) {
      terminal.setAttributes(attributes);
    }
  }

  private final Stage stage =
      new Stage() {
        @Override
        public void outside(Runnable work, boolean waits) {
          leave();
          Interrupts interrupts = new Interrupts();
          SignalHandler before = terminal.handle(Signal.INT, interrupts);
          try {
            work.run();
          } finally {
            terminal.handle(Signal.INT, before);
            boolean stopped = interrupts.end();
            if (waits && !engine.isOver()) {
              terminal.writer().print(stopped ? "\nEnter goes back " : "Enter goes back ");
              terminal.flush();
              terminal.enterRawMode();
              bindings.readCharacter();
              terminal.writer().print("\r\n");
            }
            enter();
            for (Event event : world.refreshed(state)) {
              state = Machine.apply(state, event).state();
            }
          }
        }

        @Override
        public void redraw() {
          clear();
        }
      };
}
