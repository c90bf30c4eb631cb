package dev.aicurator.llm.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aicurator.llm.server.ModelSettings.Kind;
import dev.aicurator.llm.spend.Ledger;
import dev.aicurator.llm.spend.Spent;
import dev.aicurator.testing.LoopbackServer;
import dev.aicurator.testing.Reply;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Speaks the three protocols as their servers do. */
public final class Servers {
  public static final String KEY = "sk-test-4711-secret";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Servers() {}

  /** What a whole answer of 7 sent and 5 written tokens looks like. */
  public static Reply whole(Kind kind, String text) {
    return Reply.ok("application/json", body(kind, text, false));
  }

  /** An answer that the server itself marks as refused. */
  public static Reply refusal(Kind kind) {
    return Reply.ok("application/json", body(kind, "", true));
  }

  private static String body(Kind kind, String text, boolean refused) {
    ObjectNode root = JSON.createObjectNode();
    switch (kind) {
      case OPENAI -> {
        ObjectNode choice = root.put("id", "x").put("model", "m").putArray("choices").addObject();
        choice.put("index", 0).put("finish_reason", refused ? "content_filter" : "stop");
        ObjectNode message = choice.putObject("message").put("role", "assistant");
        message.put("content", text);
        root.putObject("usage").put("prompt_tokens", 7).put("completion_tokens", 5);
      }
      case OLLAMA -> {
        root.put("model", "m").put("done", true).put("done_reason", "stop");
        root.put("prompt_eval_count", 7).put("eval_count", 5);
        root.putObject("message").put("role", "assistant").put("content", text);
      }
      case ANTHROPIC -> {
        root.put("id", "x").put("type", "message").put("role", "assistant").put("model", "m");
        root.putArray("content").addObject().put("type", "text").put("text", text);
        root.put("stop_reason", refused ? "refusal" : "end_turn");
        root.putObject("usage").put("input_tokens", 7).put("output_tokens", 5);
      }
    }
    return root.toString();
  }

  /** The same answer in pieces. */
  public static Reply streamed(Kind kind, String... pieces) {
    StringBuilder out = new StringBuilder();
    if (kind == Kind.ANTHROPIC) {
      event(
          out,
          kind,
          "message_start",
          "{'type':'message_start','message':{'id':'x','type':'message','role':'assistant',"
              + "'model':'m','content':[],'usage':{'input_tokens':7,'output_tokens':1}}}");
      event(
          out,
          kind,
          "content_block_start",
          "{'type':'content_block_start','index':0,'content_block':{'type':'text','text':''}}");
    }
    for (String piece : pieces) {
      String text = quoted(piece);
      switch (kind) {
        case OPENAI ->
            event(
                out,
                kind,
                "",
                "{'id':'x','model':'m','choices':[{'index':0,'delta':{'content':" + text + "}}]}");
        case OLLAMA ->
            event(
                out,
                kind,
                "",
                "{'model':'m','message':{'role':'assistant','content':" + text + "},'done':false}");
        case ANTHROPIC ->
            event(
                out,
                kind,
                "content_block_delta",
                "{'type':'content_block_delta','index':0,'delta':{'type':'text_delta','text':"
                    + text
                    + "}}");
      }
    }
    return Reply.ok(
        kind == Kind.OLLAMA ? "application/x-ndjson" : "text/event-stream", end(out, kind));
  }

  private static String end(StringBuilder out, Kind kind) {
    switch (kind) {
      case OPENAI -> {
        event(
            out, kind, "", "{'id':'x','choices':[{'index':0,'delta':{},'finish_reason':'stop'}]}");
        event(
            out,
            kind,
            "",
            "{'id':'x','choices':[],'usage':{'prompt_tokens':7,'completion_tokens':5}}");
        out.append("data: [DONE]\n\n");
      }
      case OLLAMA ->
          event(
              out,
              kind,
              "",
              "{'model':'m','message':{'role':'assistant','content':''},'done':true,"
                  + "'done_reason':'stop','prompt_eval_count':7,'eval_count':5}");
      case ANTHROPIC -> {
        event(out, kind, "content_block_stop", "{'type':'content_block_stop','index':0}");
        event(
            out,
            kind,
            "message_delta",
            "{'type':'message_delta','delta':{'stop_reason':'end_turn'},"
                + "'usage':{'output_tokens':5}}");
        event(out, kind, "message_stop", "{'type':'message_stop'}");
      }
    }
    return out.toString();
  }

  private static void event(StringBuilder out, Kind kind, String name, String data) {
    String json = data.replace('\'', '"').replace('\u0001', '\'');
    if (kind == Kind.OLLAMA) {
      out.append(json).append('\n');
      return;
    }
    out.append(name.isEmpty() ? "" : "event: " + name + "\n");
    out.append("data: ").append(json).append("\n\n");
  }

  private static String quoted(String text) {
    try {
      return JSON.writeValueAsString(text.replace('\'', '\u0001')).replace("\\u0001", "\u0001");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String path(Kind kind) {
    return switch (kind) {
      case OPENAI -> "/v1/chat/completions";
      case OLLAMA -> "/api/chat";
      case ANTHROPIC -> "/v1/messages";
    };
  }

  /** The header that may hold the key, lower case. */
  public static String keyHeader(Kind kind) {
    return kind == Kind.ANTHROPIC ? "x-api-key" : "authorization";
  }

  public static ModelSettings settings(LoopbackServer server, Kind kind) {
    String url = server.url(kind == Kind.OLLAMA ? "" : "/v1");
    return settings(url, kind);
  }

  public static ModelSettings settings(String url, Kind kind) {
    Key key = Key.environment("MODEL_KEY", Map.of("MODEL_KEY", KEY));
    return new ModelSettings(kind, url, "test-model", key).with(limits(Duration.ofSeconds(10)));
  }

  public static ModelSettings.Limits limits(Duration timeout) {
    return new ModelSettings.Limits(timeout, 0, 0, 0, 0, 1, 10, 2, 0);
  }

  /** Waits for hardly anything, so that tests do not. */
  public static ModelServer impatient(ModelSettings settings, Ledger ledger) {
    return new ModelServer(
        settings,
        ledger,
        HttpClient.Builder.NO_PROXY,
        new Patience(3, Duration.ofMillis(5), Duration.ofSeconds(5)));
  }

  /** All texts of the messages of a request, parted by empty lines. */
  public static String messages(LoopbackServer.Got got) {
    List<String> texts = new ArrayList<>();
    JsonNode root = json(got.body());
    add(texts, root.path("system"));
    root.path("messages").forEach(message -> add(texts, message.path("content")));
    return String.join("\n\n", texts);
  }

  private static void add(List<String> texts, JsonNode content) {
    if (content.isTextual()) {
      texts.add(content.asText());
    }
    content.forEach(part -> texts.add(part.path("text").asText()));
  }

  public static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Remembers what was spent for as long as the test runs. */
  public static Ledger ledger() {
    Map<LocalDate, Spent> days = new ConcurrentHashMap<>();
    return (day, more) -> days.merge(day, more, Spent::plus);
  }

  /** Answers one after the other, the last for good. */
  public static Function<LoopbackServer.Got, Reply> inTurn(Reply... replies) {
    java.util.concurrent.atomic.AtomicInteger at = new java.util.concurrent.atomic.AtomicInteger();
    return got -> replies[Math.min(at.getAndIncrement(), replies.length - 1)];
  }
}
