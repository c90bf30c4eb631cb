package dev.aicurator.cli.read;

import dev.aicurator.app.Curator;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Outside;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Stories;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Story;
import dev.aicurator.view.ArticleView;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code open}: hands the original of a story, or its kept copy, to the browser. */
public final class OpenCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("open 1", "read the original in the browser")
        .example("open --print 1", "only print its address")
        .example("open --cached 1", "the kept copy, as a page without scripts")
        .note(
            "The browser is what `browser` in config.toml or BROWSER says, else what the system"
                + " opens addresses with. It is given one http(s) address as one argument.");
    spec.flag("Print the address; start nothing.", "--print")
        .flag("The kept copy in place of the original.", "--cached");
    Stories.describe(spec);
  }

  @Override
  public int run(Given given, Session session) throws IOException, InterruptedException {
    Curator curator = session.curator();
    List<Story> stories = curator.reading().stories(Stories.words(given, session));
    List<String> addresses = new ArrayList<>();
    for (Story story : stories) {
      addresses.add(
          given.has("--cached") ? copy(story, session) : curator.marking().original(story));
    }
    for (String address : addresses) {
      if (given.has("--print")) {
        session.io().out().println(address);
      } else {
        browse(address, session);
      }
    }
    return ExitCode.OK;
  }

  /** Writes the copy as a page of its own and returns its address. */
  private static String copy(Story story, Session session) throws IOException {
    Path folder = session.settings().places().cache().resolve("open");
    Files.createDirectories(folder);
    Path file = folder.resolve(story.id() + ".html");
    try (Writer out = Files.newBufferedWriter(file)) {
      ArticleView.html(Copies.of(session.curator().pages().copy(story)), session.screen(), out);
    }
    return file.toUri().toString();
  }

  private static void browse(String address, Session session) throws InterruptedException {
    Outside outside = new Outside(session.io().env());
    String browser = session.settings().browser();
    if (browser == null) {
      outside.launch(List.of(opener(), address));
      return;
    }
    int code = outside.run(browser, List.of(address));
    if (code != 0) {
      throw new CuratorException(
          CuratorException.Kind.UNAVAILABLE,
          "the browser ("
              + browser
              + ") ended with "
              + code
              + ": curator open --print shows the"
              + " address");
    }
  }

  private static String opener() {
    return System.getProperty("os.name").startsWith("Mac") ? "open" : "xdg-open";
  }
}
