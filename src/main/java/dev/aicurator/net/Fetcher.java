package dev.aicurator.net;

import dev.aicurator.net.local.Commands;
import dev.aicurator.net.local.Files;
import dev.aicurator.net.local.Samples;
import dev.aicurator.net.wire.Refusal;
import dev.aicurator.net.wire.Target;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one door to documents: URL in, {@link Fetched} out, never an exception. Safe for many
 * threads; waits its turn for busy hosts. Making one costs nothing: the HTTP client is made on
 * first need.
 */
public final class Fetcher implements AutoCloseable {
  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):(.*)", Pattern.DOTALL);
  private static final Pattern FILTERED = Pattern.compile(":(?=[a-z]+://|sample:|file:|exec:)");

  private final FetchSettings settings;
  private @Nullable HttpFetch http;

  public Fetcher(FetchSettings settings) {
    this.settings = settings;
  }

  /** Fetches one document; an interrupted thread gets a failure and stays interrupted. */
  public Fetched fetch(Request request) {
    try {
      String url = request.url().strip();
      Matcher m = SCHEME.matcher(url);
      String scheme = m.matches() ? m.group(1).toLowerCase(Locale.ROOT) : "";
      if (scheme.equals("http") || scheme.equals("https")) {
        return http().fetch(request);
      }
      return local(request, scheme, m.matches() ? m.group(2) : url);
    } catch (Refusal e) {
      return failed(e);
    } catch (IOException e) {
      return failed(new Refusal("io", "cannot be read", true));
    }
  }

  /** Reads what the caller hands over, such as standard input, as if it had been fetched. */
  public Fetched fetch(Request request, InputStream given) {
    try {
      return body(request.url(), Files.all(given, settings.cap(request)));
    } catch (Refusal e) {
      return failed(e);
    } catch (IOException e) {
      return failed(new Refusal("io", "cannot be read", true));
    }
  }

  /** The host whose turns a URL waits for; empty where it waits for none. */
  public String host(String url) {
    if (!url.regionMatches(true, 0, "http", 0, 4)) {
      return "";
    }
    try {
      Target target = Target.parse(url);
      return settings.isOwn(target.host(), target.port()) ? "" : target.host();
    } catch (Refusal e) {
      return "";
    }
  }

  /** How many exchanges one host may have at once. */
  public int perHost() {
    return settings.jobs().perHost();
  }

  private Fetched local(Request request, String scheme, String rest) throws IOException {
    int cap = settings.cap(request);
    if (scheme.equals("sample")) {
      return body(
          request.url(), new Samples(settings.now().clock(), settings.now().zone()).read(rest));
    }
    if (!request.fromUser()) {
      throw new Refusal("bad-scheme", "only http and https links are followed", false);
    }
    return switch (scheme) {
      case "" -> file(rest, cap);
      case "file" -> file("file:" + rest, cap);
      case "exec" -> body(request.url(), new Commands(settings.times().deadline()).run(rest, cap));
      case "filter" -> filtered(request, rest, cap);
      default -> throw new Refusal("bad-scheme", "no such scheme: " + scheme, false);
    };
  }

  private Fetched file(String url, int cap) throws IOException {
    if (url.isEmpty() || url.equals("-")) {
      throw new Refusal("bad-url", "nothing to read", false);
    }
    java.nio.file.Path path = Files.path(url);
    return body(path.toUri().toString(), Files.read(path, cap));
  }

  private Fetched filtered(Request request, String rest, int cap) throws IOException {
    Matcher at = FILTERED.matcher(rest);
    int split = at.find() ? at.start() : rest.indexOf(':');
    if (split <= 0) {
      throw new Refusal("bad-url", "filter needs a command and a URL", false);
    }
    Request inner =
        new Request(
            rest.substring(split + 1),
            request.kind(),
            request.etag(),
            request.lastModified(),
            request.headers(),
            true);
    Fetched fetched = fetch(inner);
    if (!(fetched instanceof Fetched.Body body)) {
      return fetched;
    }
    byte[] made =
        new Commands(settings.times().deadline())
            .filter(rest.substring(0, split), body.bytes(), cap);
    return new Fetched.Body(
        made,
        body.finalUrl(),
        body.status(),
        null,
        body.etag(),
        body.lastModified(),
        body.headers(),
        null,
        body.freshFor(),
        body.at());
  }

  private Fetched body(String url, byte[] bytes) throws Refusal {
    if (bytes.length == 0) {
      throw new Refusal("empty", "nothing in it", true);
    }
    return new Fetched.Body(
        bytes, url, 200, null, null, null, Map.of(), null, null, settings.now().clock().instant());
  }

  private Fetched failed(Refusal e) {
    return new Fetched.Failed(
        e.slug(),
        e.reason(),
        e.retryable(),
        e.retryAfter(),
        e.status(),
        settings.now().clock().instant());
  }

  private synchronized HttpFetch http() {
    if (http == null) {
      http = new HttpFetch(settings);
    }
    return http;
  }

  @Override
  public synchronized void close() {
    if (http != null) {
      http.close();
      http = null;
    }
  }
}
