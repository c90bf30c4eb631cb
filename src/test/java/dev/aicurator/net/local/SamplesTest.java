package dev.aicurator.net.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aicurator.net.wire.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {
  private static Samples at(String now) {
    return new Samples(Clock.fixed(Instant.parse(now), ZoneOffset.UTC), ZoneOffset.UTC);
  }

  @Test
  void writesDatesRelativeToTheClock() {
    assertThat(
            at("2026-11-24T01:30:00Z").fill("{{now-3h|rfc822}} {{now-90m|iso}} {{now|date}} {{x}}"))
        .isEqualTo("Mon, 23 Nov 2026 22:30:00 GMT 2026-11-24T00:00:00Z 2026-11-24 {{x}}");
  }

  @Test
  void keepsTodayNotBeforeMidnight() {
    assertThat(at("2026-11-24T01:30:00Z").fill("{{today-3h|iso}}"))
        .isEqualTo("2026-11-24T00:00:00Z");
    assertThat(at("2026-11-24T09:30:00Z").fill("{{today-3h|iso}}"))
        .isEqualTo("2026-11-24T06:30:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../secret", "a/../../b", "/etc/passwd", "no-such-sample"})
  void refusesWhatIsNoSample(String name) {
    assertThatThrownBy(() -> at("2026-11-24T01:30:00Z").read(name)).isInstanceOf(Refusal.class);
  }
}
