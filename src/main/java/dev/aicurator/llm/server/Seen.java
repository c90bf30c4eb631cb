package dev.aicurator.llm.server;

import dev.langchain4j.model.ollama.OllamaModel;
import dev.langchain4j.model.ollama.OllamaModels;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;

/** Looks for a model server on this machine, when the user asks for it and not otherwise. */
public final class Seen {
  private static final Duration SHORT = Duration.ofSeconds(1);
  private static final int MOST = 100;
  private static final long MOST_BYTES = 1_000_000;

  private Seen() {}

  /**
   * The models that an Ollama at {@code url} has, such as {@code http://127.0.0.1:11434}; empty
   * when there is none, or the address is not of this machine. Takes two seconds at most.
   */
  public static List<String> ollama(String url) {
    String address = url.isBlank() ? "http://127.0.0.1:11434" : url;
    ModelSettings settings =
        new ModelSettings(ModelSettings.Kind.OLLAMA, address, "any", Key.none());
    if (!isLocal(java.net.URI.create(settings.url()).getHost())) {
      return List.of();
    }
    HttpClient http =
        HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).connectTimeout(SHORT).build();
    Exchange exchange = new Exchange(http, SHORT, MOST_BYTES);
    try {
      return OllamaModels.builder()
          .httpClientBuilder(exchange.asBuilder())
          .baseUrl(settings.url())
          .maxRetries(0)
          .build()
          .availableModels()
          .content()
          .stream()
          .map(OllamaModel::getName)
          .limit(MOST)
          .toList();
    } catch (RuntimeException e) {
      return List.of();
    } finally {
      exchange.cancel();
    }
  }

  /** Whether a host, an IPv6 address in brackets or not, is this machine itself. */
  public static boolean isLocal(String host) {
    return host.equals("localhost")
        || host.endsWith(".localhost")
        || host.matches("\\[?::1]?|127(?:\\.\\d{1,3}){3}");
  }
}
