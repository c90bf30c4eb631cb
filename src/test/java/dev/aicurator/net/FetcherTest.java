package dev.aicurator.net;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.testing.LoopbackServer;
import dev.aicurator.testing.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
  private final LoopbackServer server = new LoopbackServer();
  private final LoopbackServer other = new LoopbackServer();
  private final FetchSettings settings =
      FetchSettings.DEFAULT
          .withClock(NOW, ZoneOffset.UTC)
          .withTimes(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ZERO)
          .withAddresses(
              false,
              Set.of(
                  HostPort.parse(server.hostPort()).orElseThrow(),
                  HostPort.parse(other.hostPort()).orElseThrow()));

  @AfterEach
  void close() {
    server.close();
    other.close();
  }

  private Fetched fetch(Request request) {
    return fetch(settings, request);
  }

  private static Fetched fetch(FetchSettings settings, Request request) {
    try (Fetcher fetcher = new Fetcher(settings)) {
      return fetcher.fetch(request);
    }
  }

  private Fetched.Body body(String path) {
    return (Fetched.Body) fetch(Request.feed(server.url(path)));
  }

  private String slug(String path) {
    return ((Fetched.Failed) fetch(Request.feed(server.url(path)))).slug();
  }

  @Test
  void keepsValidatorsVerbatimAndReplaysThemTogether() {
    server.on(
        "/f",
        Reply.rss("<rss/>")
            .etag("W/\"a b\"")
            .header("Last-Modified", "yesterday-ish")
            .header("Cache-Control", "public, max-age=600"));
    Fetched.Body first = body("/f");
    assertThat(first.etag()).isEqualTo("W/\"a b\"");
    assertThat(first.lastModified()).isEqualTo("yesterday-ish");
    assertThat(first.freshFor()).isEqualTo(Duration.ofMinutes(10));
    assertThat(first.at()).isEqualTo(NOW.instant());
    assertThat(server.last("/f").headers()).doesNotContainKeys("a-im", "cookie", "referer");

    Fetched second =
        fetch(Request.feed(server.url("/f")).withValidators(first.etag(), first.lastModified()));
    assertThat(second).isInstanceOf(Fetched.NotModified.class);
    assertThat(((Fetched.NotModified) second).etag()).isEqualTo("W/\"a b\"");
    assertThat(server.last("/f").header("if-none-match")).isEqualTo("W/\"a b\"");
    assertThat(server.last("/f").header("if-modified-since")).isEqualTo("yesterday-ish");
    assertThat(server.last("/f").header("a-im")).isEqualTo("feed");
    assertThat(server.last("/f").header("user-agent")).contains("+http");
  }

  @Test
  void takesNo304ItDidNotAskFor() {
    server.on("/f", Reply.of(304, ""));
    assertThat(slug("/f")).isEqualTo("http-304-unasked");
  }

  @Test
  void neverReplaysAnIllegalValidator() {
    server.on("/f", Reply.rss("x").header("ETag", "\"" + "e".repeat(100_000) + "\""));
    assertThat(body("/f").etag()).isNull();
    server.on("/g", Reply.rss("x").header("ETag", "\"a\u0001\u001b[31mb\""));
    assertThat(body("/g").etag()).isNull();
  }

  @Test
  void unpacksGzipAndRefusesBombs() throws IOException {
    server.on("/z", Reply.of(200, gzip(5000)).header("Content-Encoding", "gzip"));
    assertThat(body("/z").bytes()).hasSize(5000);
    server.on("/bomb", Reply.of(200, gzip(40 << 20)).header("Content-Encoding", "gzip"));
    assertThat(slug("/bomb")).isEqualTo("too-large");
    server.on("/cut", Reply.of(200, half(gzip(50_000))).header("Content-Encoding", "gzip"));
    assertThat(slug("/cut")).isEqualTo("truncated");
    server.on("/br", Reply.of(200, "??").header("Content-Encoding", "br"));
    assertThat(slug("/br")).isEqualTo("encoding");
    server.on("/utf-8", Reply.of(200, "as it is").header("Content-Encoding", "utf-8"));
    assertThat(text(fetch(Request.feed(server.url("/utf-8"))))).isEqualTo("as it is");
  }

  private static byte[] half(byte[] all) {
    return java.util.Arrays.copyOf(all, all.length / 2);
  }

  private static byte[] gzip(int zeros) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(new byte[zeros]);
    }
    return out.toByteArray();
  }

  @Test
  void capsBytesAndNoticesWhatIsMissing() {
    server.on("/big", Reply.of(200, new byte[20 << 20]).inChunks());
    assertThat(slug("/big")).isEqualTo("too-large");
    server.on(
        "/said", Reply.of(200, "x").header("Content-Length", "1000000000").after(Duration.ZERO));
    assertThat(slug("/said")).isEqualTo("too-large");
    server.on("/short", Reply.of(200, "0123456789").cutAt(5));
    assertThat(slug("/short")).isEqualTo("truncated");
    server.on("/chunks", Reply.of(200, new byte[5000]).inChunks().cutAt(2000));
    assertThat(slug("/chunks")).isEqualTo("truncated");
    server.on("/none", Reply.of(200, ""));
    assertThat(slug("/none")).isEqualTo("empty");
  }

  @Test
  void holdsTheDeadlineOverASlowBodyAndASlowStart() {
    FetchSettings hasty =
        settings.withTimes(Duration.ofSeconds(1), Duration.ofMillis(300), Duration.ZERO);
    server.on("/drip", Reply.of(200, new byte[1000]).dripping(Duration.ofMillis(40)));
    server.on("/late", Reply.rss("x").after(Duration.ofSeconds(20)));
    for (String path : new String[] {"/drip", "/late"}) {
      long from = System.nanoTime();
      Fetched fetched = fetch(hasty, Request.feed(server.url(path)));
      assertThat(((Fetched.Failed) fetched).slug()).isEqualTo("timeout");
      assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(3));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "404,false",
    "410,false",
    "500,true",
    "503,true",
    "429,true",
    "206,false",
    "999,true"
  })
  void namesEveryStatus(int status, boolean retryable) {
    server.on("/s", Reply.of(status, "\u001b[31mno").header("Retry-After", "99999999999"));
    Fetched.Failed failed = (Fetched.Failed) fetch(Request.feed(server.url("/s")));
    assertThat(failed.slug()).isEqualTo("http-" + status);
    assertThat(failed.retryable()).isEqualTo(retryable);
    assertThat(failed.retryAfter()).isEqualTo(Duration.ofDays(1));
    assertThat(failed.reason()).doesNotContain("\u001b");
  }

  @Test
  void readsRetryAfterAsADate() {
    server.on("/s", Reply.of(429, "").header("Retry-After", "Tue, 24 Nov 2026 12:05:00 GMT"));
    Fetched.Failed failed = (Fetched.Failed) fetch(Request.feed(server.url("/s")));
    assertThat(failed.retryAfter()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void followsAFewRedirectsAndTellsThePermanentOnes() {
    server.on("/a", Reply.redirect(301, "b?x=1"));
    server.on("/b", Reply.redirect(308, "/c"));
    server.on("/c", Reply.redirect(302, server.url("/d")));
    server.on("/d", Reply.rss("<rss/>"));
    Fetched.Body body = body("/a");
    assertThat(body.finalUrl()).isEqualTo(server.url("/d"));
    assertThat(body.permanent()).isEqualTo(server.url("/c"));
    assertThat(server.last("/b").query()).isEqualTo("x=1");
  }

  @Test
  void stopsAtLoopsAndLongChains() {
    server.on("/self", Reply.redirect(302, "/self"));
    assertThat(slug("/self")).isEqualTo("redirect-loop");
    assertThat(server.count("/self")).isEqualTo(1);
    server.on("/n", got -> Reply.redirect(302, "/n?" + got.query() + "1"));
    assertThat(slug("/n")).isEqualTo("redirect-loop");
    assertThat(server.count("/n")).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource({
    "file:///etc/passwd,bad-scheme",
    "javascript:alert(1),bad-scheme",
    "data:text/plain;x,bad-scheme",
    "exec:id,bad-scheme",
    "http:///x,http-protocol",
    "http://127.0.0.1:99999/,http-protocol",
    "http://[::bad/%zz,http-protocol",
    "http://127.0.0.1:25/,blocked-port",
    "http://127.0.0.1:1/,blocked-address",
    "http://169.254.169.254/,blocked-address",
    "http://2130706433:8080/,blocked-address",
    "http://127.1:8080/,blocked-address",
    "http://0x7f000001:8080/,blocked-address",
    "http://0177.0.0.1:8080/,blocked-address",
    "http://999.0.0.1:8080/,http-protocol",
    "http://[::ffff:127.0.0.1]:8080/,blocked-address",
    "http://[::1]:8080/,blocked-address",
    "http://0.0.0.0:8080/,blocked-address",
    "http://localhost.:8080/,blocked-address",
  })
  void refusesRedirectsOutOfTheWeb(String location, String slug) {
    server.on("/r", Reply.redirect(302, location));
    assertThat(slug("/r")).isEqualTo(slug);
  }

  @Test
  void opensOnlyTheAddressesTheUserNamed() throws IOException {
    try (LoopbackServer third = new LoopbackServer()) {
      third.rss("/x", "secret");
      server.on("/r", Reply.redirect(302, third.url("/x")));
      assertThat(slug("/r")).isEqualTo("blocked-address");
      assertThat(third.requests()).isEmpty();
      Fetched open = fetch(settings.withAddresses(true, Set.of()), Request.feed(server.url("/r")));
      assertThat(open).isInstanceOf(Fetched.Body.class);
    }
  }

  @Test
  void leavesCredentialsWithTheirOrigin() {
    other.rss("/x", "<rss/>");
    server.on("/r", Reply.redirect(302, other.url("/x")));
    String url = server.url("/r").replace("http://", "http://me:pass@");
    Fetched fetched =
        fetch(Request.feed(url).withHeaders(Map.of("X-Api-Key", "k", "Cookie", "c=1")));
    assertThat(((Fetched.Body) fetched).finalUrl()).isEqualTo(other.url("/x"));
    assertThat(server.last("/r").header("authorization")).startsWith("Basic ");
    assertThat(server.last("/r").header("x-api-key")).isEqualTo("k");
    assertThat(other.last("/x").headers())
        .doesNotContainKeys("authorization", "x-api-key", "cookie");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 5\r\n\r\nabcde",
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nabc",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\nabc",
        "<rss>no header at all</rss>\n\n\n\n\n\n\n\n\n\n\n\n\n\n",
      })
  void refusesBrokenProtocol(String all) {
    server.on("/p", Reply.raw(all));
    assertThat(slug("/p")).isEqualTo("http-protocol");
  }

  @Test
  void readsProxiesFromTheEnvironment() {
    other.rss("/x", "<rss/>");
    FetchSettings proxied =
        settings.withEnvironment(Map.of("http_proxy", "http://" + other.hostPort()));
    // asked in absolute form, so the path the proxy sees is the whole URL
    Fetched fetched = fetch(proxied, Request.feed("http://feeds.invalid/x"));
    assertThat(((Fetched.Failed) fetched).slug()).isEqualTo("http-404");
    assertThat(other.requests().get(0).path()).isEqualTo("http://feeds.invalid/x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"socks5h://127.0.0.1:1080", "https://127.0.0.1:3128", "http://:80"})
  void goesNotStraightWhereTheProxyCannotBeUsed(String proxy) {
    server.rss("/x", "<rss/>");
    Fetched fetched =
        fetch(settings.withEnvironment(Map.of("ALL_PROXY", proxy)), Request.feed(server.url("/x")));
    assertThat(((Fetched.Failed) fetched).trouble())
        .isEqualTo("proxy: all_proxy names no http:// proxy");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void readsWhatTheUserNamesAndNothingAFeedNames() {
    Fetched made = fetch(Request.feed("exec:printf hello"));
    assertThat(text(made)).isEqualTo("hello");
    server.rss("/x", "abc");
    assertThat(text(fetch(Request.feed("filter:tr a-z A-Z:" + server.url("/x"))))).isEqualTo("ABC");
    for (String url :
        new String[] {"exec:id", "/etc/passwd", "file:///etc/passwd", "filter:cat:sample:x"}) {
      assertThat(((Fetched.Failed) fetch(Request.page(url))).slug()).isEqualTo("bad-scheme");
    }
    assertThat(((Fetched.Failed) fetch(Request.feed("exec:exit 3"))).slug())
        .isEqualTo("exec-failed");
  }

  @Test
  void endsACommandAtTheDeadline() {
    FetchSettings hasty =
        settings.withTimes(Duration.ofSeconds(1), Duration.ofMillis(200), Duration.ZERO);
    Fetched late = fetch(hasty, Request.feed("exec:sleep 30; echo x"));
    assertThat(((Fetched.Failed) late).slug()).isEqualTo("timeout");
  }

  private static String text(Fetched fetched) {
    return new String(((Fetched.Body) fetched).bytes(), StandardCharsets.UTF_8);
  }
}
