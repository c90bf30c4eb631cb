package dev.aicurator.shell.line;

import dev.aicurator.app.read.Reading;
import dev.aicurator.cli.Cli;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Globals;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.Table;
import dev.aicurator.cli.io.Io;
import dev.aicurator.model.CuratorException;
import dev.aicurator.text.Clean;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs the lines of a session: commands of the table, verbs of the session, pipes. */
public final class Engine {
  /** Commands that mean the story one stands on where no other is named. */
  private static final Set<String> OF_STORY =
      Set.of(
          "show",
          "open",
          "save",
          "unsave",
          "like",
          "unlike",
          "read",
          "unread",
          "comment",
          "comments",
          "related",
          "diff",
          "verify",
          "why");

  private static final Set<String> LISTS = Set.of("list", "search", "related");

  private final Session session;
  private final Table table;
  private final Cli cli;
  private final Outlet outlet;
  private final Pipe pipe;
  private final Map<String, Verb> verbs = new HashMap<>();
  private Place place = Place.NOWHERE;
  private boolean over;

  public Engine(Session session, Table table, Outlet outlet) {
    this.session = session;
    this.table = table;
    this.cli = new Cli(table);
    this.outlet = outlet;
    this.pipe = new Pipe(outlet, session.io().env());
    new Verbs(this, session).addTo(verbs);
  }

  /** Adds a verb, or puts one before a command of the table. */
  public void add(String name, Verb verb) {
    verbs.put(name, verb);
  }

  /** Runs a line; the code is that of its first command that fails. */
  public int run(String line) {
    int code = ExitCode.OK;
    for (Line.Part part : Line.of(line).parts()) {
      if (part.words().isEmpty() || over) {
        continue;
      }
      int own = run(part);
      code = code == ExitCode.OK ? own : code;
      if (own == ExitCode.INTERRUPTED) {
        break;
      }
    }
    return code;
  }

  private int run(Line.Part part) {
    String system = part.pipe();
    Io io = outlet.plain();
    try {
      return system == null
          ? command(part.texts(), io)
          : pipe.run(system, to -> command(part.texts(), to));
    } catch (IOException e) {
      io.err().println("curator: | " + system + ": " + e.getMessage());
      return ExitCode.UNAVAILABLE;
    } catch (InterruptedException e) {
      return ExitCode.INTERRUPTED;
    } finally {
      io.out().flush();
      io.err().flush();
    }
  }

  private int command(List<String> words, Io io) {
    List<String> plain = withoutName(words);
    String name = plain.isEmpty() ? "" : plain.get(0);
    Verb verb = verbs.get(name);
    try {
      if (verb != null) {
        return verb.run(plain.subList(1, plain.size()), io);
      }
      return Verbs.areNumbers(plain) ? cli(prefixed("show", plain), io) : cli(plain, io);
    } catch (CuratorException e) {
      io.err().println("curator: " + Clean.line(String.valueOf(e.getMessage())));
      return ExitCode.of(e.kind());
    } catch (IOException e) {
      io.err().println("curator: cannot read or write: " + e.getMessage());
      return ExitCode.STORE;
    } catch (InterruptedException e) {
      return ExitCode.INTERRUPTED;
    } finally {
      io.err().flush();
    }
  }

  /** What the help says of the command line works here too: {@code curator list} is list. */
  private static List<String> withoutName(List<String> words) {
    boolean named = words.size() > 1 && words.get(0).equals("curator");
    return named ? words.subList(1, words.size()) : words;
  }

  /** Runs a command of the table, and follows where it leads. */
  public int cli(List<String> words, Io io) {
    List<String> args = here(words);
    if (args.contains("&") && args.get(0).equals("fetch")) {
      throw new CuratorException(
          CuratorException.Kind.USAGE,
          "only a whole fetch runs beside the prompt: write fetch & or leave the & out");
    }
    List<String> before = reading().remembered();
    int code = cli.run(inherited(args), io, session);
    List<String> after = reading().remembered();
    String name = args.isEmpty() ? "list" : args.get(0);
    if (!after.equals(before) || (LISTS.contains(name) && code == ExitCode.OK)) {
      place = place.list(Verbs.label(args), after);
    } else if (code == ExitCode.OK && name.equals("show")) {
      follow(args);
    }
    return code;
  }

  /** Adds the story one stands on where a command wants one and none is named. */
  private List<String> here(List<String> words) {
    String id = place.id();
    boolean named = words.stream().skip(1).anyMatch(w -> !w.startsWith("-"));
    if (id == null || words.isEmpty() || named || !OF_STORY.contains(words.get(0))) {
      return words;
    }
    List<String> with = new ArrayList<>(words);
    with.add(id);
    return with;
  }

  /** Stands on the last story that was shown. */
  private void follow(List<String> args) {
    for (int i = args.size() - 1; i > 0; i--) {
      String word = args.get(i);
      if (!word.startsWith("-") && follow(word.substring(word.lastIndexOf('-') + 1))) {
        return;
      }
    }
  }

  private boolean follow(String word) {
    String id;
    try {
      id = reading().story(word).id();
    } catch (CuratorException e) {
      return false; // the value of an option
    }
    Place.Stop here = place.here();
    if (here == null || !here.ids().contains(id)) {
      List<String> ids = reading().remembered();
      boolean listed = ids.contains(id);
      place = place.list(listed ? "list" : "story", listed ? ids : List.of(id));
    }
    here = place.here();
    place = place.at(here == null ? -1 : here.ids().indexOf(id));
    return true;
  }

  /** What the shell was started with holds for its commands. */
  private List<String> inherited(List<String> args) {
    Globals globals = session.globals();
    List<String> all = new ArrayList<>();
    if (globals.color() != null) {
      all.addAll(List.of("--color", globals.color()));
    }
    addIf(globals.quiet(), "--quiet", all);
    addIf(globals.verbose(), "--verbose", all);
    addIf(globals.debug(), "--debug", all);
    addIf(globals.noInput(), "--no-input", all);
    addIf(globals.noPager(), "--no-pager", all);
    all.addAll(args);
    return all;
  }

  private static void addIf(boolean wanted, String flag, List<String> to) {
    if (wanted) {
      to.add(flag);
    }
  }

  static List<String> prefixed(String first, List<String> words) {
    List<String> all = new ArrayList<>(words.size() + 1);
    all.add(first);
    all.addAll(words);
    return all;
  }

  private Reading reading() {
    return session.curator().reading();
  }

  /** Where the session stands. */
  public Place place() {
    return place;
  }

  /** Stands in a list that was shown elsewhere, on a story of it or, with -1, on none. */
  public void stand(String label, List<String> ids, int at) {
    place = place.list(label, ids).at(at);
  }

  void go(Place where) {
    place = where;
  }

  /** Ends the session after this command. */
  public void leave() {
    over = true;
  }

  public boolean isOver() {
    return over;
  }

  /** The names of the verbs. */
  public Set<String> verbs() {
    return Set.copyOf(verbs.keySet());
  }

  Table table() {
    return table;
  }

  /** The help of a session for a word it knows; null for another. */
  @Nullable Verb verb(String name) {
    return verbs.get(name);
  }
}
