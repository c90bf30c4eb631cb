package dev.aicurator.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The model server the user chose, the table {@code [model]}; nothing is sent to one unless chosen.
 * The key itself is never part of it.
 *
 * @param kind openai, ollama or anthropic
 * @param keyEnv name of the environment variable that holds the key
 * @param keyCommand a command whose first line of output is the key
 * @param keyFile a file, readable by its owner only, whose first line is the key
 * @param cards how many stories a run has written by the model, best first
 * @param runTokens cap on tokens a run; {@code dayTokens} a day
 * @param runCost cap on money a run, in the unit of the prices; {@code dayCost} a day; 0 for none
 * @param priceIn price of a million tokens sent; {@code priceOut} received
 * @param jobs requests at once
 * @param perMinute requests a minute
 */
public record ModelChoice(
    String kind,
    @Nullable String url,
    String name,
    @Nullable String keyEnv,
    @Nullable String keyCommand,
    @Nullable Path keyFile,
    int cards,
    long runTokens,
    long dayTokens,
    double runCost,
    double dayCost,
    double priceIn,
    double priceOut,
    int jobs,
    int perMinute,
    Duration timeout) {
  private static final List<String> KINDS = List.of("openai", "ollama", "anthropic");

  static @Nullable ModelChoice read(Toml root) {
    return root.has("model") ? choice(root.table("model")) : null;
  }

  private static ModelChoice choice(Toml table) {
    String kind = table.string("kind");
    String name = table.string("name");
    if (kind == null || !KINDS.contains(kind)) {
      throw table.wrong("kind", "must be openai, ollama or anthropic");
    }
    if (name == null) {
      throw table.wrong("name", "must be the name of a model");
    }
    return new ModelChoice(
        kind,
        table.string("url"),
        name,
        table.string("key-env"),
        table.string("key-command"),
        table.path("key-file"),
        (int) table.whole("cards", 20, 0, 10_000),
        table.whole("max-tokens-per-run", 200_000, 0, Long.MAX_VALUE),
        table.whole("max-tokens-per-day", 1_000_000, 0, Long.MAX_VALUE),
        table.number("max-cost-per-run", 0, 0, 1e9),
        table.number("max-cost-per-day", 0, 0, 1e9),
        table.number("price-in", 0, 0, 1e9),
        table.number("price-out", 0, 0, 1e9),
        (int) table.whole("jobs", 2, 1, 64),
        (int) table.whole("requests-per-minute", 60, 1, 100_000),
        table.duration("timeout", Duration.ofMinutes(2)));
  }
}
