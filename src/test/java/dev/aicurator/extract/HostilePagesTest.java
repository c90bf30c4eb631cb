package dev.aicurator.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Block;
import dev.aicurator.model.Page;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to break a reader end in time, with clean text. */
class HostilePagesTest {
  private static final String HONEST =
      "<p>A paragraph of honest text, long enough to be part of an article body, with commas. ";

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("deep div", "<div>".repeat(100_000) + HONEST.repeat(20)),
        Arguments.of("unclosed b", "<b><p>".repeat(50_000)),
        Arguments.of("a in table", "<a><table>".repeat(20_000)),
        Arguments.of("attributes", "<body " + attributes() + ">" + HONEST.repeat(10)),
        Arguments.of("huge attribute", "<p title=\"" + "A".repeat(10_000_000) + "\">x"),
        Arguments.of("a million paragraphs", "<p>x".repeat(1_000_000)),
        Arguments.of("comment", HONEST.repeat(10) + "<!-- " + "x".repeat(5_000_000)),
        Arguments.of("script", HONEST.repeat(10) + "<script>" + "x".repeat(5_000_000)),
        Arguments.of("entities", "&amp".repeat(500_000)),
        Arguments.of(
            "deep JSON-LD",
            "<script type=application/ld+json>" + "[".repeat(100_000) + "</script>" + HONEST),
        Arguments.of(
            "marks in marks",
            "<time><div class=byline itemprop='author datePublished'><h2>".repeat(80)
                + HONEST.repeat(60_000)),
        Arguments.of("one long word", "<p>" + "x".repeat(5_000_000)),
        Arguments.of("classes", "<div class='" + "a-".repeat(500_000) + "'>" + HONEST),
        Arguments.of(
            "escapes", "<title>\u001b]0;x\u0007T</title><p>\u001b[31m\u009b2J\u202e " + HONEST),
        Arguments.of("NUL", "<ti\u0000tle>a\u0000b</title>\u0000" + HONEST.repeat(10)));
  }

  private static String attributes() {
    return String.join(" ", IntStream.range(0, 200_000).mapToObj(i -> "a" + i + "=1").toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void endsInTimeWithCleanText(String name, String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    Page page =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(30),
            () -> Extractor.page(bytes, "https://example.org/a", "text/html; charset=utf-8"));
    assertThat(page.title() + page.text())
        .doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069]");
    assertThat(page.blocks().stream().flatMap(b -> b.links().stream()).map(Block.Link::href))
        .allMatch(href -> href.startsWith("http"));
  }
}
