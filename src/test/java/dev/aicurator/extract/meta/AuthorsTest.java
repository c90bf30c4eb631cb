package dev.aicurator.extract.meta;

import static dev.aicurator.extract.meta.Pages.TEXT;
import static dev.aicurator.extract.meta.Pages.ld;
import static dev.aicurator.extract.meta.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote a page, in the many ways pages say it. */
class AuthorsTest {
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
        "{\"@type\":\"Article\",\"author\":{\"name\":{\"@value\":\"Ann Lee\"}}}",
        "{\"@type\":\"Article\",\"author\":{\"givenName\":\"Ann\",\"familyName\":\"Lee\"}}",
        "{\"@type\":\"WebSite\"}\n{\"@type\":\"Article\",\"author\":\"Ann Lee\"} // end",
        "[{\"@type\":\"Article\",\"author\":\"Cy Vo\",\"url\":\"https://news.example/pears\"},"
            + "{\"@type\":\"Article\",\"author\":\"Ann Lee\",\"mainEntityOfPage\":"
            + "{\"@id\":\"http://www.news.example/apples/#main\"}}]",
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
        "<p>Par Ann Lee et Bo Ek</p>",
        "<p>Por Ann Lee y Bo Ek</p>",
        "<p class=byline>di Ann Lee e Bo Ek</p>",
        "<p>Av Ann Lee och Bo Ek</p>",
        "<p>Tekst: Ann Lee i Bo Ek</p>",
        "<p>By Ann Lee in Berlin and Bo Ek in Paris</p>",
        "<p>Reporting by Ann Lee & Bo Ek; Editing by Cy Vo</p>",
        "<p>Words by Ann Lee and Bo Ek. Photographs by Cy Vo</p>",
        "<p>Ein Gastbeitrag von Ann Lee und Bo Ek</p>",
        "<p>Posted by <a rel=author href=/a>Ann Lee</a> &amp; <a rel=author href=/b>Bo Ek</a></p>",
        "<span itemprop=author><span itemprop=name>Ann Lee</span></span><span itemprop=author>Bo Ek</span>",
        "<div><a href=/authors/lee>Ann Lee</a>, <a href=/authors/ek>Bo Ek</a></div>",
      })
  void readsVisibleBylines(String line) {
    assertThat(page("", "<h1>Apples are sorted</h1>" + line + TEXT).authors())
        .containsExactly("Ann Lee", "Bo Ek");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name=author content='Ann Lee, Bo Ek'>",
        "<meta name=author content='Ann Lee and Bo Ek'>",
        "<meta name=citation_author content='Lee, Ann'><meta name=citation_author content='Ek, Bo'>",
        "<meta name=citation_author content='Lee, Ann'><meta name=citation_author content='Bo Ek'>",
        "<meta name=DC.creator content='Lee, Ann'><meta name=DC.creator content='Bo Ek'>",
      })
  void readsListsAndCatalogues(String head) {
    assertThat(page(head, TEXT).authors()).containsExactly("Ann Lee", "Bo Ek");
  }

  @Test
  void turnsNamesWithAParticle() {
    String meta = "<meta name=citation_author content='van den Berg, Ada M.'>";
    assertThat(page(meta, TEXT).authors()).containsExactly("Ada M. van den Berg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ann Lee, Jr.", "Lee, Ann", "Lee & Sons", "José Ortega y Gasset", "Ann Lee, 42"})
  void leavesOneNameWhole(String name) {
    assertThat(page("<meta name=author content='" + name + "'>", TEXT).authors())
        .containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "<p>By Ann Lee in Trinidad and Tobago</p>, Ann Lee",
    "<p>By Ann Lee for Barnes and Noble Review</p>, Ann Lee",
    "<p>Por José Ortega y Gasset</p>, José Ortega y Gasset",
    "<p>Автор: Анна Линд</p>, Анна Линд",
    "<p>Yazar: Anna Lind</p>, Anna Lind",
    "<p>김철수 기자 kim@news.example</p>, 김철수",
    "<p class=byline>山田太郎 記者</p>, 山田太郎",
    "<p>记者 王小明</p>, 王小明",
    "<p>بقلم: آنا ليند</p>, آنا ليند",
    "<p>מאת: אנה לינד</p>, אנה לינד",
  })
  void readsTheBylinesOfTheWorld(String line, String name) {
    assertThat(page("", "<h1>Apples are sorted</h1>" + line + TEXT).authors())
        .containsExactly(name);
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
        "<p>ByAnn Lee</p>",
        "<p>Autor/-in: Ann Lee</p>",
        "<p>04.03.2026 - Redaktion: Ann Lee (Barn Press)</p>",
        "<p>Mar 4, 2026 by Ann Lee in <a href=/farming>Farming</a></p>",
        "<p>Written by Ann Lee for The Barn</p>",
        "<p>Par Ann Lee le 4 mars 2026</p>",
      })
  void readsNoMoreThanTheName(String line) {
    assertThat(page("", "<h1>Apples are sorted</h1>" + line + TEXT).authors())
        .containsExactly("Ann Lee");
  }

  @Test
  void readsTheNamesOfTheEastByTheirLabel() {
    assertThat(page("", "<h1>林檎を並べる</h1><p>著者：山田花子</p>" + TEXT).authors()).containsExactly("山田花子");
  }

  @Test
  void readsTheBylineBelowAHeadlineOfTheSecondLevel() {
    String blog = "<h1>Letters from a Barn</h1>" + "<p>Home</p>".repeat(20);
    String head = "<title>Apples are sorted | Letters from a Barn</title>";
    assertThat(page(head, blog + "<h2>Apples are sorted</h2><p>By Ann Lee</p>" + TEXT).authors())
        .containsExactly("Ann Lee");
  }

  @Test
  void readsALabelFarFromTheHeadline() {
    String far = TEXT.repeat(14) + "<h3>Author</h3><p>Ann Lee</p>";
    assertThat(page("", "<h1>Apples are sorted</h1>" + far).authors()).containsExactly("Ann Lee");
  }

  @Test
  void readsTheShareCard() {
    String card = "<meta name=twitter:label1 content='Written by'>";
    String name = "<meta name=twitter:data1 content='Ann Lee'>";
    assertThat(page(card + name, TEXT).authors()).containsExactly("Ann Lee");
    assertThat(
            page("<meta name=twitter:label1 content='Est. reading time'>" + name, TEXT).authors())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Example News Staff", "Team News Example", "Redaktion", "The Editors"})
  void prefersPeopleToTheStaff(String staff) {
    String head = "<meta name=author content='" + staff + "'>";
    String body = "<h1>Apples are sorted</h1><p class=byline>By Ann Lee</p>" + TEXT;
    assertThat(page(head, body).authors()).containsExactly("Ann Lee");
    assertThat(page(head, "<h1>Apples are sorted</h1>" + TEXT).authors()).containsExactly(staff);
  }

  @Test
  void believesTheSignatureThatLinksToItsAuthor() {
    String clerk = ld("{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"Cy Vo\"}}");
    String link = "<a rel=author href=/author/lee>Ann Lee</a>";
    String title = "<h1>Apples are sorted</h1>";
    assertThat(page(clerk, title + "<p class=byline>By " + link + "</p>" + TEXT).authors())
        .containsExactly("Ann Lee");
    assertThat(page(clerk, title + "<p class=byline>By Ann Lee</p>" + TEXT).authors())
        .containsExactly("Cy Vo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Peer reviewed by Bo Ek</p>",
        "<p>Fact-checked by</p><p>Bo Ek</p>",
        "<p>Edited by: Bo Ek</p>",
      })
  void leavesOutWhoOnlyHelped(String line) {
    String both = "[{\"name\":\"Bo Ek\"},{\"name\":\"Ann Lee\"}]";
    String head = ld("{\"@type\":\"Article\",\"author\":" + both + "}");
    assertThat(page(head, "<h1>Apples are sorted</h1>" + line + TEXT).authors())
        .containsExactly("Ann Lee");
  }

  @Test
  void leavesOutTheFirmBesideThePerson() {
    String head =
        "<meta name=author content='Barn Media Inc.'><meta name=author content='Ann Lee'>";
    assertThat(page(head, TEXT).authors()).containsExactly("Ann Lee");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=author>Author: Bo2man am 4.3.2026, 13:36 Uhr</div>",
        "<p>Posted by Bo2man under Farming</p>",
      })
  void takesAnAccountWhereNobodyElseSigns(String line) {
    assertThat(page("", "<h1>Apples are sorted</h1>" + line + TEXT).authors())
        .containsExactly("Bo2man");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Written by:", "10 mins read", "admin"})
  void takesNoLabelForAnAuthor(String line) {
    String byline = "<div class=byline>" + line + "</div>";
    assertThat(page("", "<h1>Apples are sorted</h1>" + byline + TEXT).authors()).isEmpty();
  }

  @Test
  void readsEveryNameOfAMarkedByline() {
    String names = "<span itemprop=name>Ann Lee</span><span itemprop=name>Bo Ek</span>";
    assertThat(page("", "<div itemprop=author>" + names + "</div>" + TEXT).authors())
        .containsExactly("Ann Lee", "Bo Ek");
  }
}
