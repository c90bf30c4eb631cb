package dev.aicurator.curate.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Measures the judge on the project's own labelled headlines; the even half is not tuned on. */
class HeadlinesTest {
  private record Headline(boolean ai, String topic, String title) {}

  private record Figures(double precision, double recall) {}

  @Test
  void theHalfThatWasTunedOn() throws IOException {
    Figures figures = measure(0);
    assertThat(figures.precision()).isGreaterThanOrEqualTo(0.95);
    assertThat(figures.recall()).isGreaterThanOrEqualTo(0.92);
  }

  @Test
  void theHalfThatWasNot() throws IOException {
    Figures figures = measure(1);
    assertThat(figures.precision()).isGreaterThanOrEqualTo(0.90);
    assertThat(figures.recall()).isGreaterThanOrEqualTo(0.90);
  }

  private static Figures measure(int half) throws IOException {
    List<Headline> all = headlines();
    assertThat(all).hasSizeGreaterThanOrEqualTo(400);
    int right = 0;
    int taken = 0;
    int due = 0;
    for (int i = half; i < all.size(); i += 2) {
      Headline h = all.get(i);
      boolean ai = Relevance.builtIn().judge(h.title(), null, List.of(), null).ai();
      right += ai && h.ai() ? 1 : 0;
      taken += ai ? 1 : 0;
      due += h.ai() ? 1 : 0;
    }
    return new Figures((double) right / taken, (double) right / due);
  }

  private static List<Headline> headlines() throws IOException {
    InputStream in =
        Objects.requireNonNull(
            HeadlinesTest.class.getResourceAsStream("/curate/relevance/headlines.tsv"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Headline(cells[0].equals("+"), cells[2], cells[3]))
          .toList();
    }
  }
}
