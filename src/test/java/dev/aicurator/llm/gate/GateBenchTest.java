package dev.aicurator.llm.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aicurator.llm.Articles;
import dev.aicurator.text.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds how many sentences of human summaries pass, and how many spoiled ones do. */
class GateBenchTest {
  private static final Pattern DIGITS = Pattern.compile("(?<![\\d,.-])\\d{2,3}(?![\\d,.])");
  private static final Pattern NAME = Pattern.compile("(?<=[a-z] )\\p{Lu}[a-z]{3,}");

  private record Told(Gate gate, String sentence) {}

  private static final List<Told> TOLD = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    String bench = System.getProperty("curator.bench", "");
    Assumptions.assumeFalse(bench.isBlank());
    Path file = Path.of(bench, "text", "summ_writers.jsonl");
    Assumptions.assumeTrue(Files.exists(file));
    for (String line : Files.readAllLines(file)) {
      JsonNode node = new ObjectMapper().readTree(line);
      String[] paragraphs = node.path("text").asText().split("\n+");
      Gate gate = new Gate(List.of(Articles.of("a", node.path("title").asText(), paragraphs)));
      for (JsonNode ref : node.path("refs")) {
        for (String sentence : Sentences.of(ref.asText())) {
          TOLD.add(new Told(gate, sentence));
        }
      }
    }
  }

  @Test
  void whatPeopleWritePasses() {
    assertThat(passing(TOLD)).isGreaterThan(0.43);
  }

  @Test
  void anotherNumberDoesNot() {
    assertThat(passing(s -> change(s, DIGITS, m -> "" + (Integer.parseInt(m.group()) + 7))))
        .isLessThan(0.03);
  }

  @Test
  void anotherNameDoesNot() {
    assertThat(passing(s -> change(s, NAME, m -> "Zolkiewski"))).isLessThan(0.01);
  }

  @Test
  void anotherArticleDoesNot() {
    List<Told> mixed = new ArrayList<>();
    for (int i = 0; i < TOLD.size(); i++) {
      Told other = TOLD.get((i + TOLD.size() / 2) % TOLD.size());
      mixed.add(new Told(TOLD.get(i).gate(), other.sentence()));
    }
    assertThat(passing(mixed)).isLessThan(0.01);
  }

  private static String change(
      String s, Pattern what, java.util.function.Function<MatchResult, String> to) {
    return what.matcher(s).replaceFirst(to);
  }

  /** The share that passes of the sentences that {@code spoil} changes. */
  private static double passing(UnaryOperator<String> spoil) {
    return passing(
        TOLD.stream()
            .filter(t -> !spoil.apply(t.sentence()).equals(t.sentence()))
            .map(t -> new Told(t.gate(), spoil.apply(t.sentence())))
            .toList());
  }

  private static double passing(List<Told> told) {
    long passing = told.stream().filter(t -> t.gate().check(t.sentence()).passes()).count();
    return (double) passing / told.size();
  }
}
