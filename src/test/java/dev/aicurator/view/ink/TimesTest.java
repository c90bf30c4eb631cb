package dev.aicurator.view.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final Instant NOW = Instant.parse("2026-11-24T18:30:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T19:00:00Z, now, '20:00'",
    "2026-11-24T18:29:01Z, now, '19:29'",
    "2026-11-24T18:25:00Z, 5m, '19:25'",
    "2026-11-24T09:12:00Z, 9h, '10:12'",
    "2026-11-23T23:30:00Z, 19h, '00:30'",
    "2026-11-22T09:12:00Z, 2d, '22 Nov, 10:12'",
    "2026-10-12T22:30:00Z, 13 Oct, '13 Oct, 00:30'",
    "2025-12-31T23:30:00Z, 1 Jan, '1 Jan, 00:30'",
    "2025-08-02T08:30:00Z, 2025, '2 Aug 2025'",
    "2026-11-24T00:00:00Z, 18h, '24 Nov'",
    "2026-11-22T00:00:00Z, 2d, '22 Nov'",
  })
  void agesAndClocks(Instant at, String age, String when) {
    assertThat(Times.age(at, NOW, VIENNA)).isEqualTo(age);
    assertThat(Times.when(at, NOW, VIENNA)).isEqualTo(when);
  }

  @Test
  void stampsAreThoseOfTheLibrary() {
    Random random = new Random(3);
    for (int i = 0; i < 5_000; i++) {
      Instant at = Instant.ofEpochSecond((long) (random.nextDouble() * 250_000_000_000L));
      assertThat(Times.stamp(at)).isEqualTo(at.toString());
    }
    Instant nanos = NOW.plusNanos(5);
    assertThat(Times.stamp(nanos)).isEqualTo(nanos.truncatedTo(ChronoUnit.SECONDS).toString());
    assertThat(Times.stamp(Instant.MAX)).isEqualTo("9999-12-31T00:00:00Z");
    assertThat(Times.stamp(Instant.MIN)).isEqualTo("0001-01-01T00:00:00Z");
    assertThat(Times.rfc(null)).isNull();
  }

  @Test
  void days() {
    assertThat(Times.day(LocalDate.of(2026, 11, 24))).isEqualTo("Tue 24 Nov 2026");
    assertThat(Times.iso(LocalDate.of(2026, 1, 4))).isEqualTo("2026-01-04");
    assertThat(Times.full(NOW, VIENNA)).isEqualTo("24 Nov 2026, 19:30");
    assertThat(Times.full(Instant.parse("2026-11-24T00:00:00Z"), VIENNA)).isEqualTo("24 Nov 2026");
    String mail = Times.mail(NOW);
    assertThat(DateTimeFormatter.RFC_1123_DATE_TIME.parse(mail, Instant::from)).isEqualTo(NOW);
  }
}
