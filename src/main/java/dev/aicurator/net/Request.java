package dev.aicurator.net;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch and how.
 *
 * @param url http(s), {@code sample:NAME}; from the user also a file URL or path, {@code -}, {@code
 *     exec:COMMAND} and {@code filter:COMMAND:URL}
 * @param etag the validator stored with the last answer, sent back verbatim
 * @param lastModified the other validator, likewise
 * @param headers sent to the origin of {@code url} only, never across a redirect to another one
 * @param fromUser whether the user chose this URL; what a feed links to may not name files or
 *     commands
 */
public record Request(
    String url,
    Kind kind,
    @Nullable String etag,
    @Nullable String lastModified,
    Map<String, String> headers,
    boolean fromUser) {
  public Request {
    headers = Map.copyOf(headers);
  }

  /** A feed the user follows or named. */
  public static Request feed(String url) {
    return new Request(url, Kind.FEED, null, null, Map.of(), true);
  }

  /** A page some feed links to. */
  public static Request page(String url) {
    return new Request(url, Kind.PAGE, null, null, Map.of(), false);
  }

  public Request withValidators(@Nullable String tag, @Nullable String modified) {
    return new Request(url, kind, tag, modified, headers, fromUser);
  }

  public Request withHeaders(Map<String, String> more) {
    return new Request(url, kind, etag, lastModified, more, fromUser);
  }

  public Request byUser() {
    return new Request(url, kind, etag, lastModified, headers, true);
  }

  /** Chooses the Accept header and the byte cap. */
  public enum Kind {
    FEED(
        "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml,"
            + " application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5,"
            + " */*;q=0.4"),
    PAGE("text/html, application/xhtml+xml, application/xml;q=0.8, */*;q=0.5");

    private final String accept;

    Kind(String accept) {
      this.accept = accept;
    }

    public String accept() {
      return accept;
    }
  }
}
