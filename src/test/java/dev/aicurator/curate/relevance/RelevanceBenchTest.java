package dev.aicurator.curate.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Holds the measured quality of the judge on the bench's headlines, where they are there. */
class RelevanceBenchTest {
  @Test
  void headlinesAlone() throws IOException {
    String bench = System.getProperty("curator.bench", "");
    Assumptions.assumeFalse(bench.isBlank());
    Path file = Path.of(bench, "relevance", "dev.jsonl");
    Assumptions.assumeTrue(Files.exists(file));
    ObjectMapper json = new ObjectMapper();
    int right = 0;
    int taken = 0;
    int due = 0;
    int topic = 0;
    for (String line : Files.readAllLines(file)) {
      JsonNode node = json.readTree(line);
      boolean gold = node.path("ai").asBoolean();
      String title = node.path("title").asText();
      Judgement judged = Relevance.builtIn().judge(title, null, List.of(), null);
      boolean ai = judged.ai();
      List<String> topics =
          List.of(node.path("topic").asText("none"), node.path("topic2").asText("none"));
      topic += gold && judged.topics().stream().limit(1).anyMatch(topics::contains) ? 1 : 0;
      right += ai && gold ? 1 : 0;
      taken += ai ? 1 : 0;
      due += gold ? 1 : 0;
    }
    assertThat((double) right / taken).isGreaterThanOrEqualTo(0.97);
    assertThat((double) right / due).isGreaterThanOrEqualTo(0.95);
    assertThat((double) topic / due).isGreaterThanOrEqualTo(0.83);
  }
}
