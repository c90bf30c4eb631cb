package dev.aicurator.net;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.testing.LoopbackServer;
import dev.aicurator.testing.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Manners that show only over several fetches; foreign hosts are reached through a proxy. */
class ManyFetchesTest {
  private final LoopbackServer server = new LoopbackServer();
  private final FetchSettings settings =
      FetchSettings.DEFAULT
          .withTimes(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ZERO)
          .withEnvironment(Map.of("http_proxy", server.hostPort()))
          .withAddresses(false, Set.of(HostPort.parse(server.hostPort()).orElseThrow()));

  @AfterEach
  void close() {
    server.close();
  }

  private List<Fetched> all(FetchSettings how, List<String> urls) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(urls.size());
    try (Fetcher fetcher = new Fetcher(how)) {
      List<Future<Fetched>> running = new ArrayList<>();
      for (String url : urls) {
        running.add(pool.submit(() -> fetcher.fetch(Request.feed(url))));
      }
      List<Fetched> done = new ArrayList<>();
      for (Future<Fetched> one : running) {
        done.add(one.get());
      }
      return done;
    } finally {
      pool.shutdownNow();
    }
  }

  private List<String> urls(String host, int count) {
    List<String> urls = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String url = "http://" + host + "/" + i;
      server.on(url, Reply.rss("<rss/>").after(Duration.ofMillis(60)));
      urls.add(url);
    }
    return urls;
  }

  @Test
  void asksOneHostNoMoreThanTwiceAtOnce() throws Exception {
    assertThat(all(settings.withJobs(16, 2), urls("one.example", 8)))
        .hasOnlyElementsOfType(Fetched.Body.class);
    assertThat(server.busiest()).isEqualTo(2);
  }

  @Test
  void asksManyHostsSideBySideUpToTheJobs() throws Exception {
    List<String> urls = new ArrayList<>();
    for (int host = 0; host < 12; host++) {
      urls.addAll(urls("h" + host + ".example", 1));
    }
    all(settings.withJobs(4, 2), urls);
    assertThat(server.busiest()).isBetween(3, 4);
  }

  @Test
  void pausesBetweenTwoStartsWithOneHost() throws Exception {
    FetchSettings spaced =
        settings
            .withTimes(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofMillis(100))
            .withJobs(16, 8);
    long from = System.nanoTime();
    all(spaced, urls("one.example", 5));
    assertThat(Duration.ofNanos(System.nanoTime() - from)).isGreaterThan(Duration.ofMillis(400));
  }

  @Test
  void keepsNoCookieAndNamesNoReferer() {
    server.on("/a", Reply.rss("<rss/>").header("Set-Cookie", "id=1; Path=/"));
    server.on("/b", Reply.redirect(302, "/a").header("Set-Cookie", "id=2; Path=/"));
    try (Fetcher fetcher = new Fetcher(settings.withEnvironment(Map.of()))) {
      fetcher.fetch(Request.feed(server.url("/b")));
      fetcher.fetch(Request.page(server.url("/a")));
    }
    assertThat(server.requests()).hasSize(3);
    server
        .requests()
        .forEach(got -> assertThat(got.headers()).doesNotContainKeys("cookie", "referer"));
    assertThat(server.last("/a").header("user-agent"))
        .matches("AI-Curator/\\S+ \\(\\+https://\\S+\\)");
  }

  @Test
  void goesStraightWhereNoProxySaysSo() {
    server.rss("/x", "<rss/>");
    FetchSettings direct =
        settings.withEnvironment(
            Map.of("HTTP_PROXY", "http://127.0.0.1:9", "NO_PROXY", "example.org, 127.0.0.1"));
    try (Fetcher fetcher = new Fetcher(direct)) {
      assertThat(fetcher.fetch(Request.feed(server.url("/x")))).isInstanceOf(Fetched.Body.class);
    }
  }

  @Test
  void refusesWhatUnpacksToFarMoreThanWasSent() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[12 << 20]);
    }
    server.on("/z", Reply.of(200, packed.toByteArray()).header("Content-Encoding", "gzip"));
    try (Fetcher fetcher = new Fetcher(settings.withEnvironment(Map.of()))) {
      Fetched.Failed failed = (Fetched.Failed) fetcher.fetch(Request.feed(server.url("/z")));
      assertThat(failed.slug()).isEqualTo("too-large");
      assertThat(failed.reason()).isEqualTo("unpacks to far more than was sent");
    }
  }
}
