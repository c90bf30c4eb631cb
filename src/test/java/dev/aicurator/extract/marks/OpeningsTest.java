package dev.aicurator.extract.marks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningsTest {
  private final Openings offers = Openings.of("offers.tsv");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You may also like",
        "— YOU MIGHT LIKE:",
        "You’ll also enjoy",
        "Related posts",
        "More from this author",
        "Das könnte Sie auch interessieren",
        "Lire aussi",
        "À lire aussi :",
        "関連記事一覧",
        "관련 기사",
      })
  void aLineOffers(String line) {
    assertThat(offers.open(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "»",
        "You",
        "You may",
        "Most readers agree",
        "More newspapers close",
        "It is related news",
      })
  void anyOtherLineDoesNot(String line) {
    assertThat(offers.open(line)).isFalse();
  }
}
