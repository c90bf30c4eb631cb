package dev.aicurator.llm.server;

import dev.aicurator.llm.spend.Budget;
import dev.aicurator.llm.spend.Ledger;
import dev.aicurator.llm.spend.Spent;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A model server that is asked politely: within the caps of tokens and money, a few at once, again
 * after a while where that may help, and no more once it is clear that it will not answer. Safe for
 * use by several threads.
 */
public final class ModelServer {
  private static final long MOST_BYTES = 2_000_000;
  private static final int GIVE_UP = 3;

  private final ModelSettings settings;
  private final Patience patience;
  private final Budget budget;
  private final HttpClient http;
  private final Semaphore turns;
  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicReference<@Nullable Fault> down = new AtomicReference<>();
  private volatile boolean plain;
  private long nextTurn = System.nanoTime();

  public ModelServer(ModelSettings settings, Ledger ledger, ProxySelector proxy) {
    this(settings, ledger, proxy, Patience.USUAL);
  }

  ModelServer(ModelSettings settings, Ledger ledger, ProxySelector proxy, Patience patience) {
    this.settings = settings;
    this.patience = patience;
    this.budget = new Budget(settings.limits(), ledger);
    this.turns = new Semaphore(settings.limits().concurrency());
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(proxy)
            .connectTimeout(settings.limits().timeout())
            .build();
  }

  public ModelSettings settings() {
    return settings;
  }

  /** What this run has spent. */
  public Spent spent() {
    return budget.run();
  }

  /** What a request would take at most. */
  public Spent estimate(Prompt prompt) {
    long sent = Budget.tokens(prompt.system()) + Budget.tokens(prompt.user());
    return budget.price(sent, prompt.mostTokens());
  }

  /** Asks for a whole answer. */
  public Outcome ask(Prompt prompt, LocalDate day) {
    return ask(prompt, day, null);
  }

  /** Asks for an answer that is handed to {@code onText} as it comes, on this thread. */
  public Outcome stream(Prompt prompt, LocalDate day, Consumer<String> onText) {
    return ask(prompt, day, onText);
  }

  private Outcome ask(Prompt prompt, LocalDate day, @Nullable Consumer<String> onText) {
    Fault known = down.get();
    if (known != null) {
      return Outcome.failed(known);
    }
    try {
      turns.acquire();
      try {
        return count(persist(prompt, day, onText));
      } finally {
        turns.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Outcome.failed(Fault.INTERRUPTED);
    }
  }

  private Outcome persist(Prompt prompt, LocalDate day, @Nullable Consumer<String> onText)
      throws InterruptedException {
    Outcome outcome = within(prompt, day, onText);
    for (int tried = 1; tried < patience.tries(); tried++) {
      Fault fault = outcome.fault();
      if (fault == Fault.REJECTED && !plain) {
        plain = true;
      } else if (fault == null || !fault.mayPass() || !outcome.text().isEmpty()) {
        return outcome;
      } else {
        Duration wait = patience.before(tried, outcome.retryAfter(), Instant.now());
        if (wait.compareTo(patience.longest()) > 0) {
          down.compareAndSet(null, fault);
          return outcome;
        }
        TimeUnit.NANOSECONDS.sleep(wait.toNanos());
      }
      outcome = within(prompt, day, onText);
    }
    return outcome;
  }

  private Outcome within(Prompt prompt, LocalDate day, @Nullable Consumer<String> onText)
      throws InterruptedException {
    Spent most = estimate(prompt);
    if (!budget.reserve(day, most)) {
      return Outcome.failed(Fault.CAP);
    }
    Spent spent = most;
    try {
      awaitTurn();
      Outcome outcome = once(prompt, onText);
      spent = outcome.spent();
      return outcome;
    } finally {
      budget.settle(day, most, spent);
    }
  }

  /** Spreads the exchanges over the minute. */
  private void awaitTurn() throws InterruptedException {
    int perMinute = settings.limits().perMinute();
    if (perMinute <= 0) {
      return;
    }
    long wait;
    synchronized (this) {
      long now = System.nanoTime();
      wait = Math.max(0, nextTurn - now);
      nextTurn = now + wait + TimeUnit.MINUTES.toNanos(1) / perMinute;
    }
    TimeUnit.NANOSECONDS.sleep(wait);
  }

  private Outcome once(Prompt prompt, @Nullable Consumer<String> onText)
      throws InterruptedException {
    Duration timeout = settings.limits().timeout();
    Exchange exchange = new Exchange(http, timeout, MOST_BYTES);
    Dialect dialect = new Dialect(settings, prompt, plain);
    Talk.Heard heard =
        new Talk()
            .run(
                talk -> {
                  if (onText == null) {
                    dialect.ask(exchange, talk);
                  } else {
                    dialect.stream(exchange, talk);
                  }
                },
                exchange,
                timeout,
                onText == null ? piece -> {} : onText);
    return outcome(prompt, heard, exchange.retryAfter());
  }

  private Outcome outcome(Prompt prompt, Talk.Heard heard, @Nullable String retryAfter) {
    ChatResponse response = heard.response();
    String text = heard.text();
    if (response == null) {
      Throwable failure = heard.failure() == null ? new Talk.TimeOver() : heard.failure();
      Fault fault = Faults.of(failure);
      Spent spent = fault.isPaidFor() ? used(prompt, text, null) : Spent.NOTHING;
      return new Outcome(text, false, spent, fault, retryAfter);
    }
    if (text.isEmpty() && response.aiMessage().text() != null) {
      text = response.aiMessage().text();
    }
    Spent spent = used(prompt, text, response.tokenUsage());
    FinishReason end = response.finishReason();
    boolean refused = end == FinishReason.CONTENT_FILTER || end == FinishReason.OTHER;
    Fault fault = refused ? Fault.REFUSED : text.isBlank() ? Fault.MALFORMED : null;
    return new Outcome(text, end == FinishReason.STOP, spent, fault, null);
  }

  private Spent used(Prompt prompt, String text, @Nullable TokenUsage usage) {
    long in = Budget.tokens(prompt.system()) + Budget.tokens(prompt.user());
    long out = Budget.tokens(text);
    if (usage != null && usage.inputTokenCount() != null && usage.outputTokenCount() != null) {
      in = Math.max(0, usage.inputTokenCount());
      out = Math.max(0, usage.outputTokenCount());
    }
    return budget.price(in, out);
  }

  /** A server that fails in a row, or for good, is not asked again in this run. */
  private Outcome count(Outcome outcome) {
    Fault fault = outcome.fault();
    if (fault == null || fault == Fault.REFUSED || fault == Fault.MALFORMED) {
      failures.set(0);
    } else if (fault.isLasting() || fault != Fault.CAP && failures.incrementAndGet() >= GIVE_UP) {
      down.compareAndSet(null, fault);
    }
    return outcome;
  }
}
