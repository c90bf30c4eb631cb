package dev.aicurator.extract.meta;

import static dev.aicurator.extract.meta.Pages.TEXT;
import static dev.aicurator.extract.meta.Pages.ld;
import static dev.aicurator.extract.meta.Pages.page;
import static dev.aicurator.extract.meta.Pages.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.extract.Extractor;
import dev.aicurator.extract.Extractor.Reading;
import dev.aicurator.model.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says of itself, in the many ways pages say it. */
class MetadataTest {
  private static String day(String url, String head, String body) {
    Reading reading = read(url, head, body);
    return reading.published() == null ? null : reading.published().toLocalDate().toString();
  }

  private static String day(String head, String body) {
    return day("https://news.example/apples", head, body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property=article:published_time content=2026-03-04T05:06:07+01:00>",
        "<meta property=og:article:published_time content=2026-03-04>",
        "<meta name=parsely-pub-date content=2026-03-04T00:00:00Z>",
        "<meta name=sailthru.date content='2026-03-04 05:06:07 +0000'>",
        "<meta name=citation_publication_date content=2026/03/04>",
        "<meta name=DCTERMS.issued content=2026-03-04>",
        "<meta itemprop=datePublished content=2026-03-04>",
        "<meta name=DC.date content=2026-03-04>",
      })
  void readsDatesFromMetas(String meta) {
    assertThat(day(meta, "<h1>Apples are sorted</h1>" + TEXT)).isEqualTo("2026-03-04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-04T05:06\"}",
        "[{\"@type\":\"WebSite\"},{\"@type\":[\"Thing\",\"BlogPosting\"],\"datePublished\":\"2026-03-04\"}]",
        "{\"@graph\":[{\"@type\":\"Person\"},{\"@type\":\"Article\",\"datePublished\":\"2026-03-04\"}]}",
        "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"Article\",\"datePublished\":\"2026-03-04\"}}",
        "<!-- {\"@type\":\"http://schema.org/Article\",\"datePublished\":\"2026-03-04\"} -->",
        "//<![CDATA[\n{\"@type\":\"Article\",\"datePublished\":\"2026-03-04\",}\n//]]>",
      })
  void readsDatesFromJsonLd(String json) {
    assertThat(day(ld(json), TEXT)).isEqualTo("2026-03-04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<time datetime=2026-03-04T05:06:07Z>yesterday</time>",
        "<time pubdate>March 4, 2026</time>",
        "<time>4 March 2026</time>",
        "<span itemprop=datePublished content=2026-03-04></span>",
        "<abbr class=published title=2026-03-04T05:06:07Z>some days ago</abbr><p>4 Mar 2026</p>",
        "<p>By Ann Lee | March 4, 2026 | Updated March 9, 2026</p>",
        "<div class=post-date>04.03.2026</div>",
        "<p>Veröffentlicht am 4. März 2026</p>",
        "<p>Publié le 4 mars 2026 à 17h06</p>",
        "<p>2026年3月4日 17:06</p>",
      })
  void readsVisibleDatesByTheHeadline(String line) {
    assertThat(day("", "<h1>Apples are sorted</h1>" + line + TEXT)).isEqualTo("2026-03-04");
  }

  @Test
  void readsTheDayWhereTheLanguageIsSpoken() {
    String head = "<meta name=pubdate content=2026-03-03T23:00:00.000Z>";
    String german = "<html lang=de><head>" + head + "</head>" + TEXT;
    Reading reading = Extractor.read(german.getBytes(StandardCharsets.UTF_8), null, null);
    assertThat(reading.published()).hasToString("2026-03-04T00:00+01:00");
    assertThat(day(head, TEXT)).isEqualTo("2026-03-03");
  }

  @Test
  void readsTheFootOfTheEntry() {
    String time = "<time itemprop=datePublished datetime=2026-03-04>Wed</time>";
    String entry = "<div class=article>" + TEXT + "<div class=footer>" + time + "</div></div>";
    assertThat(day("<meta name=date content=2026-03-01>", entry)).isEqualTo("2026-03-04");
  }

  @Test
  void prefersTheDateBesideTheHeadline() {
    String others =
        "<div class=box><time datetime=2025-01-01>1 January 2025</time></div>".repeat(3);
    String own = "<h1>Apples are sorted</h1><p class=meta><time datetime=2026-03-04>Wed</time></p>";
    assertThat(day("", others + own + TEXT + others)).isEqualTo("2026-03-04");
  }

  @Test
  void doesNotTakeUpdatedForPublished() {
    Reading reading =
        read(
            "https://news.example/apples",
            "<meta property=article:modified_time content=2026-03-09>",
            "<h1>Apples are sorted</h1><p>Updated: 9 March 2026</p>" + TEXT);
    assertThat(reading.published()).isNull();
    assertThat(reading.modified()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Published 4 March 2026, updated 9 March 2026</p>",
        "<p>4 March 2026</p><p>Last updated: 9 March 2026</p>",
        "<p>First published <time datetime=2026-03-04>4 Mar</time></p>"
            + "<p>Updated <time datetime=2026-03-09>9 Mar</time></p>",
        "<p>Publicerad 4 mars 2026</p><p>Uppdaterad 9 mars 2026</p>",
      })
  void readsWhenItSaysItWasUpdated(String lines) {
    Reading reading =
        read("https://news.example/apples", "", "<h1>Apples are sorted</h1>" + lines + TEXT);
    assertThat(String.valueOf(reading.published())).startsWith("2026-03-04");
    assertThat(String.valueOf(reading.modified())).startsWith("2026-03-09");
  }

  @Test
  void readsTheAddress() {
    String plain = "<h1>Apples are sorted</h1>" + TEXT;
    assertThat(day("https://news.example/2026/03/04/apples", "", plain)).isEqualTo("2026-03-04");
    assertThat(day("https://news.example/apples-20260304.html", "", plain)).isEqualTo("2026-03-04");
    assertThat(day("https://news.example/id/20269999", "", plain)).isNull();
  }

  @Test
  void believesTheDayInTheAddressOfAnArticleMovedSince() {
    String meta = "<meta property=article:published_time content=2026-10-11T12:00:00Z>";
    assertThat(day("https://news.example/2026/03/04/apples", meta, TEXT)).isEqualTo("2026-03-04");
  }

  @Test
  void keepsTheInstantAndFindsTheDayOfThePage() {
    String meta = "<meta property=article:published_time content=2026-03-05T02:30:00Z>";
    Reading reading = read("https://news.example/2026/03/04/apples", meta, TEXT);
    assertThat(reading.published().toLocalDate()).hasToString("2026-03-04");
    assertThat(reading.page().published()).hasToString("2026-03-05T02:30:00Z");
  }

  @Test
  void keepsTheZoneThatThePageShows() {
    String meta = "<meta property=article:published_time content=2026-03-05T00:30:00Z>";
    String time = "<h1>Apples are sorted</h1><time datetime=2026-03-04T19:30:00-05:00>Wed</time>";
    Reading reading = read("https://news.example/apples", meta, time + TEXT);
    assertThat(reading.published()).hasToString("2026-03-04T19:30-05:00");
  }

  @Test
  void prefersALineThatIsADateToOneThatHoldsOne() {
    String event = "<p>10 April 2026, 18:00 in the barn: the makers talk about their robot</p>";
    assertThat(day("", "<h1>Apples are sorted</h1>" + event + "<p>Mar 04, 2026</p>" + TEXT))
        .isEqualTo("2026-03-04");
  }

  @Test
  void readsTheDatelineOfAPressRelease() {
    String line =
        "<p>BERLIN, 4. März 2026 – "
            + "Ein Roboter sortiert jetzt Äpfel, sagen die Bauern. ".repeat(6);
    assertThat(day("", "<h1>Roboter sortiert Äpfel</h1>" + line + "</p>")).isEqualTo("2026-03-04");
  }

  @Test
  void aLineBreakEscapedOnceTooOftenIsNone() {
    String said = "How apples stay fresh\\n The barn knows.\\r\\nSee C:\\new.";
    Page page = page("<meta name=description content='" + said + "'>", "<h1>Apples</h1>" + TEXT);
    assertThat(page.dek()).isEqualTo("How apples stay fresh The barn knows. See C:\\new.");
  }

  @Test
  void readsTheRest() {
    Page page =
        page(
            "<link rel=canonical href=https://news.example/apples?x=1><link rel=next href=/apples/2>"
                + "<meta property=og:image content=/a.jpg><meta property=og:image:alt content='An apple'>"
                + "<meta name=description content='A robot &amp; apples'>"
                + ld(
                    "{\"@type\":\"Article\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Barn\"}}"),
            "<h1>Apples</h1>" + TEXT);
    assertThat(page.canonical()).isEqualTo("https://news.example/apples?x=1");
    assertThat(page.next()).isEqualTo("https://news.example/apples/2");
    assertThat(page.image()).isEqualTo("https://news.example/a.jpg");
    assertThat(page.imageAlt()).isEqualTo("An apple");
    assertThat(page.dek()).isEqualTo("A robot & apples");
    assertThat(page.site()).isEqualTo("The Barn");
    assertThat(page.language()).isEqualTo("en");
  }

  @Test
  void believesNoForeignAddress() {
    Page page =
        page(
            "<link rel=canonical href=https://bank.example/x><link rel=next href=https://bank.example/2>",
            TEXT);
    assertThat(page.canonical()).isNull();
    assertThat(page.next()).isNull();
  }
}
