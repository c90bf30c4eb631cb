package dev.aicurator.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aicurator.model.CuratorException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {
  /** A Tuesday. */
  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 11, 24, 15, 30, 0, 0, ZoneId.of("Europe/Berlin"));

  @ParameterizedTest
  @CsvSource({
    "now, 2026-11-24T14:30:00Z",
    "90m, 2026-11-24T13:00:00Z",
    "3h, 2026-11-24T11:30:00Z",
    "2d, 2026-11-22T14:30:00Z",
    "1w, 2026-11-17T14:30:00Z",
    "3 weeks ago, 2026-11-03T14:30:00Z",
    "1mo, 2026-10-24T13:30:00Z",
    "today, 2026-11-23T23:00:00Z",
    "Yesterday, 2026-11-22T23:00:00Z",
    "monday, 2026-11-22T23:00:00Z",
    "tue, 2026-11-23T23:00:00Z",
    "last tuesday, 2026-11-16T23:00:00Z",
    "last week, 2026-11-15T23:00:00Z",
    "last-month, 2026-09-30T22:00:00Z",
    "2026-11-20, 2026-11-19T23:00:00Z",
    "2026-07, 2026-06-30T22:00:00Z",
    "2026-11-20T08:00:00Z, 2026-11-20T08:00:00Z",
    "2026-11-20T08:00:00+02:00, 2026-11-20T06:00:00Z",
  })
  void readsTimesInTheUsersZone(String text, Instant begins) {
    assertThat(When.parse(text, NOW)).isEqualTo(begins);
  }

  @Test
  void aDayIsAWholeDay() {
    assertThat(When.span("2026-11-20", NOW))
        .isEqualTo(
            new When.Span(
                Instant.parse("2026-11-19T23:00:00Z"), Instant.parse("2026-11-20T23:00:00Z")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "2d2",
        "2026-13-01",
        "2026-02-30",
        "20261120",
        "99999999d",
        "2 fortnights",
        "2026-11-20T99:00:00Z",
        "-1d",
        "٢d"
      })
  void refusesWhatIsNoTime(String text) {
    assertThatThrownBy(() -> When.parse(text, NOW))
        .isInstanceOfSatisfying(
            CuratorException.class,
            e -> assertThat(e.kind()).isEqualTo(CuratorException.Kind.USAGE))
        .hasMessageContaining("is not a time: write 2d, 3h, today");
  }

  @Test
  void proposesTheNearestName() {
    assertThatThrownBy(() -> When.parse("yesterdy", NOW))
        .hasMessageStartingWith("\"yesterdy\" is not a time: did you mean yesterday?");
  }
}
