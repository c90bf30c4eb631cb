package dev.aicurator.cli.sources;

import dev.aicurator.app.follow.Following;
import dev.aicurator.app.follow.Following.Added;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Prompt;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Reaching;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Takes;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.feed.Source;
import dev.aicurator.text.Clean;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** {@code sources add}: follows a feed, or the feed a page names. */
public final class AddCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("sources add https://example.org", "the feed that site names")
        .example("sources add https://example.org/rss --topic research", "a feed, with a topic")
        .example("sources add 'exec:my-script --rss' --name mine", "what a command prints")
        .note("Prints the name of the source. Where a page names several feeds, asks which.")
        .value(Takes.TEXT, "Its short name.", "--name")
        .value(Takes.TEXT, "Its title.", "--title")
        .value(Takes.TEXT, "lab, research, press, commentary, community, papers, ...", "--kind")
        .value(Takes.TOPIC, "The topic of its articles.", "--topic")
        .flag("All it publishes is AI news: judge nothing.", "--all-ai");
    Reaching.describe(spec).words(Takes.URL, "1", "A feed, or a page that names one.");
  }

  @Override
  public int run(Given given, Session session) throws IOException {
    Following.Wish wish =
        new Following.Wish(
            given.value("--name"),
            given.value("--title"),
            given.value("--kind"),
            given.value("--topic"),
            given.has("--all-ai"));
    Added added = session.curator().sources().add(given.words().get(0), wish, Reaching.of(given));
    if (added instanceof Added.Choice choice) {
      String url = choose(choice.feeds(), session);
      added = session.curator().sources().add(url, wish, Reaching.of(given));
    }
    if (added instanceof Added.Done done) {
      Source source = done.source();
      session.io().out().println(source.slug());
      session.confirm(
          (done.before() ? "followed already: " : "following: ") + Clean.line(source.title()));
    }
    return ExitCode.OK;
  }

  private static String choose(List<Added.Named> feeds, Session session) throws IOException {
    if (!session.mayAsk()) {
      throw new CuratorException(
          CuratorException.Kind.USAGE,
          "that page names several feeds: add one of "
              + feeds.stream().map(Added.Named::url).collect(Collectors.joining(", ")));
    }
    List<String> lines =
        feeds.stream().map(f -> (f.title() == null ? "" : f.title() + "  ") + f.url()).toList();
    return feeds.get(Prompt.which("That page names several feeds:", lines, session)).url();
  }
}
