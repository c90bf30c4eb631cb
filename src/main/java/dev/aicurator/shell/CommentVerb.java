package dev.aicurator.shell;

import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Io;
import dev.aicurator.shell.line.Engine;
import dev.aicurator.text.Clean;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** {@code comment} on a terminal: where no text is given, it is written right here. */
final class CommentVerb {
  private static final Set<String> VALUED = Set.of("--reply", "--edit", "--delete");
  private static final Set<String> AS_IT_IS = Set.of("--delete", "--help", "-h", "-");
  private final Engine engine;
  private final Session session;
  private final Terminal terminal;

  CommentVerb(Engine engine, Session session, Terminal terminal) {
    this.engine = engine;
    this.session = session;
    this.terminal = terminal;
  }

  int run(List<String> words, Io io) {
    String story = story(words);
    String edited = after("--edit", words);
    boolean written = positional(words).size() > (edited == null ? 1 : 0);
    if (written
        || (story == null && edited == null)
        || words.stream().anyMatch(AS_IT_IS::contains)) {
      return engine.cli(Interactive.with("comment", words), io);
    }
    String old = edited == null ? "" : session.curator().comments().find(edited).text();
    if (edited == null && story != null) {
      String headline = session.curator().reading().story(story).card().headline();
      io.out().println("On: " + Clean.line(headline));
      io.out().flush();
    }
    String text = new Compose(terminal).edit(old);
    if (text == null || text.isEmpty()) {
      io.out().println("nothing was stored");
      return ExitCode.OK;
    }
    return engine.cli(command(words, story, edited, text), io);
  }

  private static List<String> command(
      List<String> words, @Nullable String story, @Nullable String edited, String text) {
    List<String> all = new ArrayList<>(List.of("comment"));
    String reply = after("--reply", words);
    if (reply != null) {
      all.addAll(List.of("--reply", reply));
    }
    if (edited != null) {
      all.addAll(List.of("--edit", edited));
    }
    all.add("--");
    if (edited == null && story != null) {
      all.add(story);
    }
    all.add(text);
    return all;
  }

  /** The story that is named, else the one that is read. */
  private @Nullable String story(List<String> words) {
    List<String> named = positional(words);
    return named.isEmpty() ? engine.place().id() : named.get(0);
  }

  private static @Nullable String after(String option, List<String> words) {
    int at = words.indexOf(option);
    return at < 0 || at + 1 >= words.size() ? null : words.get(at + 1);
  }

  private static List<String> positional(List<String> words) {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (VALUED.contains(words.get(i))) {
        i++;
      } else if (!words.get(i).startsWith("-")) {
        named.add(words.get(i));
      }
    }
    return named;
  }
}
