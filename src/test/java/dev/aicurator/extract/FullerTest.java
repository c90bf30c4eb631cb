package dev.aicurator.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Block;
import dev.aicurator.model.Page;
import dev.aicurator.model.Page.Status;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fuller honest one of feed and page is taken. */
class FullerTest {
  private static final Instant EARLY = Instant.parse("2026-03-04T05:06:07Z");

  private static Page text(String word, int chars, Status status) {
    String text = word.repeat(chars).substring(0, chars);
    List<Block> blocks =
        chars == 0 ? List.of() : List.of(new Block(Block.Kind.PARAGRAPH, 0, text, List.of()));
    return new Page(
        null, null, List.of(), null, null, null, null, null, null, null, null, status, blocks);
  }

  @ParameterizedTest(name = "feed {0}, page {1} {2}: {3}")
  @CsvSource({
    "0, 3000, OK, web",
    "300, 3000, OK, web",
    "3000, 3000, OK, web",
    "3500, 3000, OK, web",
    "5000, 3000, OK, feed",
    "500, 200, OK, feed",
    "100, 200, OK, web",
    "900, 400, PAYWALL, feed",
    "100, 400, PAYWALL, feed",
    "100, 4000, NOT_AN_ARTICLE, feed",
    "100, 4000, COOKIE_WALL, feed",
    "100, 4000, SOFT_404, feed",
    "100, 0, NEEDS_SCRIPT, feed",
    "0, 0, NEEDS_SCRIPT, web",
    "0, 400, PAYWALL, web",
    "300, 3000, LIVE_BLOG, web",
  })
  void takesTheFuller(int feed, int web, Status status, String winner) {
    Page page = Fuller.of(text("feed ", feed, Status.FEED), text("web ", web, status));
    assertThat(page.status()).isEqualTo(winner.equals("feed") ? Status.FEED : status);
    if (feed + web > 0) {
      assertThat(page.text()).startsWith(winner.equals("feed") ? "feed" : "web");
    }
  }

  @Test
  void fillsTheGapsOfOneFromTheOther() {
    Page feed =
        new Page(
            "Feed title",
            "feed dek",
            List.of(),
            EARLY,
            null,
            null,
            "en",
            null,
            null,
            null,
            null,
            Status.FEED,
            List.of());
    Page web =
        new Page(
            "Page title",
            null,
            List.of("Ann Lee"),
            EARLY.plusSeconds(9),
            EARLY.plusSeconds(99),
            "Barn",
            null,
            "https://news.example/a.jpg",
            "An apple",
            "https://news.example/a",
            null,
            Status.OK,
            text("web ", 3000, Status.OK).blocks());
    Page page = Fuller.of(feed, web);
    assertThat(page.title()).isEqualTo("Feed title");
    assertThat(page.dek()).isEqualTo("feed dek");
    assertThat(page.authors()).containsExactly("Ann Lee");
    assertThat(page.published()).isEqualTo(EARLY);
    assertThat(page.modified()).isEqualTo(EARLY.plusSeconds(99));
    assertThat(page.site()).isEqualTo("Barn");
    assertThat(page.language()).isEqualTo("en");
    assertThat(page.imageAlt()).isEqualTo("An apple");
    assertThat(page.canonical()).isEqualTo("https://news.example/a");
    assertThat(page.status()).isEqualTo(Status.OK);
  }
}
