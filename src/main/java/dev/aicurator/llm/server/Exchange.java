package dev.aicurator.llm.server;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The client library's HTTP port for one exchange: what is read is capped, all of it can be
 * cancelled from another thread, and of an error only the status and Retry-After are kept, never
 * the server's words, which may repeat the key.
 */
final class Exchange implements HttpClient {
  private final java.net.http.HttpClient http;
  private final Duration timeout;
  private final long mostBytes;
  private @Nullable CompletableFuture<HttpResponse<InputStream>> pending;
  private @Nullable InputStream body;
  private boolean cancelled;
  private volatile @Nullable String retryAfter;

  Exchange(java.net.http.HttpClient http, Duration timeout, long mostBytes) {
    this.http = http;
    this.timeout = timeout;
    this.mostBytes = mostBytes;
  }

  /** Hands out this exchange whatever the library asks for. */
  HttpClientBuilder asBuilder() {
    return new Builder(this);
  }

  @Nullable String retryAfter() {
    return retryAfter;
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    try (InputStream in = open(request)) {
      return SuccessfulHttpResponse.builder()
          .statusCode(200)
          .headers(java.util.Map.of())
          .body(in.readAllBytes())
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the events on the calling thread. */
  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    try (InputStream in = open(request)) {
      listener.onOpen(
          SuccessfulHttpResponse.builder().statusCode(200).headers(java.util.Map.of()).build());
      parser.parse(in, listener);
      listener.onClose();
    } catch (IOException | RuntimeException e) {
      listener.onError(e);
    }
  }

  /** Ends the exchange at once; whoever reads it gets an error. */
  void cancel() {
    CompletableFuture<?> toCancel;
    InputStream toClose;
    synchronized (this) {
      cancelled = true;
      toCancel = pending;
      toClose = body;
    }
    if (toCancel != null) {
      toCancel.cancel(true);
    }
    close(toClose);
  }

  private InputStream open(HttpRequest request) {
    HttpResponse<InputStream> response = send(request);
    retryAfter = response.headers().firstValue("retry-after").orElse(null);
    InputStream in = new CappedStream(response.body(), mostBytes);
    synchronized (this) {
      body = in;
    }
    if (response.statusCode() / 100 != 2) {
      close(in);
      throw new HttpException(response.statusCode(), "");
    }
    return in;
  }

  private HttpResponse<InputStream> send(HttpRequest request) {
    CompletableFuture<HttpResponse<InputStream>> sent;
    synchronized (this) {
      if (cancelled) {
        throw new CancellationException();
      }
      sent = http.sendAsync(toJdk(request), BodyHandlers.ofInputStream());
      pending = sent;
    }
    try {
      return sent.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof IOException io ? new UncheckedIOException(io) : e;
    }
  }

  private java.net.http.HttpRequest toJdk(HttpRequest request) {
    java.net.http.HttpRequest.Builder builder =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url())).timeout(timeout);
    request.headers().forEach((name, values) -> values.forEach(v -> builder.header(name, v)));
    String text = request.body();
    return builder
        .method(
            request.method().name(),
            text == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text))
        .build();
  }

  private static void close(@Nullable InputStream in) {
    if (in == null) {
      return;
    }
    try {
      in.close();
    } catch (IOException e) {
      System.getLogger(Exchange.class.getName()).log(System.Logger.Level.DEBUG, "close", e);
    }
  }

  private record Builder(Exchange exchange) implements HttpClientBuilder {
    @Override
    public Duration connectTimeout() {
      return exchange.timeout;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration time) {
      return this;
    }

    @Override
    public Duration readTimeout() {
      return exchange.timeout;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration time) {
      return this;
    }

    @Override
    public HttpClient build() {
      return exchange;
    }
  }
}
