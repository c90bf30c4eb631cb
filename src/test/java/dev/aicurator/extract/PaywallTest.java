package dev.aicurator.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Page.Status;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that say which part of them is not free keep it back, or have it all the same. */
class PaywallTest {
  private static final String WHOLE = "\"isAccessibleForFree\": false, ";
  private static final String PART = part("false", "\".locked\"");
  private static final String SHORT = text(2);
  private static final String LONG = text(12);

  private static String part(String free, String selector) {
    return "\"hasPart\": {\"@type\": \"WebPageElement\", \"isAccessibleForFree\": "
        + free
        + ", \"cssSelector\": "
        + selector
        + "}, ";
  }

  private static String text(int paragraphs) {
    return IntStream.range(7, 7 + paragraphs)
        .mapToObj(
            k ->
                "<p>In year "
                    + k
                    + " the keepers of the lighthouse, of whom there were "
                    + (k + 3)
                    + ", wrote down each ship that passed, its flag and its course, in a book of "
                    + (k * 31)
                    + " pages that nobody was to read.</p>")
        .collect(Collectors.joining());
  }

  private static String locked(String text) {
    return "<div class='rest locked'>" + text + "</div>";
  }

  private static String page(String said, String body) {
    return "<!doctype html><html lang=en><head><title>A book of ships</title>"
        + "<script type=application/ld+json>{\"@type\": \"NewsArticle\", "
        + said
        + "\"headline\": \"A book of ships\"}</script></head><body><article><h1>A book of ships</h1>"
        + body
        + "</article></body></html>";
  }

  static Stream<Arguments> keptBack() {
    String teaser = locked("<p>What the book said of the last night, and of the ship…</p>");
    String cut = locked(text(4).replaceFirst("\\.</p>$", "…</p>"));
    return Stream.of(
        Arguments.of("all of it", WHOLE, SHORT),
        Arguments.of("a part that is absent", PART, SHORT),
        Arguments.of("a part that is empty", PART, SHORT + locked("")),
        Arguments.of("a part that is empty, below much", PART, LONG + locked("<p> </p>")),
        Arguments.of("a part that is a teaser", PART, SHORT + teaser),
        Arguments.of("a part that is cut", WHOLE + PART, cut),
        Arguments.of("one of several parts", part("\"False\"", "[\".rest\", \".x\"]"), SHORT),
        Arguments.of("an address for false", part("\"http://schema.org/False\"", "\".x\""), SHORT),
        Arguments.of("most of many words", WHOLE + "\"wordCount\": 9000, ", LONG),
        Arguments.of("most of words as text", PART + "\"wordCount\": \"9000\", ", LONG));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("keptBack")
  void whatIsKeptBackIsTold(String name, String said, String body) {
    assertThat(status(page(said, body))).as(name).isEqualTo(Status.PAYWALL);
  }

  static Stream<Arguments> given() {
    return Stream.of(
        Arguments.of("much in the part", WHOLE + PART, SHORT + locked(LONG)),
        Arguments.of("a short article in the part", WHOLE + PART, locked(text(4))),
        Arguments.of("by paragraphs", PART, text(5).replace("<p>", "<p class=locked>")),
        Arguments.of("part in part", PART, locked("<div>" + locked(text(4)) + "</div>")),
        Arguments.of("much, without the part", PART, LONG),
        Arguments.of("a part that is free", part("true", "\".locked\""), SHORT),
        Arguments.of("as many words as it says", PART + "\"wordCount\": 480, ", LONG),
        Arguments.of("free, with many words", "\"wordCount\": 9000, ", LONG));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("given")
  void whatIsGivenIsNoPaywall(String name, String said, String body) {
    assertThat(status(page(said, body))).as(name).isEqualTo(Status.OK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "p:matches((a+)+b)", "> > >", ".a >", "*|*", "[x", ".1"})
  void aSelectorThatIsNoneFindsNothing(String selector) {
    String said = part("false", "\"" + selector + "\"");
    assertThat(status(page(said, LONG))).isEqualTo(Status.OK);
    assertThat(status(page(said, SHORT))).isEqualTo(Status.PAYWALL);
  }

  @Test
  void aPartNamedByItsNumberIsLookedUp() {
    String said =
        "\"hasPart\": {\"@id\": \"#rest\"}}</script><script type=application/ld+json>"
            + "{\"@id\": \"#rest\", \"isAccessibleForFree\": false, \"cssSelector\": \".locked\", ";
    assertThat(status(page(said, SHORT + locked("")))).isEqualTo(Status.PAYWALL);
  }

  private static Status status(String page) {
    return Extractor.page(page.getBytes(UTF_8), "https://example.org/a", null).status();
  }
}
