package dev.aicurator.net;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.feed.Feed;
import dev.aicurator.model.feed.Health;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefreshPolicyTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:30:00Z"); // a Tuesday

  private static Fetched.Body body(Duration freshFor) {
    return new Fetched.Body(
        new byte[1], "https://e.org/", 200, null, "\"t\"", "m", Map.of(), null, freshFor, NOW);
  }

  private static Fetched.Failed failed(int status, Duration retryAfter) {
    return new Fetched.Failed("http-" + status, "words", true, retryAfter, status, NOW);
  }

  @Test
  void asksAtOnceWhereNothingIsSaidAndWaitsWhereItIs() {
    Health free = RefreshPolicy.succeeded(body(null), Feed.Schedule.NONE);
    assertThat(free.etag()).isEqualTo("\"t\"");
    assertThat(RefreshPolicy.due(free, NOW)).isTrue();

    Feed.Schedule ttl = new Feed.Schedule(Duration.ofHours(1), List.of(), List.of());
    Health later = RefreshPolicy.succeeded(body(Duration.ofMinutes(10)), ttl);
    assertThat(later.nextAllowed()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    assertThat(RefreshPolicy.due(later, NOW.plusSeconds(3599))).isFalse();
    assertThat(RefreshPolicy.due(later, NOW.plusSeconds(3600))).isTrue();
  }

  @Test
  void skipsTheHoursAndDaysTheFeedNamesButNeverOverADay() {
    Feed.Schedule hours = new Feed.Schedule(null, List.of(12, 13), List.of());
    assertThat(RefreshPolicy.succeeded(body(null), hours).nextAllowed())
        .isEqualTo(Instant.parse("2026-11-24T14:00:00Z"));
    Feed.Schedule days = new Feed.Schedule(null, List.of(), List.of("TUESDAY"));
    assertThat(RefreshPolicy.succeeded(body(null), days).nextAllowed())
        .isEqualTo(Instant.parse("2026-11-25T00:00:00Z"));
    Feed.Schedule never =
        new Feed.Schedule(
            null, java.util.stream.IntStream.range(0, 24).boxed().toList(), List.of());
    assertThat(RefreshPolicy.succeeded(body(null), never).nextAllowed())
        .isEqualTo(NOW.plus(Duration.ofDays(1)));
  }

  @Test
  void backsOffFromTheSecondFailureAndKeepsValidators() {
    Health before = RefreshPolicy.succeeded(body(null), Feed.Schedule.NONE);
    Health one = RefreshPolicy.failed(before, failed(500, null), "a");
    assertThat(one.nextAllowed()).isNull();
    assertThat(one.etag()).isEqualTo("\"t\"");
    assertThat(one.reason()).isEqualTo("http-500: words");
    Health two = RefreshPolicy.failed(one, failed(500, null), "a");
    assertThat(two.nextAllowed()).isBetween(NOW.plusSeconds(240), NOW.plusSeconds(360));
    Health many = two;
    for (int i = 0; i < 50; i++) {
      many = RefreshPolicy.failed(many, failed(500, null), "a");
    }
    assertThat(many.nextAllowed()).isEqualTo(NOW.plus(Duration.ofDays(1)));
    assertThat(many.failures()).isEqualTo(52);
  }

  @Test
  void obeysRetryAfterFromTheFirstFailure() {
    Health busy = RefreshPolicy.failed(Health.NONE, failed(503, Duration.ofHours(2)), "a");
    assertThat(busy.nextAllowed()).isEqualTo(NOW.plus(Duration.ofHours(2)));
    Health often = RefreshPolicy.failed(Health.NONE, failed(429, null), "a");
    assertThat(often.nextAllowed()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
  }

  @Test
  void pausesWhatIsGone() {
    Health gone = RefreshPolicy.failed(Health.NONE, failed(410, null), "a");
    assertThat(RefreshPolicy.isGone(gone)).isTrue();
    assertThat(RefreshPolicy.due(gone, NOW.plus(Duration.ofDays(29)))).isFalse();
    assertThat(RefreshPolicy.isGone(Health.NONE)).isFalse();
  }
}
