package dev.aicurator.app.plumbing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseBatchTest {
  @TempDir Path folder;

  @Test
  void answersEveryLineInOrder() throws IOException {
    Path feed = folder.resolve("feed.xml");
    Files.writeString(
        feed,
        "<rss><channel><title>T</title><item><title>One</title><link>/1</link>"
            + "<pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>");
    String requests =
        "{\"id\":\"a\",\"file\":\"%s\",\"base\":\"http://x.example/f\",\"content_type\":null}\n"
            + "\nnonsense\n{\"id\":7,\"file\":\"/no/such/file\"}\n";
    assertThat(run(requests.replace("%s", feed.toString())))
        .isEqualTo(
            "{\"id\":\"a\",\"feed\":{\"title\":\"T\"},\"entries\":[{\"title\":\"One\","
                + "\"link\":\"http://x.example/1\",\"published\":\"2026-11-23T08:00:00Z\"}]}\n"
                + "{\"id\":null,\"error\":\"line 3: not a JSON object\"}\n"
                + "{\"id\":7,\"error\":\"unreadable: no such file, or it cannot be read\"}\n");
  }

  private static String run(String requests) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ParseBatch.run(new ByteArrayInputStream(requests.getBytes(StandardCharsets.UTF_8)), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
