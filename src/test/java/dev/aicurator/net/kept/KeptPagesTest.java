package dev.aicurator.net.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aicurator.net.Fetched;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPagesTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final String URL = "https://example.org/a?b=../../c";
  @TempDir Path folder;
  private KeptPages pages;

  @BeforeEach
  void open() {
    pages = new KeptPages(folder.resolve("pages"));
  }

  private static Fetched.Body body(String text, Instant at) {
    Map<String, String> headers = Map.of("content-type", "text/html", "content-encoding", "gzip");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Fetched.Body(bytes, URL, 200, "text/html", null, null, headers, null, null, at);
  }

  @Test
  void readsBackWhatWasKept() throws IOException {
    Kept kept = pages.keep(URL, body("<p>\r\n\r\ncafé", NOON));
    Original original = pages.read(kept);
    assertThat(new String(original.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>\r\n\r\ncafé");
    assertThat(original.contentType()).isEqualTo("text/html");
    assertThat(original.headers()).doesNotContainKey("content-encoding");
    assertThat(original.status()).isEqualTo(200);
    assertThat(kept.url()).isEqualTo(URL);
    assertThat(kept.at()).isEqualTo(NOON);
    assertThat(kept.file()).startsWith(folder.resolve("pages"));
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(kept.file()))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("WARC/1.1\r\nWARC-Type: response\r\n")
          .endsWith("café\r\n\r\n");
    }
  }

  @Test
  void listsVersionsNewestFirstAndKeepsTheSameOnce() throws IOException {
    pages.keep(URL, body("one", NOON));
    pages.keep(URL, body("two", NOON.plusSeconds(60)));
    pages.keep(URL, body("one", NOON.plusSeconds(90)));
    pages.keep("https://example.org/other", body("one", NOON));
    assertThat(pages.versions(URL))
        .extracting(Kept::at)
        .containsExactly(NOON.plusSeconds(60), NOON);
    assertThat(pages.all()).hasSize(3);
    assertThat(pages.size()).isEqualTo(pages.all().stream().mapToLong(Kept::size).sum());
  }

  @Test
  void trimsByAgeAndSizeButNotWhatMustStay() throws IOException {
    pages.keep("https://example.org/old", body("old", NOON.minus(Duration.ofDays(99))));
    pages.keep("https://example.org/saved", body("saved", NOON.minus(Duration.ofDays(99))));
    pages.keep(URL, body("new", NOON));
    assertThat(pages.trim(1L << 30, Duration.ofDays(30), NOON, u -> u.endsWith("saved")))
        .extracting(Kept::url)
        .containsExactly("https://example.org/old");
    pages.trim(0, Duration.ofDays(30), NOON, u -> u.endsWith("saved"));
    assertThat(pages.all()).extracting(Kept::url).containsExactly("https://example.org/saved");
  }

  @Test
  void findsDamageAndMendsIt() throws IOException {
    Kept kept = pages.keep(URL, body("text of a page that is long enough", NOON));
    byte[] bytes = Files.readAllBytes(kept.file());
    Files.write(kept.file(), java.util.Arrays.copyOf(bytes, bytes.length - 20));
    assertThat(pages.damaged()).containsExactly(kept.file());
    assertThatThrownBy(() -> pages.read(kept)).isInstanceOf(IOException.class);
    pages.keep(URL, body("text of a page that is long enough", NOON));
    assertThat(pages.damaged()).isEmpty();
    Files.writeString(kept.file(), "junk");
    assertThat(pages.versions(URL)).isEmpty();
  }
}
