package dev.aicurator.feed.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mon, 23 Nov 2026 08:00:00 GMT|2026-11-23T08:00:00Z",
        "23 Nov 26 08:00 +0100|2026-11-23T07:00:00Z",
        "Mon, 23 Nov 2026 08:00:00 PDT|2026-11-23T15:00:00Z",
        "Mon, 23 Nov 2026 08:00:00 Europe/Berlin|2026-11-23T07:00:00Z",
        "Monday, November 23, 2026 - 3:09pm|2026-11-23T15:09:00Z",
        "Nov. 23, 2026, 12:37 a.m.|2026-11-23T00:37:00Z",
        "Mo, 23 Nov 2026 00:00:00 +0100|2026-11-22T23:00:00Z",
        "mar., 01 déc. 2020 16:11:02 +0000|2020-12-01T16:11:02Z",
        "mié, 09 sep 2026 10:00:00 +0200|2026-09-09T08:00:00Z",
        "пн, 23 ноября 2026 10:00:00 +0300|2026-11-23T07:00:00Z",
        "2004년 05월 28일  01:31:15|2004-05-27T16:31:15Z",
        "2026-11-23T08:00:00.123456+01:00|2026-11-23T07:00:00Z",
        "2026-11-23 08:00:00|2026-11-23T08:00:00Z",
        "2026-11-23T08:00Z|2026-11-23T08:00:00Z",
        "20261123T080000Z|2026-11-23T08:00:00Z",
        "2026-11|2026-11-01T00:00:00Z",
        "2026|2026-01-01T00:00:00Z",
        "2026-327|2026-11-23T00:00:00Z",
        "2026-11-23T24:00:00Z|2026-11-24T00:00:00Z",
        "2016-12-31T23:59:60Z|2016-12-31T23:59:59Z",
        "1795507200|2026-11-24T08:00:00Z",
        "1795507200000|2026-11-24T08:00:00Z",
        "11/23/2026 08:00|2026-11-23T08:00:00Z",
        "23.11.2026 08:00|2026-11-23T08:00:00Z",
        "2026/11/23 08:00:00 JST|2026-11-22T23:00:00Z",
      })
  void readsWhatFeedsWrite(String text, String instant) {
    assertThat(Dates.parse(text)).isEqualTo(Instant.parse(instant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "soon",
        "yesterday",
        "Mon, 32 Nov 2026 08:00:00 GMT",
        "2026-13-01",
        "2026-02-30",
        "2026-11-23T25:00:00Z",
        "2026-11-23T10:61:00Z",
        "Sun, 16 zzz 2012 11:47:32 GMT",
        "013",
        "2026-xx-23",
        "2026-11-23T08:00:00Zextra",
        "99999999999999999999",
        "+zz:00",
        "Nov",
      })
  void whatIsNoDateIsNull(String text) {
    assertThat(Dates.parse(text)).isNull();
  }
}
