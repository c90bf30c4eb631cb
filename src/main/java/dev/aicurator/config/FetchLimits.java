package dev.aicurator.config;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Limits and manners of fetching, the table {@code [fetch]}.
 *
 * @param jobs exchanges at once
 * @param perHost exchanges at once with one host
 * @param timeout over one whole exchange
 * @param feedBytes cap on a feed after decompression
 * @param pageBytes cap on a page after decompression
 * @param allowPrivate whether addresses that are not public may be asked
 * @param allowed {@code HOST:PORT} opened one by one
 * @param userAgent null for the program's own
 * @param articles whether the pages behind entries are read too
 * @param days how far back the first refresh of a source stores
 */
public record FetchLimits(
    int jobs,
    int perHost,
    Duration timeout,
    int feedBytes,
    int pageBytes,
    boolean allowPrivate,
    List<String> allowed,
    @Nullable String userAgent,
    boolean articles,
    int days) {
  public static final FetchLimits DEFAULT =
      new FetchLimits(
          32, 2, Duration.ofSeconds(30), 16 << 20, 8 << 20, false, List.of(), null, true, 14);

  public FetchLimits {
    allowed = List.copyOf(allowed);
  }

  static FetchLimits read(Toml table) {
    return new FetchLimits(
        (int) table.whole("jobs", DEFAULT.jobs, 1, 256),
        (int) table.whole("per-host", DEFAULT.perHost, 1, 64),
        table.duration("timeout", DEFAULT.timeout),
        (int) table.bytes("max-feed-bytes", DEFAULT.feedBytes, 1 << 30),
        (int) table.bytes("max-page-bytes", DEFAULT.pageBytes, 1 << 30),
        table.flag("allow-private", DEFAULT.allowPrivate),
        table.strings("allow-addresses"),
        table.string("user-agent"),
        table.flag("articles", DEFAULT.articles),
        (int) table.whole("days", DEFAULT.days, 0, 36_500));
  }
}
