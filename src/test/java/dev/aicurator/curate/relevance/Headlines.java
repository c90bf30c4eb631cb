package dev.aicurator.curate.relevance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Headlines labelled by hand, and how well the judge does on them by their words alone. */
record Headlines(List<Headline> all) {
  record Headline(boolean ai, List<String> topics, String title) {}

  /**
   * Shares in [0, 1].
   *
   * @param topic how many of the AI headlines are found and have one of their topics first
   */
  record Figures(double precision, double recall, double topic) {}

  static Headlines of(String name) throws IOException {
    InputStream in =
        Objects.requireNonNull(Headlines.class.getResourceAsStream("/curate/relevance/" + name));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Headlines(
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .map(c -> new Headline(c[0].equals("+"), List.of(c[2].split("\\|")), c[3]))
              .toList());
    }
  }

  Headlines those(IntPredicate chosen) {
    return new Headlines(IntStream.range(0, all.size()).filter(chosen).mapToObj(all::get).toList());
  }

  Figures measure() {
    double right = 0;
    double taken = 0;
    double due = 0;
    double topic = 0;
    for (Headline h : all) {
      Judgement judged = Relevance.builtIn().judge(h.title(), null, List.of(), null);
      taken += judged.ai() ? 1 : 0;
      if (h.ai()) {
        due++;
        right += judged.ai() ? 1 : 0;
        topic += judged.topics().stream().limit(1).anyMatch(h.topics()::contains) ? 1 : 0;
      }
    }
    return new Figures(right / taken, right / due, topic / due);
  }
}
