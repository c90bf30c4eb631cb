package dev.aicurator.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as pages write them. */
class DateTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-04T05:06:07Z | 2026-03-04T05:06:07Z",
        "2026-03-04T05:06:07.123+02:00 | 2026-03-04T05:06:07+02:00",
        "2026-03-04T05:06:07-0500 | 2026-03-04T05:06:07-05:00",
        "2026-03-04 05:06 | 2026-03-04T05:06Z",
        "2026-3-4 | 2026-03-04T00:00Z",
        "20260304T050607Z | 2026-03-04T05:06:07Z",
        "20260304 | 2026-03-04T00:00Z",
        "2026/03/04 | 2026-03-04T00:00Z",
        "1772600767 | 2026-03-04T05:06:07Z",
        "1772600767123 | 2026-03-04T05:06:07Z",
        "Wed, 04 Mar 2026 05:06:07 GMT | 2026-03-04T05:06:07Z",
        "Wed, 04 Mar 2026 05:06:07 +0100 | 2026-03-04T05:06:07+01:00",
        "March 4, 2026 | 2026-03-04T00:00Z",
        "Mar. 4th, 2026 at 5:06 p.m. EST | 2026-03-04T17:06-05:00",
        "Published: 4 March 2026, 17:06 CET | 2026-03-04T17:06+01:00",
        "4th of March 2026 | 2026-03-04T00:00Z",
        "4. März 2026 | 2026-03-04T00:00Z",
        "04.03.2026, 17:06 Uhr | 2026-03-04T17:06Z",
        "4 mars 2026 | 2026-03-04T00:00Z",
        "1er août 2026 | 2026-08-01T00:00Z",
        "4 de marzo de 2026 | 2026-03-04T00:00Z",
        "4 de março de 2026 | 2026-03-04T00:00Z",
        "4 luglio 2026 | 2026-07-04T00:00Z",
        "4 juillet 2026 | 2026-07-04T00:00Z",
        "4 juin 2026 | 2026-06-04T00:00Z",
        "4 maart 2026 | 2026-03-04T00:00Z",
        "4. marts 2026 | 2026-03-04T00:00Z",
        "4. maaliskuuta 2026 | 2026-03-04T00:00Z",
        "4 października 2026 | 2026-10-04T00:00Z",
        "4. října 2026 | 2026-10-04T00:00Z",
        "4. července 2026 | 2026-07-04T00:00Z",
        "2026. március 4. | 2026-03-04T00:00Z",
        "4 martie 2026 | 2026-03-04T00:00Z",
        "4 мая 2026 г. в 17:06 | 2026-05-04T17:06Z",
        "4 березня 2026 | 2026-03-04T00:00Z",
        "4 Μαρτίου 2026 | 2026-03-04T00:00Z",
        "4 Ağustos 2026 | 2026-08-04T00:00Z",
        "4 مارس 2026 | 2026-03-04T00:00Z",
        "4 במרץ 2026 | 2026-03-04T00:00Z",
        "4 मार्च 2026 | 2026-03-04T00:00Z",
        "4 Maret 2026 | 2026-03-04T00:00Z",
        "4 tháng 3 năm 2026 | 2026-03-04T00:00Z",
        "4 d'abril de 2026 | 2026-04-04T00:00Z",
        "12 pages 2019, 4 March 2026 | 2026-03-04T00:00Z",
        "2026年3月4日 | 2026-03-04T00:00Z",
        "2026년 3월 4일 | 2026-03-04T00:00Z",
      })
  void readsWhatIsWritten(String text, String expected) {
    assertThat(DateText.read(text, true)).isEqualTo(OffsetDateTime.parse(expected));
  }

  @Test
  void knowsWhereMonthsComeFirst() {
    assertThat(DateText.read("3/4/2026", true))
        .isEqualTo(OffsetDateTime.parse("2026-03-04T00:00Z"));
    assertThat(DateText.read("3/4/2026", false))
        .isEqualTo(OffsetDateTime.parse("2026-04-03T00:00Z"));
    assertThat(DateText.read("30/4/2026", true))
        .isEqualTo(OffsetDateTime.parse("2026-04-30T00:00Z"));
    assertThat(DateText.read("4-3-2026", true))
        .isEqualTo(OffsetDateTime.parse("2026-03-04T00:00Z"));
    assertThat(DateText.read("4.3.26", true)).isEqualTo(OffsetDateTime.parse("2026-03-04T00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "today",
        "3 minutes ago",
        "version 2026.1",
        "99/99/9999",
        "2026-02-30",
        "31 June 2026"
      })
  void readsNothingElse(String text) {
    assertThat(DateText.read(text, true)).isNull();
  }
}
