package dev.aicurator.llm.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.llm.server.ModelSettings.Kind;
import dev.aicurator.llm.spend.Ledger;
import dev.aicurator.llm.spend.Spent;
import dev.aicurator.testing.LoopbackServer;
import dev.aicurator.testing.Reply;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each protocol over a real connection, and each way a server can fail. */
class ModelServerTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final JsonSchema SCHEMA =
      JsonSchema.builder()
          .name("card")
          .rootElement(JsonObjectSchema.builder().addStringProperty("dek").required("dek").build())
          .build();
  private static final Prompt CARD = new Prompt("The task.", "The data.", SCHEMA, 50);
  private static final Prompt PLAIN = new Prompt("The task.", "The data.", null, 50);

  private final LoopbackServer web = new LoopbackServer();

  @AfterEach
  void close() {
    web.close();
  }

  private ModelServer server(Kind kind) {
    return Servers.impatient(Servers.settings(web, kind), Servers.ledger());
  }

  private void answer(Kind kind, Reply... replies) {
    web.on(Servers.path(kind), Servers.inTurn(replies));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void givesTheAnswerAndWhatItTook(Kind kind) {
    answer(kind, Servers.whole(kind, "{\"dek\":\"News.\"}"));
    Outcome reply = server(kind).ask(CARD, DAY);
    assertThat(reply.fault()).isNull();
    assertThat(reply.text()).isEqualTo("{\"dek\":\"News.\"}");
    assertThat(reply.complete()).isTrue();
    assertThat(reply.spent().input()).isEqualTo(7);
    assertThat(reply.spent().output()).isEqualTo(5);
    assertThat(reply.spent().cost()).isEqualTo(57e-6);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void asksForTheSchemaAndTellsTaskAndDataApart(Kind kind) {
    answer(kind, Servers.whole(kind, "{}"));
    server(kind).ask(CARD, DAY);
    String body = web.last(Servers.path(kind)).body();
    assertThat(Servers.json(body).findValuesAsText("type")).contains("object", "string");
    assertThat(body).contains("\"dek\"", "The task.", "The data.", "test-model");
    assertThat(body).doesNotContain("\"tools\":[{");
  }

  @Test
  void ollamaIsGivenRoomForAllOfThePrompt() {
    answer(Kind.OLLAMA, Servers.whole(Kind.OLLAMA, "{}"));
    String data = "word ".repeat(4_000);
    server(Kind.OLLAMA).ask(new Prompt("The task.", data, null, 50), DAY);
    int room = Servers.json(web.last("/api/chat").body()).path("options").path("num_ctx").asInt();
    assertThat(room).isBetween(6_700, 9_000);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theKeyIsInItsHeaderOnly(Kind kind) {
    answer(kind, Servers.whole(kind, "x"));
    server(kind).ask(CARD, DAY);
    LoopbackServer.Got got = web.last(Servers.path(kind));
    assertThat(got.header(Servers.keyHeader(kind))).endsWith(Servers.KEY);
    assertThat(got.headers().entrySet())
        .filteredOn(h -> !h.getKey().equals(Servers.keyHeader(kind)))
        .noneMatch(h -> h.getValue().contains(Servers.KEY));
    assertThat(got.body() + got.path() + got.query()).doesNotContain(Servers.KEY);
    assertThat(Servers.settings(web, kind).toString()).doesNotContain(Servers.KEY);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theFirstPieceComesBeforeTheLastIsSent(Kind kind) {
    Reply whole = Servers.streamed(kind, "One ", "two 'and' \"three\" ", "four.");
    CountDownLatch go = new CountDownLatch(1);
    int held = new String(whole.body()).indexOf("four");
    answer(kind, whole.inChunks().holdAt(held, go));
    List<String> heard = new ArrayList<>();
    Outcome reply =
        server(kind).stream(
            PLAIN,
            DAY,
            piece -> {
              heard.add(piece);
              go.countDown();
            });
    assertThat(heard).containsExactly("One ", "two 'and' \"three\" ", "four.");
    assertThat(reply.text()).isEqualTo("One two 'and' \"three\" four.");
    assertThat(reply.fault()).isNull();
    assertThat(reply.complete()).isTrue();
    assertThat(reply.spent().tokens()).isEqualTo(12);
  }

  @ParameterizedTest
  @CsvSource({
    "OPENAI,401,KEY,1", "OLLAMA,403,KEY,1", "ANTHROPIC,401,KEY,1",
    "OPENAI,404,NO_MODEL,1", "OLLAMA,404,NO_MODEL,1", "ANTHROPIC,404,NO_MODEL,1",
    "OPENAI,500,SERVER,3", "OLLAMA,503,SERVER,3", "ANTHROPIC,500,SERVER,3",
    "ANTHROPIC,529,BUSY,3", "OPENAI,429,BUSY,3", "OLLAMA,429,BUSY,3",
    "OPENAI,400,REJECTED,2", "OLLAMA,400,REJECTED,2", "ANTHROPIC,400,REJECTED,2",
    "OPENAI,302,REJECTED,2",
  })
  void aStatusIsToldApart(Kind kind, int status, Fault fault, int asked) {
    answer(kind, Reply.of(status, "{\"error\":\"" + Servers.KEY + "\"}").header("Location", "/x"));
    Outcome whole = server(kind).ask(CARD, DAY);
    assertThat(whole.fault()).isEqualTo(fault);
    assertThat(whole.toString() + fault.what()).doesNotContain(Servers.KEY);
    assertThat(web.count(Servers.path(kind))).isEqualTo(asked);
    assertThat(server(kind).stream(PLAIN, DAY, piece -> {}).fault()).isEqualTo(fault);
    assertThat(web.count(Servers.path(kind))).isEqualTo(2 * asked);
    assertThat(web.count("/x")).isZero();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatIsRejectedIsAskedPlainly(Kind kind) {
    answer(kind, Reply.of(400, "no such parameter"), Servers.whole(kind, "{}"));
    ModelServer server = server(kind);
    assertThat(server.ask(CARD, DAY).fault()).isNull();
    assertThat(server.ask(CARD, DAY).fault()).isNull();
    assertThat(web.requests()).hasSize(3);
    assertThat(web.requests().get(0).body()).contains("\"dek\"", "temperature");
    assertThat(web.requests().get(1).body()).doesNotContain("\"dek\"", "temperature");
    assertThat(web.requests().get(2).body()).doesNotContain("\"dek\"");
  }

  @ParameterizedTest
  @CsvSource({"OPENAI,1", "OLLAMA,0", "ANTHROPIC,0"})
  void aBusyServerIsAskedAgainWhenItSays(Kind kind, int seconds) {
    String after = Integer.toString(seconds);
    answer(kind, Reply.of(429, "").header("Retry-After", after), Servers.whole(kind, "ok"));
    long start = System.nanoTime();
    assertThat(server(kind).ask(CARD, DAY).text()).isEqualTo("ok");
    assertThat(System.nanoTime() - start).isGreaterThan(seconds * 990_000_000L);
  }

  @Test
  void oneThatAsksForTooMuchPatienceIsLeftAlone() {
    answer(Kind.OPENAI, Reply.of(429, "").header("Retry-After", "3600"));
    ModelServer server = server(Kind.OPENAI);
    assertThat(server.ask(CARD, DAY).fault()).isEqualTo(Fault.BUSY);
    assertThat(server.ask(CARD, DAY).fault()).isEqualTo(Fault.BUSY);
    assertThat(web.requests()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aSilentServerIsLeftInTime(Kind kind) {
    answer(kind, Servers.whole(kind, "late").after(Duration.ofSeconds(20)));
    ModelSettings settings =
        Servers.settings(web, kind).with(Servers.limits(Duration.ofMillis(300)));
    ModelServer server = Servers.impatient(settings, Servers.ledger());
    assertThat(server.ask(CARD, DAY).fault()).isEqualTo(Fault.TIMEOUT);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aDrippingServerIsLeftInTime(Kind kind) {
    Reply slow = Servers.streamed(kind, "One ", "two ", "three").dripping(Duration.ofMillis(20));
    answer(kind, slow);
    ModelSettings settings =
        Servers.settings(web, kind).with(Servers.limits(Duration.ofMillis(400)));
    ModelServer server = Servers.impatient(settings, Servers.ledger());
    assertThat(server.stream(PLAIN, DAY, piece -> {}).fault()).isEqualTo(Fault.TIMEOUT);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aStreamThatBreaksOffGivesWhatCame(Kind kind) {
    Reply whole = Servers.streamed(kind, "One ", "two ", "three ", "four ");
    int cut = new String(whole.body()).indexOf("three");
    for (Reply broken : List.of(whole.cutAt(cut), whole.inChunks().cutAt(cut))) {
      answer(kind, broken);
      Outcome reply = server(kind).stream(PLAIN, DAY, piece -> {});
      assertThat(reply.fault()).isEqualTo(Fault.BROKEN);
      assertThat(reply.text()).isEqualTo("One two ");
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aWholeAnswerThatBreaksOffIsAskedForAgain(Kind kind) {
    answer(kind, Servers.whole(kind, "lost").cutAt(20), Servers.whole(kind, "found"));
    assertThat(server(kind).ask(CARD, DAY).text()).isEqualTo("found");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatIsNoJsonIsMalformed(Kind kind) {
    answer(kind, Reply.ok("application/json", "<html>{it is not"));
    assertThat(server(kind).ask(CARD, DAY).fault()).isEqualTo(Fault.MALFORMED);
    answer(kind, Reply.ok("application/json", "{}"));
    assertThat(server(kind).ask(CARD, DAY).fault()).isNotNull();
    answer(kind, Reply.ok("text/event-stream", "data: {it is not\n\n"));
    assertThat(server(kind).stream(PLAIN, DAY, piece -> {}).fault()).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void tenMegabytesAreNotRead(Kind kind) {
    answer(kind, Servers.whole(kind, "y".repeat(10_000_000)));
    assertThat(server(kind).ask(CARD, DAY).fault()).isEqualTo(Fault.TOO_LONG);
    String[] pieces = new String[1_000];
    java.util.Arrays.fill(pieces, "word ".repeat(2_000));
    answer(kind, Servers.streamed(kind, pieces));
    Outcome reply = server(kind).stream(PLAIN, DAY, piece -> {});
    assertThat(reply.fault()).isEqualTo(Fault.TOO_LONG);
    assertThat(reply.text().length()).isBetween(10_000, 64_000);
  }

  @ParameterizedTest
  @EnumSource(names = {"OPENAI", "ANTHROPIC"})
  void aRefusalIsTold(Kind kind) {
    answer(kind, Servers.refusal(kind));
    assertThat(server(kind).ask(CARD, DAY).fault()).isEqualTo(Fault.REFUSED);
  }

  @Test
  void nobodyThereIsNotAskedTwice() {
    ModelSettings settings = Servers.settings(web, Kind.OLLAMA);
    web.close();
    ModelServer server = Servers.impatient(settings, Servers.ledger());
    assertThat(server.ask(CARD, DAY).fault()).isEqualTo(Fault.UNREACHABLE);
    assertThat(server.ask(CARD, DAY).fault()).isEqualTo(Fault.UNREACHABLE);
  }

  @Test
  void aServerThatFailsThriceIsNotAskedAgain() {
    answer(Kind.OPENAI, Reply.of(500, ""));
    ModelServer server = server(Kind.OPENAI);
    for (int i = 0; i < 5; i++) {
      assertThat(server.ask(CARD, DAY).fault()).isEqualTo(Fault.SERVER);
    }
    assertThat(web.requests()).hasSize(9);
  }

  @Test
  void theCapsHoldBeforeAnythingIsSent() {
    answer(Kind.OPENAI, Servers.whole(Kind.OPENAI, "ok"));
    Ledger ledger = Servers.ledger();
    long most = server(Kind.OPENAI).estimate(CARD).tokens();
    ModelSettings.Limits run =
        new ModelSettings.Limits(Duration.ofSeconds(9), most + 12, 0, 0, 0, 0, 0, 1, 0);
    ModelSettings settings = Servers.settings(web, Kind.OPENAI).with(run);
    ModelServer server = Servers.impatient(settings, ledger);
    assertThat(server.ask(CARD, DAY).fault()).isNull();
    assertThat(server.ask(CARD, DAY).fault()).isNull();
    assertThat(server.ask(CARD, DAY).fault()).isEqualTo(Fault.CAP);
    assertThat(server.spent().tokens()).isEqualTo(24);
    assertThat(web.requests()).hasSize(2);
  }

  @Test
  void theDayIsCountedOverRuns() {
    answer(Kind.OPENAI, Servers.whole(Kind.OPENAI, "ok"));
    Ledger ledger = Servers.ledger();
    ModelSettings.Limits day =
        new ModelSettings.Limits(Duration.ofSeconds(9), 0, 0, 0, 0.000_600, 1, 10, 1, 0);
    ModelSettings settings = Servers.settings(web, Kind.OPENAI).with(day);
    assertThat(Servers.impatient(settings, ledger).ask(CARD, DAY).fault()).isNull();
    ledger.add(DAY, new Spent(0, 0, 0.0005));
    assertThat(Servers.impatient(settings, ledger).ask(CARD, DAY).fault()).isEqualTo(Fault.CAP);
    assertThat(Servers.impatient(settings, ledger).ask(CARD, DAY.plusDays(1)).fault()).isNull();
  }

  @Test
  void noMoreAtOnceThanAllowed() throws InterruptedException {
    answer(Kind.OPENAI, Servers.whole(Kind.OPENAI, "ok").after(Duration.ofMillis(60)));
    ModelServer server = server(Kind.OPENAI);
    ExecutorService threads = Executors.newFixedThreadPool(6);
    for (int i = 0; i < 6; i++) {
      threads.execute(() -> server.ask(CARD, DAY));
    }
    threads.shutdown();
    assertThat(threads.awaitTermination(8, TimeUnit.SECONDS)).isTrue();
    assertThat(web.requests()).hasSize(6);
    assertThat(web.busiest()).isLessThanOrEqualTo(2);
  }

  @Test
  void requestsAreSpreadOverTheMinute() {
    answer(Kind.OPENAI, Servers.whole(Kind.OPENAI, "ok"));
    ModelSettings.Limits slow =
        new ModelSettings.Limits(Duration.ofSeconds(9), 0, 0, 0, 0, 0, 0, 1, 300);
    ModelServer server =
        Servers.impatient(Servers.settings(web, Kind.OPENAI).with(slow), Servers.ledger());
    long start = System.nanoTime();
    for (int i = 0; i < 3; i++) {
      server.ask(CARD, DAY);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(390));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void anInterruptEndsTheExchange(Kind kind) throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    Reply whole = Servers.streamed(kind, "One ", "two ");
    answer(kind, whole.inChunks().holdAt(new String(whole.body()).indexOf("two"), never));
    ModelServer server = server(kind);
    List<Object> seen = new ArrayList<>();
    Thread asking =
        new Thread(
            () -> {
              Thread self = Thread.currentThread();
              seen.add(server.stream(PLAIN, DAY, piece -> self.interrupt()).fault());
              seen.add(Thread.interrupted());
            });
    asking.start();
    asking.join(8_000);
    assertThat(seen).containsExactly(Fault.INTERRUPTED, true);
    never.countDown();
  }

  @Test
  void anOllamaIsSeenOnlyOnThisMachine() {
    web.on(
        "/api/tags",
        Reply.ok(
            "application/json",
            "{\"models\":[{\"name\":\"small:3b\",\"model\":\"small:3b\",\"size\":1}]}"));
    assertThat(Seen.ollama(web.url(""))).containsExactly("small:3b");
    assertThat(Seen.ollama("http://192.0.2.1:11434")).isEmpty();
    assertThat(Seen.ollama("http://127.example.invalid:11434")).isEmpty();
    web.on("/api/tags", Reply.of(500, ""));
    assertThat(Seen.ollama(web.url(""))).isEmpty();
  }
}
