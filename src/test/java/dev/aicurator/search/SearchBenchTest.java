package dev.aicurator.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** nDCG@10 on the measuring sets, where they are. */
class SearchBenchTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({"newsstore,97.5", "xquad,96.5", "time,64", "cranfield,51", "rgbnews,48"})
  void reaches(String set, double least) throws IOException {
    String bench = System.getProperty("curator.bench", "");
    Assumptions.assumeFalse(bench.isBlank());
    Path folder = Path.of(bench, "text");
    try (SearchIndex index =
        SearchIndex.inMemory(
            lines(folder.resolve("ir_" + set + ".docs.jsonl")).stream()
                .map(SearchBenchTest::article))) {
      double sum = 0;
      List<JsonNode> queries = lines(folder.resolve("ir_" + set + ".queries.jsonl"));
      for (JsonNode query : queries) {
        List<String> found = index.ids(Wanted.words(query.get("query").asText()), 10);
        sum += ndcg(found, query.get("rel"));
      }
      assertThat(100 * sum / queries.size()).isGreaterThanOrEqualTo(least);
    }
  }

  private static dev.aicurator.model.Article article(JsonNode doc) {
    dev.aicurator.model.Article made =
        Shelf.article(
            "x",
            "2026-11-20T08:00:00Z",
            doc.get("title").asText(),
            doc.get("text").asText().split("\n\n"));
    return new dev.aicurator.model.Article(
        doc.get("id").asText(),
        made.source(),
        "",
        doc.get("id").asText(),
        null,
        made.time(),
        made.firstSeen(),
        List.of(),
        null,
        null,
        null,
        made.page());
  }

  private static double ndcg(List<String> found, JsonNode relevant) {
    double gained = 0;
    for (int i = 0; i < found.size(); i++) {
      gained += relevant.path(found.get(i)).asDouble(0) / log2(i + 2);
    }
    List<Double> best = new ArrayList<>();
    relevant.forEach(r -> best.add(r.asDouble()));
    best.sort(Comparator.reverseOrder());
    double ideal = 0;
    for (int i = 0; i < Math.min(10, best.size()); i++) {
      ideal += best.get(i) / log2(i + 2);
    }
    return ideal == 0 ? 0 : gained / ideal;
  }

  private static double log2(int n) {
    return Math.log(n) / Math.log(2);
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> all = new ArrayList<>();
    try (Stream<String> lines = Files.lines(file)) {
      for (String line : lines.filter(l -> !l.isBlank()).toList()) {
        all.add(JSON.readTree(line));
      }
    }
    return all;
  }
}
