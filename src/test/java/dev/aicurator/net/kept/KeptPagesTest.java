package dev.aicurator.net.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aicurator.net.Fetched;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    return body(text, URL, at);
  }

  private static Fetched.Body body(String text, String url, Instant at) {
    Map<String, String> headers = Map.of("content-type", "text/html", "content-encoding", "gzip");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Fetched.Body(bytes, url, 200, "text/html", null, null, headers, null, null, at);
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
        .containsExactly(NOON.plusSeconds(90), NOON.plusSeconds(60));
    assertThat(pages.all()).hasSize(3);
    assertThat(pages.size()).isEqualTo(pages.all().stream().mapToLong(Kept::size).sum());
  }

  @Test
  void aPageThatGoesBackToWhatItSaidIsTheNewest() throws IOException {
    pages.keep(URL, body("one", NOON));
    pages.keep(URL, body("two", NOON.plusSeconds(60)));
    Kept again = pages.keep(URL, body("one", NOON.plusSeconds(90)));
    assertThat(pages.versions(URL).get(0)).isEqualTo(again);
    assertThat(pages.keep(URL, body("one", NOON.plusSeconds(99)))).isEqualTo(again);
  }

  @Test
  void keepsAllPartsAndWhereTheyWereFound() throws IOException {
    Fetched.Body first = body("one", "https://example.org/moved/a", NOON);
    Fetched.Body second = body("two", "https://example.org/moved/a?page=2", NOON);
    Kept kept = pages.keep(URL, List.of(first, second));
    assertThat(kept.url()).isEqualTo(URL);
    Original original = pages.read(kept);
    assertThat(original.found()).isEqualTo("https://example.org/moved/a");
    assertThat(new String(original.bytes(), StandardCharsets.UTF_8)).isEqualTo("one");
    assertThat(original.more())
        .singleElement()
        .satisfies(o -> assertThat(o.found()).isEqualTo("https://example.org/moved/a?page=2"))
        .satisfies(o -> assertThat(new String(o.bytes(), StandardCharsets.UTF_8)).isEqualTo("two"));
    assertThat(pages.keep(URL, List.of(first, second))).isEqualTo(kept);
    Fetched.Body other = body("three", second.finalUrl(), NOON.plusSeconds(60));
    assertThat(pages.keep(URL, List.of(first, other)).file()).isNotEqualTo(kept.file());
    assertThat(pages.versions(URL)).hasSize(2);
    byte[] bytes = Files.readAllBytes(kept.file());
    Files.write(kept.file(), java.util.Arrays.copyOf(bytes, bytes.length - 20));
    assertThat(pages.damaged()).containsExactly(kept.file());
  }

  @Test
  void whatAKilledProcessLeftHalfWrittenGoesAfterAWhile() throws IOException {
    Path home = pages.keep(URL, body("one", NOON)).file().getParent();
    Path old = Files.writeString(home.resolve(".page123.tmp"), "half");
    Files.setLastModifiedTime(old, FileTime.from(NOON.minus(Duration.ofHours(2))));
    Path fresh = Files.writeString(home.resolve(".page456.tmp"), "half");
    Files.setLastModifiedTime(fresh, FileTime.from(NOON.minus(Duration.ofMinutes(2))));
    pages.trim(1L << 30, Duration.ofDays(30), NOON, url -> true);
    assertThat(old).doesNotExist();
    assertThat(fresh).exists();
    assertThat(pages.all()).hasSize(1);
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
