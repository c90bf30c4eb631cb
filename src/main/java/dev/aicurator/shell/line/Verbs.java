package dev.aicurator.shell.line;

import dev.aicurator.app.read.Reading;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Io;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.report.Item;
import dev.aicurator.text.Clean;
import dev.aicurator.view.Format;
import dev.aicurator.view.ListView;
import dev.aicurator.view.Screen;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The verbs every session has: where one stands, going on and back, help, leaving. */
final class Verbs {
  private static final int LABEL = 28;
  private final Engine engine;
  private final Session session;

  Verbs(Engine engine, Session session) {
    this.engine = engine;
    this.session = session;
  }

  void addTo(Map<String, Verb> verbs) {
    verbs.put("next", (words, io) -> step(1, io));
    verbs.put("prev", (words, io) -> step(-1, io));
    verbs.put("back", (words, io) -> back(io));
    verbs.put("help", (words, io) -> Topics.help(words, engine, io));
    verbs.put("exit", (words, io) -> leave());
    verbs.put("quit", (words, io) -> leave());
    verbs.put("shell", (words, io) -> refuse("shell", "this is one: help shows what it can do"));
    verbs.put("browse", (words, io) -> refuse("browse", "it needs a terminal"));
  }

  private static int refuse(String what, String why) {
    throw new CuratorException(CuratorException.Kind.USAGE, what + ": " + why);
  }

  private int leave() {
    engine.leave();
    return ExitCode.OK;
  }

  private int step(int by, Io io) throws IOException, InterruptedException {
    Place.Stop here = engine.place().here();
    if (here == null) {
      int code = engine.cli(List.of("list"), io);
      here = engine.place().here();
      if (code != ExitCode.OK || here == null) {
        return code;
      }
    }
    if (here.ids().isEmpty()) {
      throw new CuratorException(
          CuratorException.Kind.NOT_FOUND, "the list is empty: list shows today's stories");
    }
    int to = here.at() < 0 && by < 0 ? here.ids().size() - 1 : here.at() + by;
    if (to < 0 || to >= here.ids().size()) {
      throw new CuratorException(
          CuratorException.Kind.NOT_FOUND,
          (by > 0 ? "that was the last of " : "that was the first of ")
              + here.ids().size()
              + ": back shows the list");
    }
    return engine.cli(List.of("show", here.ids().get(to)), io);
  }

  private int back(Io io) throws IOException {
    Place to = engine.place().back();
    Place.Stop stop = to == null ? null : to.here();
    if (to == null || stop == null) {
      throw new CuratorException(
          CuratorException.Kind.NOT_FOUND, "nothing to go back to: list shows today's stories");
    }
    Reading reading = session.curator().reading();
    List<Item> items = reading.items(reading.stories(stop.ids()));
    ListView.write(io.tty().out() ? Format.TABLE : Format.TSV, items, screen(io), io.out());
    reading.remember(items);
    engine.go(to);
    return ExitCode.OK;
  }

  private Screen screen(Io io) {
    Screen own = session.screen();
    return new Screen(
        io.width(),
        io.tty().out(),
        own.colour() && io.tty().out(),
        false,
        own.zone(),
        io.clock().instant());
  }

  /** Whether all words are numbers of a list, or ranges of them. */
  static boolean areNumbers(List<String> words) {
    return !words.isEmpty() && words.stream().allMatch(Verbs::isNumber);
  }

  static boolean isNumber(String word) {
    boolean digit = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean inner = c == '-' && digit && i + 1 < word.length();
      digit = c >= '0' && c <= '9';
      if (!digit && !inner) {
        return false;
      }
    }
    return digit;
  }

  /** What a list is a list of, in a few words. */
  static String label(List<String> args) {
    boolean today = args.isEmpty() || args.equals(List.of("list"));
    List<String> words = !today && args.get(0).equals("list") ? args.subList(1, args.size()) : args;
    String label = today ? "today" : Clean.line(String.join(" ", words));
    return label.length() <= LABEL ? label : label.substring(0, LABEL - 1) + "…";
  }
}
