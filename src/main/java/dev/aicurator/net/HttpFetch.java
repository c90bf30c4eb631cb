package dev.aicurator.net;

import dev.aicurator.net.wire.Deadline;
import dev.aicurator.net.wire.HttpDates;
import dev.aicurator.net.wire.Refusal;
import dev.aicurator.net.wire.Target;
import dev.aicurator.net.wire.Turns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/** The redirect loop: each hop is checked, waits its turn and may take only what time is left. */
final class HttpFetch {
  private static final int HOPS = 5;
  private static final Set<String> OURS =
      Set.of("host", "connection", "content-length", "transfer-encoding", "upgrade", "te");

  private final FetchSettings settings;
  private final CloseableHttpClient client;
  private final ScheduledThreadPoolExecutor watch;
  private final Turns turns;
  private final Exchange exchange;

  HttpFetch(FetchSettings settings) {
    this.settings = settings;
    this.client = HttpClients.make(settings);
    this.watch = new ScheduledThreadPoolExecutor(1, HttpFetch::daemon);
    this.watch.setRemoveOnCancelPolicy(true);
    this.turns =
        new Turns(settings.jobs().all(), settings.jobs().perHost(), settings.times().spacing());
    this.exchange = new Exchange(client, watch);
  }

  void close() {
    watch.shutdownNow();
    client.close(CloseMode.IMMEDIATE);
  }

  Fetched fetch(Request request) throws IOException {
    Deadline deadline = new Deadline(settings.times().deadline());
    Target first = Target.parse(request.url());
    Target at = first;
    Set<String> seen = new HashSet<>();
    String permanent = null;
    boolean unbroken = true;
    for (int hop = 0; hop <= HOPS; hop++) {
      if (!seen.add(at.url())) {
        break;
      }
      Answer answer = ask(at, headers(request, first, at), settings.cap(request), deadline);
      if (!answer.isRedirect()) {
        return finished(request, at, answer, permanent);
      }
      Target next = at.resolve(String.valueOf(answer.header("location")));
      if (at.secure() && !next.secure()) {
        throw new Refusal("downgrade", "redirected from https to http", false);
      }
      unbroken &= answer.isPermanent();
      permanent = unbroken ? next.url() : permanent;
      at = next;
    }
    throw new Refusal("redirect-loop", "redirected too often", true);
  }

  private Answer ask(Target at, Map<String, String> headers, int cap, Deadline deadline)
      throws IOException {
    boolean named = settings.addresses().opened().contains(new HostPort(at.host(), at.port()));
    if (at.portIsClosed() && !named) {
      throw new Refusal("blocked-port", "a port of another protocol, not asked", false);
    }
    long from = System.nanoTime();
    try (Turns.Turn turn = turns.take(at.host(), settings.isOwn(at.host(), at.port()))) {
      deadline.extend(System.nanoTime() - from);
      return again(at, headers, cap, deadline);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted", "interrupted", true);
    }
  }

  /** A kept-alive connection may die as it is picked; a GET may then be sent once more. */
  private Answer again(Target at, Map<String, String> headers, int cap, Deadline deadline)
      throws IOException {
    try {
      return exchange.ask(at, headers, cap, deadline);
    } catch (Refusal e) {
      if (!e.slug().equals("connection") || !e.reason().startsWith("closed") || deadline.passed()) {
        throw e;
      }
      return exchange.ask(at, headers, cap, deadline);
    }
  }

  private static Map<String, String> headers(Request request, Target first, Target at) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (first.origin().equals(at.origin())) {
      if (first.userInfo() != null) {
        headers.put("Authorization", "Basic " + base64(first.userInfo()));
      }
      request.headers().entrySet().stream()
          .filter(h -> !OURS.contains(h.getKey().toLowerCase(java.util.Locale.ROOT)))
          .filter(h -> isLegal(h.getKey()) && isLegal(h.getValue()))
          .forEach(h -> headers.put(h.getKey(), h.getValue()));
    }
    headers.putIfAbsent("Accept", request.kind().accept());
    headers.putIfAbsent("Accept-Encoding", "gzip");
    String etag = request.etag();
    String modified = request.lastModified();
    if (etag != null && isLegal(etag)) {
      headers.put("If-None-Match", etag);
    }
    if (modified != null && isLegal(modified)) {
      headers.put("If-Modified-Since", modified);
    }
    if (request.kind() == Request.Kind.FEED && isConditional(request)) {
      headers.put("A-IM", "feed");
    }
    return headers;
  }

  private static boolean isConditional(Request request) {
    return request.etag() != null && isLegal(request.etag())
        || request.lastModified() != null && isLegal(request.lastModified());
  }

  private static boolean isLegal(String value) {
    return !value.isEmpty()
        && value.chars().allMatch(c -> c >= 0x20 && c < 0x7f || c >= 0xa0 && c <= 0xff);
  }

  private static String base64(String userInfo) {
    String plain =
        java.net.URLDecoder.decode(
            userInfo.replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25"),
            StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  private Fetched finished(Request request, Target at, Answer answer, @Nullable String permanent)
      throws Refusal {
    Instant now = settings.now().clock().instant();
    int status = answer.status();
    if (status == 304) {
      return unchanged(request, at, answer, permanent, now);
    }
    boolean delta = status == 226 && isConditional(request);
    if (status == 204 || status == 205) {
      throw new Refusal("empty", "the server sent nothing", true, status, null);
    }
    if (status != 200 && status != 203 && !delta) {
      Duration wait = HttpDates.retryAfter(answer.header("retry-after"), now);
      throw new Refusal("http-" + status, words(status), mayHelp(status), status, wait);
    }
    if (answer.body().length == 0) {
      throw new Refusal("empty", "the server sent nothing", true, status, null);
    }
    return new Fetched.Body(
        answer.body(),
        at.url(),
        status,
        answer.header("content-type"),
        answer.validator("etag"),
        answer.validator("last-modified"),
        answer.headers(),
        permanent,
        answer.freshFor(now),
        now);
  }

  private static Fetched unchanged(
      Request request, Target at, Answer answer, @Nullable String permanent, Instant now)
      throws Refusal {
    if (!isConditional(request)) {
      throw new Refusal("http-304-unasked", "says unchanged without being asked", true, 304, null);
    }
    String etag = answer.validator("etag");
    String modified = answer.validator("last-modified");
    return new Fetched.NotModified(
        at.url(),
        etag == null ? request.etag() : etag,
        modified == null ? request.lastModified() : modified,
        permanent,
        answer.freshFor(now),
        now);
  }

  private static boolean mayHelp(int status) {
    return status >= 500 || status == 408 || status == 425 || status == 429;
  }

  private static String words(int status) {
    return switch (status) {
      case 401, 407 -> "the server wants credentials";
      case 402 -> "the server wants payment";
      case 403 -> "the server forbids it";
      case 404 -> "not found";
      case 410 -> "gone for good";
      case 429 -> "asked too often";
      case 451 -> "withheld for legal reasons";
      case 503 -> "the server is busy or down";
      default -> status >= 500 ? "the server failed" : "the server answered " + status;
    };
  }

  private static Thread daemon(Runnable work) {
    Thread thread = Executors.defaultThreadFactory().newThread(work);
    thread.setName("curator-deadline");
    thread.setDaemon(true);
    return thread;
  }
}
