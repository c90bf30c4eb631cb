package dev.aicurator.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.app.fetch.FetchOrder;
import dev.aicurator.app.fetch.FetchReport;
import dev.aicurator.app.fetch.Watcher;
import dev.aicurator.testing.LoopbackServer;
import dev.aicurator.testing.Reply;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a server says of how to be asked is kept from one run to the next. */
class PolitenessTest {
  private static final String SOURCE = "tin-wire";
  @TempDir Path folder;
  private final LoopbackServer server = new LoopbackServer();

  @BeforeEach
  void follow() {
    server.on("/feed", feed("", "a"));
    at(Duration.ZERO, home -> home.follow(server.url("/feed")));
  }

  @AfterEach
  void close() {
    server.close();
  }

  /** A feed; {@code channel} stands before its items. */
  private static Reply feed(String channel, String... guids) {
    StringBuilder items = new StringBuilder();
    for (String guid : guids) {
      items.append("<item><guid isPermaLink='false'>").append(guid).append("</guid><title>Item ");
      items.append(guid).append(" on language models</title>");
      items.append("<pubDate>Tue, 24 Nov 2026 11:00:00 GMT</pubDate></item>");
    }
    return Reply.rss(
        "<rss version='2.0'><channel><title>Tin Wire</title>"
            + channel
            + items
            + "</channel></rss>");
  }

  private <T> T at(Duration later, Function<Home, T> work) {
    try (Home home = new Home(folder, Home.NOW.plus(later))) {
      return work.apply(home);
    }
  }

  private FetchReport fetch(Duration later) {
    return at(later, home -> home.fetch(SOURCE));
  }

  private FetchReport fetch(Duration later, boolean force, Instant since) {
    FetchOrder order =
        new FetchOrder(List.of(SOURCE), 4, false, since, false, force, true, Set.of(), null);
    return at(later, home -> home.curator.fetching().run(order, Watcher.NONE));
  }

  /** Whether the source is asked, so much later. */
  private boolean asks(Duration later) {
    return fetch(later).asked() == 1;
  }

  private static Duration minutes(long n) {
    return Duration.ofMinutes(n);
  }

  @Test
  void storesTheValidatorsOf200And304AndSendsBothBack() {
    server.on(
        "/feed", feed("", "a").header("ETag", "W/\"1 x\"").header("Last-Modified", "noonish"));
    fetch(Duration.ZERO);
    server.on(
        "/feed", Reply.of(304, "").header("ETag", "\"2\"").header("Last-Modified", "later on"));
    fetch(minutes(1));
    assertThat(server.last("/feed").header("if-none-match")).isEqualTo("W/\"1 x\"");
    assertThat(server.last("/feed").header("if-modified-since")).isEqualTo("noonish");
    fetch(minutes(2));
    assertThat(server.last("/feed").header("if-none-match")).isEqualTo("\"2\"");
    assertThat(server.last("/feed").header("if-modified-since")).isEqualTo("later on");
  }

  @Test
  void forgetsValidatorsTheServerNoLongerSends() {
    server.on("/feed", feed("", "a").header("ETag", "\"1\""));
    fetch(Duration.ZERO);
    server.on("/feed", feed("", "b"));
    fetch(minutes(1));
    fetch(minutes(2));
    assertThat(server.last("/feed").headers()).doesNotContainKeys("if-none-match", "a-im");
  }

  @Test
  void takesTheEntriesOfADelta() {
    server.on("/feed", feed("", "a").header("ETag", "\"1\""));
    fetch(Duration.ZERO);
    Reply delta = feed("", "b").header("IM", "feed").header("ETag", "\"2\"");
    server.on(
        "/feed",
        got ->
            new Reply(
                226,
                delta.headers(),
                delta.body(),
                delta.delay(),
                delta.drip(),
                -1,
                false,
                false,
                delta.hold()));
    FetchReport report = fetch(minutes(1));
    assertThat(server.last("/feed").header("a-im")).isEqualTo("feed");
    assertThat(report.added()).extracting(a -> a.guid()).containsExactly("b");
    fetch(minutes(2));
    assertThat(server.last("/feed").header("if-none-match")).isEqualTo("\"2\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cache-Control | public, max-age=600                | ''            | 10",
        "Cache-Control | max-age=99999999                   | ''            | 1440",
        "Expires       | Tue, 24 Nov 2026 15:30:00 GMT      | ''            | 30",
        "X-None        | x                                  | <ttl>60</ttl> | 60",
        "Cache-Control | max-age=7200                       | <ttl>60</ttl> | 120",
        "X-None        | x | <skipHours><hour>15</hour><hour>16</hour></skipHours> | 120",
        "X-None        | x | <skipDays><day>Tuesday</day></skipDays>               | 540",
      })
  void waitsAsLongAsTheServerOrTheFeedSays(String header, String value, String inside, long wait) {
    server.on("/feed", feed(inside, "a").header(header, value));
    fetch(Duration.ZERO);
    assertThat(asks(minutes(wait).minusSeconds(1))).isFalse();
    assertThat(asks(minutes(wait))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "429 | 120                                | 2",
        "503 | 3600                               | 60",
        "503 | Tue, 24 Nov 2026 15:20:00 GMT      | 20",
        "503 | 99999999999                        | 1440",
        "429 | soon                               | 15",
      })
  void obeysRetryAfter(int status, String value, long wait) {
    server.on("/feed", Reply.of(status, "").header("Retry-After", value));
    assertThat(fetch(Duration.ZERO).failures()).hasSize(1);
    long least = Math.max(wait, status == 429 && wait < 15 ? 15 : wait);
    assertThat(asks(minutes(Math.min(wait, least)).minusSeconds(1))).isFalse();
    assertThat(asks(minutes(least))).isTrue();
  }

  @Test
  void backsOffEverLongerAndAsksAtOnceAgainOnceItWorks() {
    server.on("/feed", Reply.of(500, ""));
    Duration now = Duration.ZERO;
    assertThat(asks(now)).isTrue();
    assertThat(asks(now)).as("one failure is no reason to wait").isTrue();
    Duration before = Duration.ZERO;
    for (int failures = 2; failures < 6; failures++) {
      Duration from = now;
      while (!asks(now)) {
        now = now.plusSeconds(30);
      }
      Duration waited = now.minus(from);
      assertThat(waited).isGreaterThan(before);
      before = waited;
    }
    server.on("/feed", feed("", "a"));
    now = now.plus(Duration.ofDays(1));
    assertThat(asks(now)).isTrue();
    assertThat(asks(now)).isTrue();
  }

  @Test
  void asksAllTheSameWhenForced() {
    server.on("/feed", feed("", "a").header("Cache-Control", "max-age=600"));
    fetch(Duration.ZERO);
    FetchReport waiting = fetch(minutes(1));
    assertThat(waiting.asked()).isZero();
    assertThat(waiting.waiting()).isEqualTo(1);
    assertThat(fetch(minutes(1), true, null).asked()).isEqualTo(1);
  }

  @Test
  void pausesWhatIsGoneAndSaysSo() {
    server.on("/feed", Reply.of(410, ""));
    FetchReport report = fetch(Duration.ZERO);
    assertThat(report.failures().get(0).slug()).isEqualTo("http-410");
    assertThat(report.failures().get(0).reason())
        .isEqualTo("gone for good, paused: curator sources remove tin-wire");
    assertThat(asks(Duration.ofDays(20))).isFalse();
  }

  @Test
  void offersTheFeedsOfAPageInPlaceOfAFeed() {
    server.html(
        "/feed",
        "<html><head><link rel=alternate type='application/rss+xml'"
            + " href='/new.xml'></head></html>");
    FetchReport report = fetch(Duration.ZERO);
    assertThat(report.failures().get(0).slug()).isEqualTo("not-a-feed");
    assertThat(report.failures().get(0).reason())
        .isEqualTo("a web page that names " + server.url("/new.xml") + ": curator sources add URL");
  }

  @Test
  void believesAMoveOfAnUnchangedFeedTheSecondTime() {
    fetch(Duration.ZERO);
    server.on("/new", feed("", "a").header("ETag", "\"1\""));
    server.on("/feed", Reply.redirect(308, "/new"));
    assertThat(fetch(minutes(1)).notes()).isEmpty();
    assertThat(fetch(minutes(2)).notes())
        .containsExactly("tin-wire: moved for good, now followed at " + server.url("/new"));
    int old = server.count("/feed");
    fetch(minutes(3));
    assertThat(server.count("/feed")).isEqualTo(old);
  }

  @Test
  void doesNotBelieveAMoveToWhatIsNoFeedNorATemporaryOne() {
    server.html("/new", "<html><p>parked</p></html>");
    server.on("/feed", Reply.redirect(301, "/new"));
    fetch(Duration.ZERO);
    fetch(minutes(10));
    server.on("/new", feed("", "a"));
    server.on("/feed", Reply.redirect(302, "/new"));
    fetch(Duration.ofDays(2));
    assertThat(fetch(Duration.ofDays(3)).notes()).isEmpty();
  }

  @Test
  void looksFurtherBackOnlyWhenToldTo() {
    String old =
        "<item><guid>old</guid><title>Old</title>"
            + "<pubDate>Mon, 02 Nov 2026 11:00:00 GMT</pubDate></item>";
    server.on("/feed", feed(old, "a").header("ETag", "\"1\""));
    assertThat(fetch(Duration.ZERO).added()).extracting(a -> a.guid()).containsExactly("a");
    assertThat(fetch(minutes(1)).added()).isEmpty();
    FetchReport report = fetch(minutes(2), false, Instant.parse("2026-11-01T00:00:00Z"));
    assertThat(report.added()).extracting(a -> a.guid()).containsExactly("old");
  }
}
