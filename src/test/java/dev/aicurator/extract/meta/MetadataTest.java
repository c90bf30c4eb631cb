package dev.aicurator.extract.meta;

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
  private static final String TEXT =
      "<p>The small robot learned to sort apples by their colour, its makers said on Monday, after it"
          + " had watched people do so for eleven days in a barn near the coast.</p>";

  private static Reading read(String url, String head, String body) {
    String html = "<html lang=en><head>" + head + "</head><body>" + body + "</body></html>";
    return Extractor.read(html.getBytes(StandardCharsets.UTF_8), url, "text/html; charset=utf-8");
  }

  private static Page page(String head, String body) {
    return read("https://news.example/apples", head, body).page();
  }

  private static String day(String url, String head, String body) {
    Reading reading = read(url, head, body);
    return reading.published() == null ? null : reading.published().toLocalDate().toString();
  }

  private static String day(String head, String body) {
    return day("https://news.example/apples", head, body);
  }

  private static String ld(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3>Written by</h3><p>Ann Lee</p>",
        "<p>March 4, 2026 by Ann Lee</p>",
        "<a href=/team/ann-lee>Ann Lee</a>",
        "<div class=blog-author><img alt=''><div><h4>Ann Lee</h4><p>Ann is a gardener who has sorted"
            + " apples by the sea for longer than she can tell you, and who writes.</p></div></div>",
      })
  void readsVisibleAuthorsByTheHeadline(String line) {
    assertThat(page("", "<h1>Apples are sorted</h1>" + line + TEXT).authors())
        .containsExactly("Ann Lee");
  }

  @Test
  void prefersANameToAnAccount() {
    String account = ld("{\"@type\":\"Article\",\"author\":{\"name\":\"alee77\"}}");
    String byline = "<span class=author-name>Ann Lee</span>";
    String title = "<h1>Apples are sorted</h1>";
    assertThat(page(account, title + byline + TEXT).authors()).containsExactly("Ann Lee");
    assertThat(page(account, title + TEXT).authors()).containsExactly("alee77");
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
  void readsTheDatelineOfAPressRelease() {
    String line =
        "<p>BERLIN, 4. März 2026 – "
            + "Ein Roboter sortiert jetzt Äpfel, sagen die Bauern. ".repeat(6);
    assertThat(day("", "<h1>Roboter sortiert Äpfel</h1>" + line + "</p>")).isEqualTo("2026-03-04");
  }

  @Test
  void leavesReadersCommentsAlone() {
    String comments =
        "<div id=comments><article><span class=author>Troll Face</span>"
            + "<time itemprop=datePublished datetime=2026-08-09></time><p>First!</p></article></div>";
    Page page = page("", "<h1>Apples are sorted</h1>" + TEXT + comments);
    assertThat(page.published()).isNull();
    assertThat(page.authors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":\"Article\",\"author\":\"Ann Lee\"}",
        "{\"@type\":\"Article\",\"author\":{\"@type\":\"Person\",\"name\":\"Ann Lee\"}}",
        "{\"@type\":\"Article\",\"author\":[{\"name\":[\"Ann Lee\"]}]}",
        "{\"@type\":\"Article\",\"creator\":[\"Ann Lee\"]}",
        "{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"#a\"}},{\"@id\":\"#a\",\"@type\":\"Person\",\"name\":\"Ann Lee\"}]}",
        "{\"@type\":\"Article\",\"author\":[{\"@type\":\"Organization\",\"name\":\"The Barn\"},{\"@type\":\"Person\",\"name\":\"Ann Lee\"}]}",
      })
  void readsAuthorsFromJsonLd(String json) {
    assertThat(page(ld(json), TEXT).authors()).containsExactly("Ann Lee");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=byline>By Ann Lee and Bo Ek</p>",
        "<p>By Ann Lee and Bo Ek, March 4, 2026</p>",
        "<p>Von Ann Lee und Bo Ek</p>",
        "<p>Posted by <a rel=author href=/a>Ann Lee</a> &amp; <a rel=author href=/b>Bo Ek</a></p>",
        "<span itemprop=author><span itemprop=name>Ann Lee</span></span><span itemprop=author>Bo Ek</span>",
        "<div><a href=/authors/lee>Ann Lee</a>, <a href=/authors/ek>Bo Ek</a></div>",
      })
  void readsVisibleBylines(String line) {
    assertThat(page("", "<h1>Apples are sorted</h1>" + line + TEXT).authors())
        .containsExactly("Ann Lee", "Bo Ek");
  }

  @Test
  void prefersPeopleToTheHouse() {
    String house =
        ld(
            "{\"@type\":\"Article\",\"author\":{\"@type\":\"Organization\",\"name\":\"The Barn\"},"
                + "\"publisher\":{\"name\":\"The Barn\"}}");
    String byline = "<h1>Apples are sorted</h1><p class=byline>By Ann Lee</p>" + TEXT;
    assertThat(page(house, byline).authors()).containsExactly("Ann Lee");
    assertThat(page(house, "<h1>Apples are sorted</h1>" + TEXT).authors())
        .containsExactly("The Barn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.facebook.com/annlee",
        "{{author.name}}",
        "page.head.extra.author",
        "null",
        "/staff/ann"
      })
  void takesNoAddressAndNoHoleForAName(String value) {
    assertThat(page("<meta name=author content='" + value + "'>", TEXT).authors()).isEmpty();
  }

  @Test
  void takesNeitherTheOtherArticlesAuthors() {
    String other = "<div class=card><a rel=author href=/x>Cy Vo</a></div>";
    String filler = "<div><span>a</span><span>b</span></div>".repeat(20);
    String own = "<h1>Apples are sorted</h1><a rel=author href=/a>Ann Lee</a>" + TEXT;
    assertThat(page("", own + filler + other + other).authors()).containsExactly("Ann Lee");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Apples are sorted now | The Barn",
        "Apples are sorted now - The Barn",
        "Apples are sorted now – The Barn",
        "The Barn: Apples are sorted now",
        "Apples are sorted now › The Barn",
        "Apples are sorted now | Farming | The Barn",
      })
  void takesTheSiteOffTheTitle(String title) {
    String head = "<title>" + title + "</title><meta property=og:site_name content='The Barn'>";
    assertThat(page(head, "<div>x</div>" + TEXT).title()).startsWith("Apples are sorted now");
    assertThat(page(head, "<h1>Apples are sorted now</h1>" + TEXT).title())
        .isEqualTo("Apples are sorted now");
  }

  @Test
  void takesNoSiteForATitle() {
    String head =
        "<title>Apples are sorted now - The Barn</title><meta property=og:title content='The Barn'>"
            + "<meta property=og:site_name content='The Barn'>";
    assertThat(page(head, "<h1>The Barn</h1><h2>Apples are sorted now</h2>" + TEXT).title())
        .isEqualTo("Apples are sorted now");
  }

  @Test
  void keepsDashesThatBelongToTheTitle() {
    String title = "Apples - how a robot sorts them by their colour";
    assertThat(page("<title>" + title + "</title>", TEXT).title()).isEqualTo(title);
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
