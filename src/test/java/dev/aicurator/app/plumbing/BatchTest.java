package dev.aicurator.app.plumbing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aicurator.curate.write.SummaryOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private interface Batch {
    int run(InputStream in, OutputStream out) throws IOException;
  }

  private static List<JsonNode> answers(int refused, Batch batch, String... lines)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] in = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    assertThat(batch.run(new ByteArrayInputStream(in), out)).isEqualTo(refused);
    List<JsonNode> read = new ArrayList<>();
    for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
      read.add(JSON.readTree(line));
    }
    return read;
  }

  @Test
  void everyLineHasItsAnswerAndIdsComeBackAsGiven() throws IOException {
    List<JsonNode> answers =
        answers(
            0,
            (in, out) -> SummarizeBatch.run(in, out, SummaryOptions.DEFAULT),
            "{\"id\":7,\"title\":\"A title\",\"text\":\"The lab released a model on Monday.\"}",
            "",
            "{\"text\":null,\"id\":\"sév\\u2028en\",\"more\":{\"title\":[1]}}");
    assertThat(answers).hasSize(2);
    assertThat(answers.get(0).get("id").isInt()).isTrue();
    assertThat(answers.get(0).get("summary").get(0).asText())
        .isEqualTo("The lab released a model on Monday.");
    assertThat(answers.get(0).get("keyphrases").isArray()).isTrue();
    assertThat(answers.get(1).get("id").asText()).isEqualTo("sév\u2028en");
    assertThat(answers.get(1).get("dek").isNull()).isTrue();
  }

  @Test
  void whatIsNoObjectIsSaidAndTheRestGoesOn() throws IOException {
    List<JsonNode> answers =
        answers(
            3,
            (in, out) -> RelevanceBatch.run(in, out, RelevanceBatch.Options.DEFAULT),
            "{\"id\":\"a\",\"title\":\"OpenAI releases a new language model\"}",
            "[1,2]",
            "{\"id\":\"b\",\"title\":",
            "{\"id\":\"c\"}{\"id\":\"d\"}",
            "{\"id\":\"e\",\"title\":\"CBP agents seize fruit at the border\"}");
    assertThat(answers).hasSize(5);
    assertThat(answers.get(0).get("ai").asBoolean()).isTrue();
    assertThat(answers.get(0).get("topic").asText()).isEqualTo("models");
    assertThat(answers.get(1).get("error").asText()).startsWith("line 2");
    assertThat(answers.get(4).get("ai").asBoolean()).isFalse();
    assertThat(answers.get(4).get("topic").isNull()).isTrue();
  }

  @Test
  void clustersBearTheIdOfTheirFirst() throws IOException {
    String words =
        "The Ministry of Transport of Freedonia approved driverless buses for its capital"
            + " on Tuesday, after two years of trials in the old harbour.";
    List<JsonNode> answers =
        answers(
            0,
            (in, out) -> ClusterBatch.run(in, out, ClusterBatch.Options.NEAR_DUPLICATES),
            "{\"id\":\"a\",\"title\":\"Buses\",\"text\":\"" + words + "\"}",
            "{\"id\":\"b\",\"title\":\"\"}",
            "{\"id\":\"c\",\"text\":\"" + words + "\",\"published\":\"2026-11-24\"}");
    assertThat(answers).extracting(a -> a.get("cluster").asText()).containsExactly("a", "b", "a");
  }
}
