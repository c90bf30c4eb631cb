package dev.aicurator.net;

import dev.aicurator.net.wire.Deadline;
import dev.aicurator.net.wire.Refusal;
import dev.aicurator.net.wire.Target;
import dev.aicurator.net.wire.Unpacking;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.net.URIAuthority;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** One request and its answer, cut off at the deadline whatever the server is doing then. */
final class Exchange {
  private static final int MOST_HEADERS = 64;
  private static final int SHORT = 16384;
  private static final int LONGEST_HEADER = 8192;

  private final CloseableHttpClient client;
  private final ScheduledExecutorService watch;

  Exchange(CloseableHttpClient client, ScheduledExecutorService watch) {
    this.client = client;
    this.watch = watch;
  }

  Answer ask(Target target, Map<String, String> headers, int cap, Deadline deadline)
      throws IOException {
    HttpUriRequestBase request = request(target, headers, deadline);
    ScheduledFuture<?> cut =
        watch.schedule(request::cancel, deadline.millis() + 2, TimeUnit.MILLISECONDS);
    HttpHost host = new HttpHost(target.scheme(), target.host(), target.port());
    ClassicHttpResponse response = null;
    try {
      response = client.executeOpen(host, request, null);
      return answer(response, request, cap);
    } catch (IOException | RuntimeException e) {
      throw Troubles.refusal(e, deadline);
    } finally {
      cut.cancel(false);
      Closer.closeQuietly(response);
    }
  }

  private static HttpUriRequestBase request(
      Target target, Map<String, String> headers, Deadline deadline) {
    HttpUriRequestBase request = new HttpUriRequestBase("GET", URI.create("/"));
    request.setScheme(target.scheme());
    request.setAuthority(
        new URIAuthority(target.host(), target.portIsStandard() ? -1 : target.port()));
    request.setPath(target.path());
    headers.forEach(request::setHeader);
    request.setConfig(
        RequestConfig.custom()
            .setConnectionRequestTimeout(Timeout.ofMilliseconds(deadline.millis()))
            .setResponseTimeout(Timeout.ofMilliseconds(deadline.millis()))
            .setAuthenticationEnabled(false)
            .setProtocolUpgradeEnabled(false)
            .setRedirectsEnabled(false)
            .build());
    return request;
  }

  private static Answer answer(ClassicHttpResponse response, HttpUriRequestBase request, int cap)
      throws IOException {
    int status = response.getCode();
    Map<String, String> headers = headers(response);
    HttpEntity entity = response.getEntity();
    byte[] body = {};
    if ((status == 200 || status == 203 || status == 226) && entity != null) {
      body = body(entity, headers.get("content-encoding"), cap, request);
    } else if (entity != null
        && entity.getContentLength() >= 0
        && entity.getContentLength() <= SHORT) {
      EntityUtils.consumeQuietly(entity); // so that the connection can be used again
    } else if (entity != null) {
      request.cancel();
    }
    return new Answer(status, headers, body);
  }

  private static byte[] body(
      HttpEntity entity, @Nullable String encoding, int cap, HttpUriRequestBase request)
      throws IOException {
    try {
      if (entity.getContentLength() > cap) {
        throw Refusal.tooLarge(cap);
      }
      InputStream in = entity.getContent();
      return in == null ? new byte[0] : Unpacking.read(in, encoding, cap);
    } catch (Refusal e) {
      request.cancel(); // closing politely would read the rest first
      throw e;
    }
  }

  private static Map<String, String> headers(ClassicHttpResponse response) {
    Map<String, String> all = new LinkedHashMap<>();
    for (Header header : response.getHeaders()) {
      String name = header.getName().toLowerCase(Locale.ROOT);
      String value = header.getValue();
      boolean asked = name.equals("location") || name.equals("etag");
      if (value == null || name.equals("set-cookie")) {
        continue;
      }
      if (value.length() > LONGEST_HEADER) {
        value = asked ? value.substring(0, LONGEST_HEADER + 1) : null;
      }
      if (value != null && (all.size() < MOST_HEADERS || asked)) {
        all.merge(name, value, (a, b) -> joined(name, a, b));
      }
    }
    return all;
  }

  private static String joined(String name, String first, String next) {
    boolean list =
        name.equals("cache-control") || name.equals("link") || name.equals("content-encoding");
    return list && first.length() + next.length() < LONGEST_HEADER ? first + ", " + next : first;
  }
}
