package dev.aicurator.llm.card;

import dev.aicurator.llm.gate.Gate;
import dev.aicurator.llm.server.Fault;
import dev.aicurator.llm.server.ModelServer;
import dev.aicurator.llm.server.ModelSettings;
import dev.aicurator.llm.server.Outcome;
import dev.aicurator.llm.spend.Spent;
import dev.aicurator.model.Article;
import dev.aicurator.model.Card;
import dev.aicurator.model.Writer;
import dev.aicurator.text.Tokens;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes cards with a model, checked against the articles. Where the model gives nothing that can
 * be used the card is the embedded writer's, its {@code by.kind} is {@code fallback} and {@code
 * by.model} names the model that was asked; a story with little text is not sent and its card is
 * plainly the embedded writer's. Safe for use by several threads.
 */
public final class ModelWriter implements Writer {
  public static final String KIND = "model";
  public static final String FALLBACK = "fallback";

  private static final int THIN_WORDS = 60;
  private static final int TRIES = 2;

  private final ModelServer server;
  private final Writer embedded;
  private final CardCache cache;
  private final Map<Fault, Integer> failed = new EnumMap<>(Fault.class);
  private int written;
  private int cached;
  private int kept;
  private int replaced;
  private int dropped;

  public ModelWriter(ModelServer server, Writer embedded, CardCache cache) {
    this.server = server;
    this.embedded = embedded;
    this.cache = cache;
  }

  /** The model's name as cards and reports give it. */
  public String model() {
    return server.settings().name();
  }

  @Override
  public Card write(List<Article> articles, Instant at) {
    Card own = embedded.write(articles, at);
    if (isThin(articles)) {
      return own;
    }
    String key = key(articles);
    Optional<Draft> known = Optional.ofNullable(cache.get(key)).flatMap(Draft::read);
    return known.isPresent() ? card(known.get(), own, articles, true) : ask(own, articles, key);
  }

  /** What {@link #write} would take for these stories. */
  public Estimate estimate(List<List<Article>> stories) {
    int asked = 0;
    int known = 0;
    int thin = 0;
    Spent most = Spent.NOTHING;
    for (List<Article> articles : stories) {
      if (isThin(articles)) {
        thin++;
      } else if (cache.get(key(articles)) != null) {
        known++;
      } else {
        asked++;
        most = most.plus(server.estimate(CardPrompt.of(articles)));
      }
    }
    return new Estimate(asked, known, thin, most);
  }

  public synchronized Report report() {
    return new Report(written, cached, failed, kept, replaced, dropped, server.spent());
  }

  private Card ask(Card own, List<Article> articles, String key) {
    LocalDate day = own.by().at().atZone(ZoneOffset.UTC).toLocalDate();
    Fault fault = Fault.MALFORMED;
    for (int tried = 0; tried < TRIES && fault == Fault.MALFORMED; tried++) {
      Outcome outcome = server.ask(CardPrompt.of(articles), day);
      Optional<Draft> draft = outcome.isUsable() ? Draft.read(outcome.text()) : Optional.empty();
      if (draft.isPresent()) {
        cache.put(key, outcome.text());
        return card(draft.get(), own, articles, false);
      }
      fault = outcome.fault() == null ? Fault.MALFORMED : outcome.fault();
    }
    count(fault);
    return fallback(own);
  }

  private Card card(Draft draft, Card own, List<Article> articles, boolean fromCache) {
    Assembly assembly = new Assembly(new Gate(articles), own);
    Card card = assembly.card(draft, new Card.By(KIND, model(), own.by().at()));
    count(assembly, fromCache);
    return assembly.kept() > 0 ? card : fallback(own);
  }

  private Card fallback(Card own) {
    return new Card(
        own.headline(),
        own.dek(),
        own.whyItMatters(),
        own.keyPoints(),
        own.details(),
        own.thin(),
        own.language(),
        new Card.By(FALLBACK, model(), own.by().at()));
  }

  private synchronized void count(Fault fault) {
    failed.merge(fault, 1, Integer::sum);
  }

  private synchronized void count(Assembly assembly, boolean fromCache) {
    written += assembly.kept() > 0 ? 1 : 0;
    cached += fromCache ? 1 : 0;
    kept += assembly.kept();
    replaced += assembly.replaced();
    dropped += assembly.dropped();
  }

  private String key(List<Article> articles) {
    ModelSettings settings = server.settings();
    return CardPrompt.key(articles, settings.kind().slug() + " " + settings.name());
  }

  private static boolean isThin(List<Article> articles) {
    return articles.stream().mapToInt(a -> Tokens.count(a.text())).sum() < THIN_WORDS;
  }
}
