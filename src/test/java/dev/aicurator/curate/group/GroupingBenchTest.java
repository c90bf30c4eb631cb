package dev.aicurator.curate.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aicurator.curate.sketch.Doc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Holds the measured quality of grouping on the bench, where it is there. */
class GroupingBenchTest {
  private record Scored(double bcubed, double pairs) {}

  @Test
  void articlesOnOneEvent() throws IOException {
    double bcubed = 0;
    double pairs = 0;
    for (String set : List.of("ecb", "basil", "5w1h")) {
      Scored scored = score("cluster_" + set, Grouper::cluster);
      bcubed += scored.bcubed() / 3;
      pairs += scored.pairs() / 3;
    }
    assertThat(bcubed).isGreaterThanOrEqualTo(0.935);
    assertThat(pairs).isGreaterThanOrEqualTo(0.87);
  }

  @Test
  void bareHeadlines() throws IOException {
    assertThat(score("cluster_headlines15", Grouper::cluster).bcubed()).isGreaterThan(0.85);
  }

  @Test
  void articlesThatArriveInSmallBatches() throws IOException {
    assertThat(score("cluster_ecb", GroupingBenchTest::inBatches).bcubed()).isGreaterThan(0.92);
  }

  /** Twenty at a time, out of order, into the stories there are. */
  private static List<Integer> inBatches(List<Doc> docs) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, docs.size()).boxed().toList());
    Collections.shuffle(order, new Random(1));
    Arrivals arrivals = new Arrivals(docs);
    for (int from = 0; from < order.size(); from += 20) {
      arrivals.take(order.subList(from, Math.min(order.size(), from + 20)));
    }
    return arrivals.labels();
  }

  @Test
  void nearDuplicates() throws IOException {
    assertThat(score("neardup", Grouper::nearDuplicates).pairs()).isGreaterThanOrEqualTo(0.986);
  }

  private static Scored score(String name, Function<List<Doc>, List<Integer>> grouping)
      throws IOException {
    String bench = System.getProperty("curator.bench", "");
    Assumptions.assumeFalse(bench.isBlank());
    Path file = Path.of(bench, "text", name + ".jsonl");
    Assumptions.assumeTrue(Files.exists(file));
    List<Doc> docs = new ArrayList<>();
    List<String> gold = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = json.readTree(line);
      docs.add(new Doc(node.path("title").asText(), node.path("text").asText(), null, null));
      gold.add(node.path("gold").asText());
    }
    return score(gold, grouping.apply(docs));
  }

  private static Scored score(List<String> gold, List<Integer> labels) {
    Map<String, Integer> golds = new HashMap<>();
    Map<Integer, Integer> groups = new HashMap<>();
    Map<String, Integer> both = new HashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      golds.merge(gold.get(i), 1, Integer::sum);
      groups.merge(labels.get(i), 1, Integer::sum);
      both.merge(gold.get(i) + " " + labels.get(i), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < gold.size(); i++) {
      double common = both.getOrDefault(gold.get(i) + " " + labels.get(i), 0);
      precision += common / groups.getOrDefault(labels.get(i), 1) / gold.size();
      recall += common / golds.getOrDefault(gold.get(i), 1) / gold.size();
    }
    double pairs = 2 * pairs(both) / (pairs(groups) + pairs(golds));
    return new Scored(2 * precision * recall / (precision + recall), pairs);
  }

  private static double pairs(Map<?, Integer> sizes) {
    return sizes.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
  }
}
