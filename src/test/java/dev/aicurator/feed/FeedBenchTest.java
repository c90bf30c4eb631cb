package dev.aicurator.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aicurator.model.feed.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measuring documents, where they are: feeds of many test suites, and attacks. */
class FeedBenchTest {
  private static final String BENCH = System.getProperty("curator.bench", "");
  private static final List<String> GROUPS =
      List.of("xml", "json", "encoding", "content", "control");

  @TempDir Path folder;

  @BeforeEach
  void needsTheBench() {
    Assumptions.assumeFalse(BENCH.isBlank());
  }

  @Test
  void everyDocumentIsReadOrRefusedWithinASecond() throws IOException {
    int read = 0;
    int wrongCounts = 0;
    for (String line : Files.readAllLines(Path.of(BENCH, "feeds", "dev", "cases.jsonl"))) {
      JsonNode test = new ObjectMapper().readTree(line);
      byte[] bytes = Files.readAllBytes(Path.of(BENCH, "feeds", "dev", test.get("file").asText()));
      long start = System.nanoTime();
      Parsed parsed = FeedParser.parse(bytes, text(test, "base"), text(test, "content_type"));
      assertThat(System.nanoTime() - start).as(test.get("id").asText()).isLessThan(5_000_000_000L);
      if (parsed instanceof Parsed.Read found) {
        read++;
        found.feed().entries().forEach(FeedBenchTest::isSafe);
        wrongCounts += hasWrongCount(test, found.feed().entries().size()) ? 1 : 0;
      }
    }
    assertThat(read).isGreaterThan(1500);
    assertThat(wrongCounts).isLessThan(10);
  }

  private static boolean hasWrongCount(JsonNode test, int entries) {
    for (JsonNode check : test.get("checks")) {
      boolean counts = check.get("path").asText().equals("entries") && check.has("value");
      if (counts && check.get("cmp").asText().equals("count")) {
        return check.get("value").asInt() != entries;
      }
    }
    return false;
  }

  private static String text(JsonNode node, String name) {
    return node.hasNonNull(name) ? node.get(name).asText() : null;
  }

  private static void isSafe(Entry entry) {
    Stream.of(entry.summary(), entry.content())
        .filter(html -> html != null)
        .map(html -> html.toLowerCase(Locale.ROOT))
        .forEach(
            html ->
                assertThat(html)
                    .doesNotContain(
                        "<script", "<iframe", "<object", "<form", "<style", "\"javascript:"));
  }

  @Test
  void attacksEndAsTheManifestSays() throws IOException, InterruptedException {
    Path server = Path.of(BENCH, "hostile", "hostile_server.py");
    Process dump =
        new ProcessBuilder(
                "python3", server.toString(), "--dump", folder.toString(), "--dump-max", "40000000")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(dump.waitFor()).isZero();
    int checked = 0;
    for (JsonNode attack : new ObjectMapper().readTree(folder.resolve("manifest.json").toFile())) {
      Path file = folder.resolve(attack.get("path").asText().substring(1).replace("/", "__"));
      boolean feed = GROUPS.contains(attack.get("group").asText()) && Files.exists(file);
      if (feed && Files.size(file) > 0 && attack.get("kind").asText().equals("feed")) {
        check(attack, Files.readAllBytes(file));
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(50);
  }

  private static void check(JsonNode attack, byte[] bytes) {
    String path = attack.get("path").asText();
    String expected = attack.get("expect").asText();
    long start = System.nanoTime();
    Parsed parsed = FeedParser.parse(bytes, "http://127.0.0.1/feed", null);
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(seconds).as(path).isLessThan(attack.get("max_seconds").asDouble());
    if (parsed instanceof Parsed.Refused refused) {
      assertThat(expected)
          .as(path + " " + refused)
          .containsAnyOf(refused.slug(), "or reject", "reject or");
    } else {
      if (expected.contains("never decoded to <script>")) {
        assertThat(parsed.toString()).as(path).doesNotContain("<script>");
      }
      assertThat(expected)
          .as(path)
          .containsPattern("ok|partial|skip item|newest N items|literally|fast");
    }
  }
}
