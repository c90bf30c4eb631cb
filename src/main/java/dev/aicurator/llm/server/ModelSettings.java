package dev.aicurator.llm.server;

import dev.aicurator.model.CuratorException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/**
 * Which model to ask, where, and how far it may go.
 *
 * @param url base address of the server, such as {@code http://127.0.0.1:11434}; blank for the
 *     usual one of its kind
 * @param name the model's name as the server knows it
 */
public record ModelSettings(Kind kind, String url, String name, Key key, Limits limits) {
  /** Checks the address and the name; throws a usage error that says what to set. */
  public ModelSettings {
    url = url.isBlank() ? kind.usual : url.strip();
    if (name.isBlank() || name.chars().anyMatch(c -> c <= ' ' || c == 127)) {
      throw usage("the model has no name: set name under [model]");
    }
    checkUrl(url);
  }

  public ModelSettings(Kind kind, String url, String name, Key key) {
    this(kind, url, name, key, Limits.DEFAULT);
  }

  public ModelSettings with(Limits other) {
    return new ModelSettings(kind, url, name, key, other);
  }

  private static void checkUrl(String url) {
    URI uri;
    try {
      uri = URI.create(url);
    } catch (IllegalArgumentException e) {
      throw usage("the model's url is not an address: set url under [model]");
    }
    boolean http = "http".equalsIgnoreCase(uri.getScheme());
    if (!http && !"https".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null) {
      throw usage("the model's url must begin with http:// or https://: set url under [model]");
    }
    if (uri.getUserInfo() != null || uri.getQuery() != null) {
      throw usage("the model's url must not hold a key: use key-env, key-command or key-file");
    }
  }

  private static CuratorException usage(String message) {
    return new CuratorException(CuratorException.Kind.USAGE, message);
  }

  /** The protocol a server speaks. */
  public enum Kind {
    /** Chat completions, as spoken by many servers, local ones too. */
    OPENAI("https://api.openai.com/v1"),
    OLLAMA("http://127.0.0.1:11434"),
    ANTHROPIC("https://api.anthropic.com/v1");

    private final String usual;

    Kind(String usual) {
      this.usual = usual;
    }

    /** Reads the word of a config file; throws a usage error that lists the kinds. */
    public static Kind of(String word) {
      for (Kind kind : values()) {
        if (kind.slug().equals(word.strip().toLowerCase(Locale.ROOT))) {
          return kind;
        }
      }
      throw usage("no such kind of model: set kind under [model] to openai, ollama or anthropic");
    }

    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * How far the model may go; what is not positive does not bind, but the timeout must be.
   *
   * @param timeout of one whole exchange, connecting and reading included
   * @param tokensPerRun in and out, of one start of the program
   * @param tokensPerDay of all runs of a UTC day
   * @param costPerRun in the currency of the prices
   * @param inputPrice of a million tokens sent, {@code outputPrice} of a million written
   * @param concurrency how many exchanges at once
   * @param perMinute how many exchanges a minute
   */
  public record Limits(
      Duration timeout,
      long tokensPerRun,
      long tokensPerDay,
      double costPerRun,
      double costPerDay,
      double inputPrice,
      double outputPrice,
      int concurrency,
      int perMinute) {
    public static final Limits DEFAULT =
        new Limits(Duration.ofSeconds(120), 200_000, 1_000_000, 1, 5, 0, 0, 2, 0);

    public Limits {
      if (timeout.isNegative() || timeout.isZero()) {
        throw usage("the model's timeout must be positive: set timeout under [model]");
      }
      concurrency = Math.max(1, concurrency);
    }
  }
}
