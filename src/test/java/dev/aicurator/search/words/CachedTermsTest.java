package dev.aicurator.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Terms that are remembered are those the filters give, in the same places. */
class CachedTermsTest {
  private static final String TEXT =
      "The company’s models aren't running: OpenAI's GPT-4o and Mistral's café-sized naïve nets were"
          + " running in Zürich, the U.S. and São Paulo on 3.5 of 10,000 chips. Running, runs, ran;"
          + " the the models' and THE MODELS of an_underscored e-mail to a@b.example © 2026 ไทย.";

  @Test
  void sameTermsTwice() {
    Analysis cached = Analysis.ofPlain();
    assertThat(Analysis.isPlain(TEXT)).isTrue();
    for (int round = 0; round < 2; round++) {
      assertThat(cached.tokens(TEXT)).isEqualTo(new Analysis(Language.EN).tokens(TEXT));
    }
  }

  @Test
  void runsThatBecomeBigramsAreNotPlain() {
    assertThat(Analysis.isPlain("模型")).isFalse();
    assertThat(Analysis.isPlain("모델")).isFalse();
    assertThat(Analysis.isPlain("ＡＩ")).isFalse();
    assertThat(Analysis.isPlain("“plain” – é")).isTrue();
  }
}
