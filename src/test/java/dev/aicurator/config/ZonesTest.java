package dev.aicurator.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {
  @Test
  void zonesOfOneOffsetAreThatOffset() {
    assertThat(Zones.of("UTC")).isEqualTo(ZoneOffset.UTC);
    assertThat(Zones.of("Asia/Tokyo")).isEqualTo(ZoneOffset.ofHours(9));
    assertThat(Zones.of("Asia/Kolkata")).isEqualTo(ZoneOffset.ofHoursMinutes(5, 30));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Paris",
        "America/New_York",
        "Africa/Casablanca",
        "Europe/Moscow",
        "+02:00"
      })
  void othersKeepTheirRules(String id) {
    assertThat(Zones.of(id)).isEqualTo(ZoneId.of(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mars", "Mars/Crater", "", "EST5EDTX"})
  void whatIsNoZoneIsRefused(String id) {
    assertThatThrownBy(() -> Zones.of(id)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void everyZoneTellsTheSameTimeAsItsRegion() {
    Stream.of("2001-03-01T00:00:00Z", "2026-11-24T00:00:00Z", "2027-07-01T00:00:00Z")
        .map(Instant::parse)
        .forEach(
            at ->
                assertThat(ZoneId.getAvailableZoneIds())
                    .allSatisfy(
                        id ->
                            assertThat(Zones.of(id).getRules().getOffset(at))
                                .as(id)
                                .isEqualTo(ZoneId.of(id).getRules().getOffset(at))));
  }
}
