package dev.aicurator.app.ask;

import dev.aicurator.app.desk.Desk;
import dev.aicurator.app.read.Reading;
import dev.aicurator.config.ModelChoice;
import dev.aicurator.curate.answer.ExtractiveAnswerer;
import dev.aicurator.llm.FolderCache;
import dev.aicurator.llm.Models;
import dev.aicurator.llm.card.Estimate;
import dev.aicurator.llm.card.ModelWriter;
import dev.aicurator.llm.card.Report;
import dev.aicurator.llm.server.Key;
import dev.aicurator.llm.server.ModelServer;
import dev.aicurator.llm.server.ModelSettings;
import dev.aicurator.llm.server.Seen;
import dev.aicurator.model.Article;
import dev.aicurator.model.Card;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Story;
import dev.aicurator.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Cards by the model the user chose, for the best of today's stories; nothing without a choice. */
public final class Modelling {
  private final Desk desk;
  private final Reading reading;

  public Modelling(Desk desk, Reading reading) {
    this.desk = desk;
    this.reading = reading;
  }

  /** The chosen model's name; null when none is. */
  public @Nullable String chosen() {
    ModelChoice choice = desk.settings().model();
    return choice == null ? null : choice.name();
  }

  /** The models a server on this machine offers; asked only when the user asks. */
  public static List<String> offered() {
    return Seen.ollama("");
  }

  /**
   * What writing would take at most.
   *
   * @param stories that would be sent; {@code cached} are written already, {@code thin} too short
   * @param cost in the unit of the configured prices; 0 where none are
   */
  public record Cost(int stories, int cached, int thin, long input, long output, double cost) {}

  public Cost estimate() {
    List<List<Article>> articles = new ArrayList<>();
    best().forEach(story -> articles.add(articles(story)));
    Estimate estimate = models().writer().estimate(articles);
    return new Cost(
        estimate.stories(),
        estimate.cached(),
        estimate.thin(),
        estimate.most().input(),
        estimate.most().output(),
        estimate.most().cost());
  }

  /**
   * What writing came to.
   *
   * @param written cards by the model now in the store
   * @param replaced sentences that its sources do not carry, replaced by theirs or left out
   * @param faults what went wrong, one sentence each
   */
  public record Written(int written, int replaced, List<String> faults) {
    public static final Written NOTHING = new Written(0, 0, List.of());

    public Written {
      faults = List.copyOf(faults);
    }
  }

  /** Has the best of today's stories written by the model; what fails keeps its embedded card. */
  public Written write() throws InterruptedException {
    ModelChoice choice = desk.settings().model();
    if (choice == null || choice.cards() == 0) {
      return Written.NOTHING;
    }
    List<Story> wanted = best().stream().filter(s -> !isByModel(s.card())).toList();
    if (wanted.isEmpty()) {
      return Written.NOTHING;
    }
    ModelWriter writer = models().writer();
    List<Story> rewritten = written(wanted, writer, choice.jobs());
    List<Story> stored = rewritten.isEmpty() ? List.of() : desk.store().restate(rewritten);
    int own = (int) stored.stream().filter(s -> isByModel(s.card())).count();
    Report report = writer.report();
    List<String> faults = new ArrayList<>();
    report.failed().forEach((fault, n) -> faults.add(n + " × " + fault.what()));
    return new Written(own, report.replaced() + report.dropped(), faults);
  }

  private List<Story> written(List<Story> stories, ModelWriter writer, int jobs)
      throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(jobs, stories.size()));
    try {
      List<Future<Card>> cards = new ArrayList<>();
      for (Story story : stories) {
        cards.add(pool.submit(() -> writer.write(articles(story), desk.now())));
      }
      List<Story> rewritten = new ArrayList<>();
      for (int i = 0; i < stories.size(); i++) {
        Card card = cards.get(i).get();
        if (!card.by().kind().equals(stories.get(i).card().by().kind())) {
          rewritten.add(stories.get(i).withCard(card));
        }
      }
      return rewritten;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static boolean isByModel(Card card) {
    return card.by().kind().equals(ModelWriter.KIND);
  }

  private List<Story> best() {
    ModelChoice choice = desk.settings().model();
    int top = choice == null ? 0 : choice.cards();
    if (top == 0) { // a list of 0 at most is one of all
      return List.of();
    }
    return reading.list(Query.NONE.withLimit(top)).items().stream()
        .flatMap(item -> desk.store().story(item.story().id()).stream())
        .toList();
  }

  /** Lead first, copies left out, as the embedded writer reads them. */
  private List<Article> articles(Story story) {
    List<String> ids =
        story.members().stream()
            .filter(m -> m.copyOf() == null)
            .map(Story.Member::article)
            .toList();
    return desk.store().articles(ids);
  }

  public Models models() {
    ModelChoice choice = desk.settings().model();
    if (choice == null) {
      throw new IllegalStateException("no model is chosen");
    }
    ModelSettings settings = settings(choice);
    FolderCache cache = new FolderCache(desk.settings().places().cache().resolve("model"));
    ModelServer server =
        new ModelServer(settings, cache, ModelProxy.of(settings.url(), System.getenv()));
    return Models.of(server, desk.writer(), new ExtractiveAnswerer(), cache);
  }

  private static ModelSettings settings(ModelChoice choice) {
    ModelSettings.Limits limits =
        new ModelSettings.Limits(
            choice.timeout(),
            choice.runTokens(),
            choice.dayTokens(),
            choice.runCost(),
            choice.dayCost(),
            choice.priceIn(),
            choice.priceOut(),
            choice.jobs(),
            choice.perMinute());
    return new ModelSettings(
        ModelSettings.Kind.of(choice.kind()),
        choice.url() == null ? "" : choice.url(),
        choice.name(),
        key(choice),
        limits);
  }

  /** What stands on the way to the chosen model: a proxy, why it cannot be asked, or nothing. */
  public String way() {
    ModelChoice choice = desk.settings().model();
    if (choice == null) {
      return "";
    }
    try {
      return ModelProxy.target(settings(choice).url(), System.getenv())
          .map(via -> " through the proxy " + via.host() + ":" + via.port())
          .orElse("");
    } catch (CuratorException e) {
      return ": " + e.getMessage();
    }
  }

  private static Key key(ModelChoice choice) {
    if (choice.keyEnv() != null) {
      return Key.environment(choice.keyEnv(), System.getenv());
    }
    if (choice.keyCommand() != null) {
      return Key.command(choice.keyCommand());
    }
    return choice.keyFile() == null ? Key.none() : Key.file(choice.keyFile());
  }
}
