package dev.aicurator.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a new home follows: eight columns a line, unique, of known kinds. */
class DefaultSourcesTest {
  private static final String KINDS =
      "lab|research|press|commentary|community|papers|tools|safety|policy|products";

  private final List<String[]> rows = rows();

  @Test
  void everyLineIsASource() {
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row).hasSize(8);
              assertThat(row[0]).matches("[a-z0-9]+(-[a-z0-9]+)*");
              assertThat(URI.create(row[2]).getScheme()).isEqualTo("https");
              assertThat(row[3]).matches(KINDS);
              assertThat(row[4]).isNotBlank();
              assertThat(row[6] + row[7]).matches("(true|false){2}");
            });
  }

  @Test
  void slugsAndUrlsAreUnique() {
    assertThat(rows.stream().map(row -> row[0])).doesNotHaveDuplicates();
    assertThat(rows.stream().map(row -> row[2])).doesNotHaveDuplicates();
  }

  @Test
  void aboutTwentyFiveAreFollowed() {
    assertThat(rows.stream().filter(row -> row[7].equals("true")).count()).isBetween(22L, 30L);
  }

  private static List<String[]> rows() {
    try (InputStream in =
        Objects.requireNonNull(
            DefaultSourcesTest.class.getResourceAsStream("/dev/aicurator/app/sources.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
