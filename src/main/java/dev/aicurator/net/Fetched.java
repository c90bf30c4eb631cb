package dev.aicurator.net;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of one request. */
public sealed interface Fetched {
  /** When the answer was complete, by the fetcher's clock. */
  Instant at();

  /** Why there is no document, as {@code slug: reason}; where there is one this has no meaning. */
  default String trouble() {
    return this instanceof Failed failed ? failed.slug() + ": " + failed.reason() : "no document";
  }

  /**
   * A complete document.
   *
   * @param finalUrl where it was found after redirects, the base for relative links
   * @param contentType the header as sent, charset included
   * @param etag to be stored verbatim and sent back; null when none or not legal in a header
   * @param headers lower-case name to value, bounded
   * @param permanent where an unbroken run of 301 and 308 redirects from the asked URL led
   * @param freshFor how long the server says it need not be asked again (Cache-Control, Expires)
   */
  record Body(
      byte[] bytes,
      String finalUrl,
      int status,
      @Nullable String contentType,
      @Nullable String etag,
      @Nullable String lastModified,
      Map<String, String> headers,
      @Nullable String permanent,
      @Nullable Duration freshFor,
      Instant at)
      implements Fetched {
    public Body {
      headers = Map.copyOf(headers);
    }
  }

  /** The validators sent still hold; those given here are the ones to store. */
  record NotModified(
      String finalUrl,
      @Nullable String etag,
      @Nullable String lastModified,
      @Nullable String permanent,
      @Nullable Duration freshFor,
      Instant at)
      implements Fetched {}

  /**
   * No document: {@code slug} is stable, {@code reason} is one clean line for people.
   *
   * @param retryable whether asking again later may help
   * @param retryAfter what the server asked for, clamped to a day
   * @param status the HTTP status, when there was one
   */
  record Failed(
      String slug,
      String reason,
      boolean retryable,
      @Nullable Duration retryAfter,
      @Nullable Integer status,
      Instant at)
      implements Fetched {}
}
