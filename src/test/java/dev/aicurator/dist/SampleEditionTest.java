package dev.aicurator.dist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.net.local.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled edition is whole: its feeds lead to its pages, and all its dates are filled in. */
class SampleEditionTest {
  private static final Pattern LINK = Pattern.compile("sample:(pages/[a-z-]+\\.html)");
  private static final List<String> FEEDS =
      List.of(
          "quay-wire.xml",
          "copperline.xml",
          "larkmoor.json",
          "civic-lantern.atom",
          "plainproof.rdf",
          "marginal-weights.atom");

  private final Samples samples =
      new Samples(
          Clock.fixed(Instant.parse("2026-11-24T18:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC);

  @Test
  void feedsLeadToAtLeastFourteenPages() throws IOException {
    List<String> pages =
        FEEDS.stream()
            .flatMap(feed -> LINK.matcher(text("feeds/" + feed)).results())
            .map(r -> r.group(1))
            .distinct()
            .toList();
    assertThat(pages).hasSizeGreaterThanOrEqualTo(14);
    assertThat(pages)
        .allSatisfy(
            page ->
                assertThat(text(page))
                    .contains("<h1", "invented", "2026-11-2")
                    .doesNotContain("{{"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quay-wire.xml",
        "copperline.xml",
        "larkmoor.json",
        "civic-lantern.atom",
        "plainproof.rdf",
        "marginal-weights.atom"
      })
  void everyFeedSaysThatItIsInventedAndHasNoOpenToken(String feed) {
    assertThat(text("feeds/" + feed)).contains("invented").doesNotContain("{{");
  }

  @Test
  void oneFeedHasItsUtf8ReadAsWindows1250() {
    assertThat(text("feeds/copperline.xml")).contains("đź’ˇ").contains("Larkmoorâ€™s");
  }

  private String text(String name) {
    try {
      return new String(samples.read(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }
}
