package dev.aicurator.cli.upkeep;

import dev.aicurator.cli.Cli;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Given;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.Spec;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code demo}: walks a bundled edition, with no network, in a home of its own. */
public final class DemoCommand implements Command {
  private static final List<String> FEEDS =
      List.of(
          "sample:feeds/quay-wire.xml",
          "sample:feeds/larkmoor.json",
          "sample:feeds/copperline.xml",
          "sample:feeds/civic-lantern.atom",
          "sample:feeds/marginal-weights.atom",
          "sample:feeds/plainproof.rdf");

  @Override
  public void describe(Spec spec) {
    spec.example("demo", "see it work, with no network")
        .example("--home DIR demo", "in a home you name")
        .note("Your own store is not touched. Ends with what to try next.");
  }

  @Override
  public int run(Given given, Session session) throws IOException {
    Path named = session.globals().home();
    Path home = named == null ? Files.createTempDirectory("curator-demo") : named;
    PrintWriter out = session.io().out();
    out.println("$ export CURATOR_HOME=" + home);
    List<String> fetch = new ArrayList<>(List.of("fetch"));
    fetch.addAll(FEEDS);
    for (List<String> line :
        List.of(
            fetch,
            List.of("list", "-o", "table"),
            List.of("show", "1"),
            List.of("save", "1", "2"),
            List.of("list", "--saved", "-o", "table"),
            List.of("search", "agents"),
            List.of("ask", "what is Heron 3?"))) {
      int code = run(line, home, session);
      if (code != ExitCode.OK) {
        return code;
      }
    }
    next(home, out);
    return ExitCode.OK;
  }

  private static int run(List<String> line, Path home, Session session) {
    PrintWriter out = session.io().out();
    out.println();
    out.println("$ curator " + String.join(" ", line.stream().map(DemoCommand::quoted).toList()));
    out.flush();
    List<String> args =
        new ArrayList<>(List.of("--home", home.toString(), "--no-pager", "--no-input"));
    if (session.globals().color() != null) {
      args.addAll(List.of("--color", session.globals().color()));
    }
    args.addAll(line);
    return new Cli(session.table()).run(args, session.io());
  }

  private static String quoted(String word) {
    return word.indexOf(' ') < 0 ? word : "'" + word + "'";
  }

  private static void next(Path home, PrintWriter out) {
    out.println();
    out.println("That was all offline. Try next, on the same home:");
    out.println();
    out.println("  export CURATOR_HOME=" + home);
    out.println("  curator show --evidence 2     where each sentence was taken from");
    out.println("  curator show --cached 1       the kept copy of the article");
    out.println("  curator why 1                 why it is first");
    out.println("  curator digest -o html        the day as one page");
    out.println("  curator undo                  take the last change back");
    out.println();
    out.println("Then: unset CURATOR_HOME; curator fetch");
  }
}
