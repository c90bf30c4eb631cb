package dev.aicurator.cli;

import dev.aicurator.app.Curator;
import dev.aicurator.cli.io.Io;
import dev.aicurator.cli.io.Paper;
import dev.aicurator.config.Settings;
import dev.aicurator.text.Clean;
import dev.aicurator.view.Screen;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** What a command works with: the outside, the global options, and what they open, when asked. */
public final class Session implements AutoCloseable {
  private final Io io;
  private final Table table;
  private final Globals globals;
  private final Opened opened;
  private final boolean ongoing;
  private final Instant now;

  private Session(Io io, Table table, Globals globals, Opened opened, boolean ongoing) {
    this.io = io;
    this.table = table;
    this.globals = globals;
    this.opened = opened;
    this.ongoing = ongoing;
    this.now = io.clock().instant();
  }

  static Session start(Io io, Table table, Globals globals) {
    return new Session(io, table, globals, new Opened(io, globals), false);
  }

  /** A session for one more command over what this one has opened, of which it closes nothing. */
  Session again(Io other, Table commands, Globals more) {
    Opened its = more.home() == null ? opened : new Opened(other, more);
    return new Session(other, commands, more, its, true);
  }

  public Io io() {
    return io;
  }

  /** Whether more commands follow in this process: what is listed can then be named by number. */
  public boolean isOngoing() {
    return ongoing;
  }

  public Table table() {
    return table;
  }

  public Globals globals() {
    return globals;
  }

  public Settings settings() {
    return opened.settings();
  }

  public Curator curator() {
    return opened.curator();
  }

  /** When the command was given, in the user's zone. */
  public ZonedDateTime now() {
    return now.atZone(settings().zone());
  }

  /** How to draw on standard output. */
  public Screen screen() {
    return screen(false);
  }

  /** How to draw on standard output, with links a terminal can follow where asked for. */
  public Screen screen(boolean hyperlinks) {
    return new Screen(io.width(), io.tty().out(), colour(), hyperlinks, settings().zone(), now);
  }

  private boolean colour() {
    String said = globals.color() == null ? settings().color() : globals.color();
    if (!said.equals("auto")) {
      return said.equals("always");
    }
    if (io.env("NO_COLOR") != null) {
      return false;
    }
    String force = io.env("CLICOLOR_FORCE");
    if (force != null && !force.equals("0")) {
      return true;
    }
    return io.tty().out() && !isDumb();
  }

  private boolean isDumb() {
    return "dumb".equals(io.env("TERM"));
  }

  /** Where to write a result that may be long. */
  public Paper paper() {
    return new Paper(io, pager());
  }

  private @Nullable String pager() {
    if (!io.tty().out() || isDumb() || globals.noPager()) {
      return null;
    }
    String pager = settings().pager();
    if (pager == null) {
      return "less";
    }
    return pager.isBlank() || pager.equals("cat") ? null : pager;
  }

  /** Says something to a person that is not part of the result. */
  public void say(String line) {
    if (!globals.quiet()) {
      io.err().println(Clean.line(line));
    }
  }

  /** Confirms what was done, to a person who watches. */
  public void confirm(String line) {
    if (io.tty().err() || globals.verbose()) {
      say(line);
    }
  }

  /** Whether there is somebody to ask. */
  public boolean mayAsk() {
    return io.tty().in() && io.tty().err() && !globals.noInput();
  }

  /** Says what only a curious person wants to know. */
  public void mention(String line) {
    if (globals.verbose()) {
      say(line);
    }
  }

  /** The command itself said what readers of the store passed over: nobody says it again. */
  public void warned() {
    opened.warned();
  }

  /** Says that something went wrong: {@code curator: what happened: what to do}. */
  public void complain(String line) {
    io.out().flush();
    io.err().println("curator: " + Clean.line(line));
  }

  @Override
  public void close() {
    opened.close();
  }
}
