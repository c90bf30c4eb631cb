package dev.aicurator.curate.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Measures the judge on the project's own labelled headlines. */
class HeadlinesTest {
  @Test
  void everySecondHeadline() throws IOException {
    Headlines all = Headlines.of("headlines.tsv");
    assertThat(all.all()).hasSizeGreaterThanOrEqualTo(400);
    Headlines.Figures figures = all.those(i -> i % 2 == 0).measure();
    assertThat(figures.precision()).isGreaterThanOrEqualTo(0.98);
    assertThat(figures.recall()).isGreaterThanOrEqualTo(0.94);
    assertThat(figures.topic()).isGreaterThanOrEqualTo(0.80);
  }

  @Test
  void theOtherHalfWhoseWordsWereNotTunedOn() throws IOException {
    Headlines.Figures figures = Headlines.of("headlines.tsv").those(i -> i % 2 == 1).measure();
    assertThat(figures.precision()).isGreaterThanOrEqualTo(0.95);
    assertThat(figures.recall()).isGreaterThanOrEqualTo(0.94);
    assertThat(figures.topic()).isGreaterThanOrEqualTo(0.80);
  }

  @Test
  void lookAlikesAndNewsWithoutAPlainWord() throws IOException {
    Headlines.Figures figures = Headlines.of("lookalikes.tsv").measure();
    assertThat(figures.precision()).isGreaterThanOrEqualTo(0.97);
    assertThat(figures.recall()).isGreaterThanOrEqualTo(0.88);
    assertThat(figures.topic()).isGreaterThanOrEqualTo(0.78);
  }
}
