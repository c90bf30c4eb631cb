package dev.aicurator.llm.server;

import dev.aicurator.llm.spend.Budget;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicChatRequestParameters;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.DefaultChatRequestParameters;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaChatRequestParameters;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Speaks the protocol of one kind of server.
 *
 * @param plain leaves out what some servers reject: the schema, the temperature and the older name
 *     of the length limit
 */
record Dialect(ModelSettings settings, Prompt prompt, boolean plain) {
  private static final double TEMPERATURE = 0.1;

  /** Asks for the whole answer at once. */
  void ask(Exchange exchange, Talk talk) {
    talk.onCompleteResponse(model(exchange).chat(request()));
  }

  /** Asks for the answer piece by piece. */
  void stream(Exchange exchange, Talk talk) {
    streaming(exchange).chat(request(), talk);
  }

  private ChatRequest request() {
    return ChatRequest.builder()
        .messages(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user()))
        .parameters(parameters())
        .build();
  }

  private ChatRequestParameters parameters() {
    return switch (settings.kind()) {
      case OPENAI ->
          common(OpenAiChatRequestParameters.builder())
              .maxOutputTokens(plain ? null : prompt.mostTokens())
              .maxCompletionTokens(plain ? prompt.mostTokens() : null)
              .build();
      case OLLAMA ->
          common(OllamaChatRequestParameters.builder())
              .numCtx(context())
              .think(plain ? null : false)
              .build();
      case ANTHROPIC -> common(AnthropicChatRequestParameters.builder()).build();
    };
  }

  private <B extends DefaultChatRequestParameters.Builder<B>> B common(B builder) {
    if (prompt.schema() != null && !plain) {
      builder.responseFormat(prompt.schema());
    }
    return builder
        .modelName(settings.name())
        .temperature(plain ? null : TEMPERATURE)
        .maxOutputTokens(prompt.mostTokens());
  }

  /** Ollama cuts what is longer than its context, which is short unless asked for, silently. */
  private int context() {
    long tokens =
        Budget.tokens(prompt.system()) + Budget.tokens(prompt.user()) + prompt.mostTokens();
    return (int) Math.min(32_768, Math.max(2, (tokens + 2_047) / 2_048) * 2_048);
  }

  private ChatModel model(Exchange exchange) {
    return switch (settings.kind()) {
      case OPENAI ->
          OpenAiChatModel.builder()
              .httpClientBuilder(exchange.asBuilder())
              .baseUrl(settings.url())
              .apiKey(key())
              .strictJsonSchema(true)
              .maxRetries(0)
              .build();
      case OLLAMA ->
          OllamaChatModel.builder()
              .httpClientBuilder(exchange.asBuilder())
              .baseUrl(settings.url())
              .customHeaders(bearer())
              .maxRetries(0)
              .build();
      case ANTHROPIC ->
          AnthropicChatModel.builder()
              .httpClientBuilder(exchange.asBuilder())
              .baseUrl(settings.url())
              .apiKey(anthropicKey())
              .maxRetries(0)
              .build();
    };
  }

  private StreamingChatModel streaming(Exchange exchange) {
    return switch (settings.kind()) {
      case OPENAI ->
          OpenAiStreamingChatModel.builder()
              .httpClientBuilder(exchange.asBuilder())
              .baseUrl(settings.url())
              .apiKey(key())
              .build();
      case OLLAMA ->
          OllamaStreamingChatModel.builder()
              .httpClientBuilder(exchange.asBuilder())
              .baseUrl(settings.url())
              .customHeaders(bearer())
              .build();
      case ANTHROPIC ->
          AnthropicStreamingChatModel.builder()
              .httpClientBuilder(exchange.asBuilder())
              .baseUrl(settings.url())
              .apiKey(anthropicKey())
              .build();
    };
  }

  private @Nullable String key() {
    String key = settings.key().value();
    return key.isEmpty() ? null : key;
  }

  /** The library insists on one, a gateway of one's own may not. */
  private String anthropicKey() {
    String key = settings.key().value();
    return key.isEmpty() ? "none" : key;
  }

  private Map<String, String> bearer() {
    String key = settings.key().value();
    return key.isEmpty() ? Map.of() : Map.of("Authorization", "Bearer " + key);
  }
}
