package dev.aicurator.cli.demo;

import dev.aicurator.cli.Cli;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Takes;
import dev.aicurator.model.CuratorException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code demo}: a walk through the bundled edition, in a home of its own and with no network. */
public final class DemoCommand implements Command {
  private static final List<Step> STEPS =
      List.of(
          new Step(
              "Read six feeds of five formats, and the pages behind their entries.",
              "fetch",
              "sample:feeds/quay-wire.xml",
              "sample:feeds/copperline.xml",
              "sample:feeds/larkmoor.json",
              "sample:feeds/civic-lantern.atom",
              "sample:feeds/plainproof.rdf",
              "sample:feeds/marginal-weights.atom"),
          new Step(
              "What happened today, best first. Several sources of one story are one line.",
              "list"),
          new Step("The first of them, as a card.", "show", "1"),
          new Step("Keep two for later, by their number or by their id.", "save", "1", "3"),
          new Step("What is kept.", "list", "--saved"),
          new Step("Write a note.", "comment", "1", "Worth a try on the machine under the desk."),
          new Step("Read it.", "comments", "1"),
          new Step("Find a word in everything that was read.", "search", "bearing"),
          new Step(
              "Ask, and get sentences with their sources.",
              "ask",
              "How much does the Brindle card cost?"),
          new Step(
              "Shape lists for scripts; --json has every field.",
              "list",
              "--limit",
              "3",
              "--template",
              "{{id}} {{source}}: {{title}}"));

  @Override
  public void describe(Spec spec) {
    spec.example("demo", "walk through the bundled edition, with no network")
        .example("demo ~/tour", "the same, in a folder of that name")
        .note(
            "Runs ordinary commands and shows each before what it prints. Everything in the edition"
                + " is invented. The home is a new folder, which stays, so that you can go on in it.")
        .words(Takes.DIR, "0..1", "The home to make; a temporary folder when there is none.");
  }

  @Override
  public int run(Given given, Session session) throws IOException {
    Path home = home(given, session);
    PrintWriter out = session.io().out();
    out.println("A walk through the edition that comes with curator, with no network.");
    out.println("It has a home of its own; to type along:");
    out.println();
    out.println("  export CURATOR_HOME=" + home);
    for (Step step : STEPS) {
      int code = step(step, home, session);
      if (code != ExitCode.OK) {
        return code;
      }
    }
    next(home, session);
    return ExitCode.OK;
  }

  private static int step(Step step, Path home, Session session) {
    Step run = session.io().tty().out() ? step : step.drawn();
    PrintWriter out = session.io().out();
    out.println();
    out.println(dim("# " + step.why(), session));
    out.println(bold("$ " + run.typed(), session));
    out.flush();
    List<String> line =
        new ArrayList<>(List.of("--home", home.toString(), "--no-pager", "--no-input"));
    String colour = session.globals().color();
    if (colour != null) {
      line.addAll(List.of("--color", colour));
    }
    line.addAll(run.words());
    return new Cli(session.table()).run(line, session.io());
  }

  private static void next(Path home, Session session) {
    PrintWriter out = session.io().out();
    String at = "  curator --home " + home;
    out.println();
    out.println("To go on in this home:");
    out.println();
    out.println(at + " show --evidence 2    # where each sentence was taken from");
    out.println(at + " show --cached 1      # the kept copy of the article");
    out.println(at + " why 1                # why it is first");
    out.println(at + " undo                 # take the last change back");
    out.println("  rm -r " + home + "    # when you have seen enough");
    out.println();
    out.println("With feeds of your own: curator fetch, then curator.");
  }

  private static Path home(Given given, Session session) throws IOException {
    Path home = session.globals().home();
    if (!given.words().isEmpty()) {
      home = Path.of(given.words().get(0));
    }
    if (home == null) {
      return Files.createTempDirectory("curator-demo-");
    }
    home = home.toAbsolutePath().normalize();
    if (Files.exists(home) && !isEmpty(home)) {
      throw new CuratorException(
          CuratorException.Kind.USAGE, home + " is not empty: name a new folder for the demo");
    }
    return Files.createDirectories(home);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> in = Files.list(folder)) {
      return in.findAny().isEmpty();
    }
  }

  private static String bold(String text, Session session) {
    return session.screen().colour() ? "\u001b[1m" + text + "\u001b[0m" : text;
  }

  private static String dim(String text, Session session) {
    return session.screen().colour() ? "\u001b[2m" + text + "\u001b[0m" : text;
  }
}
