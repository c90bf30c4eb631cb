package dev.aicurator.cli.sources;

import dev.aicurator.app.ask.Modelling;
import dev.aicurator.app.fetch.FetchOrder;
import dev.aicurator.app.fetch.FetchReport;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Reaching;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Takes;
import dev.aicurator.model.Article;
import dev.aicurator.model.CuratorException;
import dev.aicurator.query.When;
import dev.aicurator.text.Clean;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;

/** {@code fetch}: asks sources for what is new and stores it. */
public final class FetchCommand implements Command {
  private static final int MOST_JOBS = 256;

  @Override
  public void describe(Spec spec) {
    spec.example("fetch", "everything you follow")
        .example("fetch openai arxiv-cs-cl", "two sources")
        .example("fetch https://example.org/feed.xml", "a feed or a page you do not follow")
        .example("fetch --dry-run -v", "what would be new")
        .example("fetch - < feed.xml", "a feed from standard input")
        .note(
            "Servers are asked no sooner than they want to be; the first time, a source gives its"
                + " last 14 days. Says nothing when all went well and no person watches. A source"
                + " that fails is one line (source: slug: reason) and does not stop the others:"
                + " exit code 1, or 4 when every one failed.")
        .value(Takes.NUMBER, "Exchanges at once.", "--jobs")
        .flag("Do not read the pages behind the entries.", "--no-articles")
        .value(Takes.TIME, "Take entries from then on.", "--since")
        .flag("Store nothing; print what would be new.", "--dry-run")
        .flag("Ask sources that do not want to be asked yet, too.", "--force")
        .flag("Leave every card to the embedded writer.", "--no-model")
        .flag("Say what the model of config.toml would cost; fetch nothing.", "--estimate");
    Reaching.describe(spec)
        .words(
            Takes.TARGET,
            "SOURCE|URL|FILE|-",
            "0..*",
            "What to fetch; every enabled source when there is none.");
  }

  @Override
  public int run(Given given, Session session) throws InterruptedException {
    if (given.has("--estimate")) {
      return estimate(session);
    }
    FetchOrder order = order(given, session);
    FetchReport report;
    try (Progress progress = new Progress(session)) {
      report = session.curator().fetching().run(order, progress);
    }
    if (order.dryRun()) {
      list(report, session.io().out());
    }
    report.notes().forEach(note -> session.confirm("curator: " + note));
    session.confirm(closing(report));
    if (!order.dryRun() && !given.has("--no-model")) {
      write(session);
    }
    if (report.allFailed()) {
      return ExitCode.UNAVAILABLE;
    }
    return report.failures().isEmpty() ? ExitCode.OK : ExitCode.PARTLY;
  }

  /** Has the day's best stories written by the model, where the user chose one. */
  private static void write(Session session) throws InterruptedException {
    Modelling models = session.curator().models();
    if (models.chosen() == null) {
      return;
    }
    Modelling.Written written = models.write();
    written.faults().forEach(fault -> session.complain(models.chosen() + ": " + fault));
    if (written.written() > 0) {
      session.confirm(
          written.written()
              + " cards written by "
              + models.chosen()
              + ", "
              + written.replaced()
              + " sentences its sources do not carry left out or replaced");
    }
  }

  /** What a server on this machine would offer; it is looked for only since the user asked. */
  private static String offered() {
    List<String> models = Modelling.offered();
    return models.isEmpty()
        ? ""
        : "; the Ollama of this machine has " + Clean.line(String.join(", ", models));
  }

  private static int estimate(Session session) {
    Modelling models = session.curator().models();
    if (models.chosen() == null) {
      throw new CuratorException(
          CuratorException.Kind.USAGE,
          "no model is chosen: set [model] in config.toml" + offered());
    }
    Modelling.Cost cost = models.estimate();
    session
        .io()
        .out()
        .println(
            cost.stories()
                + " stories to write, at most "
                + cost.input()
                + " tokens sent and "
                + cost.output()
                + " received"
                + (cost.cost() > 0 ? ", " + Math.round(cost.cost() * 1e4) / 1e4 + " in money" : "")
                + "; "
                + cost.cached()
                + " written already, "
                + cost.thin()
                + " too short");
    return ExitCode.OK;
  }

  /** What was asked for. */
  static FetchOrder order(Given given, Session session) {
    String since = given.value("--since");
    return new FetchOrder(
        given.words(),
        given.whole("--jobs", 0, 1, MOST_JOBS),
        !given.has("--no-articles") && session.settings().fetch().articles(),
        since == null ? null : When.parse(since, session.now()),
        given.has("--dry-run"),
        given.has("--force"),
        given.has("--allow-private"),
        Set.copyOf(given.values("--allow-address")),
        session.io().in());
  }

  private static void list(FetchReport report, PrintWriter out) {
    for (Article article : report.added()) {
      out.println(
          article.source()
              + "\t"
              + article.time()
              + "\t"
              + Clean.line(article.title())
              + "\t"
              + (article.url() == null ? "" : Clean.line(article.url())));
    }
  }

  private static String closing(FetchReport report) {
    StringBuilder line = new StringBuilder();
    line.append(report.added().size()).append(" new, ");
    line.append(report.updated()).append(" updated, ");
    line.append(report.unchanged()).append(" unchanged, ");
    line.append(report.failures().size()).append(" failed");
    if (report.waiting() > 0) {
      line.append("; ").append(report.waiting()).append(" not due yet");
    }
    if (report.notAi() > 0) {
      line.append("; ").append(report.notAi()).append(" of the new not judged AI news");
    }
    return line.toString();
  }
}
