package dev.aicurator.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aicurator.model.Block;
import dev.aicurator.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bench's attacks on readers of pages, where they are, end as its manifest says. */
class HostilePagesBenchTest {
  private static final String UNSAFE =
      "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069]";

  @TempDir Path folder;

  @Test
  void everyPageEndsAsTheManifestSays() throws IOException, InterruptedException {
    String bench = System.getProperty("curator.bench", "");
    Assumptions.assumeFalse(bench.isBlank());
    dump(Path.of(bench, "hostile", "hostile_server.py"));
    int checked = 0;
    for (JsonNode attack : new ObjectMapper().readTree(folder.resolve("manifest.json").toFile())) {
      Path file = folder.resolve(attack.get("path").asText().substring(1).replace("/", "__"));
      if (attack.get("group").asText().equals("page") && Files.exists(file)) {
        check(attack, Files.readAllBytes(file));
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(15);
  }

  private void dump(Path server) throws IOException, InterruptedException {
    Process dump =
        new ProcessBuilder(
                "python3", server.toString(), "--dump", folder.toString(), "--dump-max", "40000000")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(dump.waitFor()).isZero();
  }

  private static void check(JsonNode attack, byte[] bytes) {
    String path = attack.get("path").asText();
    String expected = attack.get("expect").asText();
    if (!Extractor.isMarkup(bytes)) {
      assertThat(expected).as(path).contains("reject");
      return;
    }
    long start = System.nanoTime();
    Page page = Extractor.page(bytes, "http://127.0.0.1" + path, "text/html; charset=utf-8");
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(seconds).as(path).isLessThan(attack.get("max_seconds").asDouble());
    isClean(path, page);
    if (expected.contains("no-article")) {
      assertThat(page.status().isArticle()).as(path).isFalse();
    }
  }

  private static void isClean(String path, Page page) {
    String all = page.title() + page.dek() + page.authors() + page.text();
    assertThat(all).as(path).doesNotContainPattern(UNSAFE).doesNotContain("<script", "onerror=");
    assertThat(page.blocks().stream().flatMap(b -> b.links().stream()).map(Block.Link::href))
        .as(path)
        .allMatch(href -> href.startsWith("http://") || href.startsWith("https://"));
    assertThat(page.canonical() == null || page.canonical().startsWith("http://127.0.0.1"))
        .as(path)
        .isTrue();
  }
}
