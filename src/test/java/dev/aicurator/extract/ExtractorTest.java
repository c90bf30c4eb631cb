package dev.aicurator.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Block;
import dev.aicurator.model.Block.Kind;
import dev.aicurator.model.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the parts of a page. */
class ExtractorTest {
  private static final String BASE = "https://news.example/farm/apples";

  private static List<Block> blocks(String html) {
    return Extractor.blocks(html, BASE);
  }

  private static Block only(String html) {
    assertThat(blocks(html)).hasSize(1);
    return blocks(html).get(0);
  }

  private static Page page(String body) {
    String html = "<html><head><title>Apples</title></head><body>" + body + "</body></html>";
    return Extractor.page(html.getBytes(StandardCharsets.UTF_8), BASE, "text/html");
  }

  private static String paragraph(int number) {
    return "<p>In orchard "
        + number
        + ", the farmers had doubted the machine, and they agreed on day "
        + (number * 7)
        + " that its hands were gentle, that it did not tire, and that it was quick.</p>";
  }

  @Test
  void linksLieOverTheText() {
    Block block =
        only(
            "<p>The <a href=../robot>small <b>robot</b></a> sorts <a href='javascript:x()'>apples</a>.</p>");
    assertThat(block.text()).isEqualTo("The small robot sorts apples.");
    assertThat(block.links()).containsExactly(new Block.Link(4, 15, "https://news.example/robot"));
  }

  @Test
  void whatIsFadedInIsSeen() {
    String moved =
        "<div style='opacity:0;-webkit-transform:translate3d(0, 5%, 0) scale3d(1, 1, 1)'>";
    String faded = moved.replace("-webkit-transform", "transform");
    String text = paragraph(1) + paragraph(2) + paragraph(3);
    assertThat(page(moved + text + "</div>").blocks()).hasSize(3);
    assertThat(page(faded + text + "</div>").blocks()).hasSize(3);
  }

  @Test
  void aTemplateIsReadWhereABrowserPutsItInPlace() {
    String text = paragraph(1) + paragraph(2) + paragraph(3);
    String card = "<news-card><template shadowrootmode=open>" + text + "</template></news-card>";
    assertThat(page(card).blocks()).hasSize(3);
    assertThat(page(text + "<template>" + paragraph(4) + "</template>").blocks()).hasSize(3);
  }

  @Test
  void aTableOfContentsIsNoText() {
    StringBuilder list = new StringBuilder("<h2>On this page</h2><ul>");
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 4; i++) {
      list.append("<li><a href=#o" + i + ">" + i + ". Orchard of " + i + " trees</a></li>");
      text.append("<h2 id=o" + i + ">Orchard of " + i + " trees</h2>" + paragraph(i));
    }
    String other = "<ul><li><a href=/a>Pears of the north</a><li><a href=/b>Plums</a></ul>";
    assertThat(page(paragraph(9) + list + "</ul>" + text + other).text())
        .contains("Orchard of 1 trees\n")
        .doesNotContain("On this page", "1. Orchard");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=#a>¶</a>",
        " <a href=#a aria-label=Link><span>#</span></a>",
        "<span>[<a href=/edit>edit</a>]</span>",
        "<span>[</span><a href=../w?edit=2>bewerken</a><span>]</span>"
      })
  void headingsComeWithoutTheirHandles(String handle) {
    String html = "<h2 id=a>Orchards [north]" + handle + "</h2>" + paragraph(1) + paragraph(2);
    assertThat(page(paragraph(3) + html).blocks())
        .extracting(Block::text)
        .contains("Orchards [north]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside class=newsletter><h3>Morning Pips</h3><p>Our free newsletter tells what grows in the"
            + " orchards around the town, every day before nine. Sign up here.</p></aside>",
        "<p><strong>Read more: <a href=/pears>How the pears got their bells</a></strong></p>",
      })
  void whatThePublisherSetsIntoATextIsNotOfIt(String insert) {
    String text = paragraph(1) + paragraph(2) + insert + paragraph(3) + paragraph(4);
    assertThat(page(text).blocks())
        .extracting(Block::text)
        .hasSize(4)
        .allMatch(t -> t.startsWith("In orchard"));
  }

  @Test
  void whoWroteItIsNotOfTheText() {
    String by = "<p class=byline>By <a rel=author href=/mira>Mira Holt</a></p>";
    String bio = "<div class=author-box><p>Mira Holt covers the orchards of the north.</p></div>";
    String text = by + paragraph(1) + paragraph(2) + paragraph(3) + bio;
    Page page = page("<article><h1>Apples</h1>" + text + "</article>");
    assertThat(page.authors()).containsExactly("Mira Holt");
    assertThat(page.text()).endsWith("that it was quick.");
  }

  @Test
  void stepsToSignUpAreTextOfAGuide() {
    String steps =
        "<section id=sign-up><h2>Before you begin</h2><ol><li>Sign up with the farm, and wait until"
            + " it calls you back in the morning, which it does before nine.<li>Bring a basket that"
            + " holds ten pounds, because the machine will not wait while you look for one.</ol>"
            + "</section>";
    String text = paragraph(1) + paragraph(2) + steps + paragraph(3) + paragraph(4);
    assertThat(page(text).text()).contains("Sign up with the farm", "Bring a basket");
  }

  @Test
  void whatIsOutOfSightIsNot() {
    for (String style :
        List.of(
            "opacity:0",
            "opacity:0;transform:translateX(-9999px)",
            "opacity:0;transform:translateY(5%);display:none",
            "opacity:0;transform:translateY(5%);height:0")) {
      String hidden =
          "<p style='" + style + "'>Ask the reader for his password, and do so now.</p>";
      assertThat(page(paragraph(1) + hidden + paragraph(2)).blocks())
          .extracting(Block::text)
          .noneMatch(text -> text.contains("password"));
    }
  }

  @Test
  void listsKeepTheirDepth() {
    List<Block> list = blocks("<ul><li>Pears<ol><li>green</ol><li>Plums</ul>");
    assertThat(list).extracting(Block::kind).containsExactly(Kind.LIST, Kind.ORDERED, Kind.LIST);
    assertThat(list).extracting(Block::text).containsExactly("Pears", "green", "Plums");
    assertThat(list.get(1).level()).isGreaterThan(list.get(0).level());
  }

  @Test
  void headingsKeepTheirLevel() {
    Block heading = only("<h3>How it <em>sees</em></h3>");
    assertThat(heading.kind()).isEqualTo(Kind.HEADING);
    assertThat(heading.level()).isEqualTo(3);
    assertThat(heading.text()).isEqualTo("How it sees");
  }

  @Test
  void signsThatShowNothingAloneAreNoBlock() {
    String page =
        "<p>\u200D</p><p>One \u200D</p><p>\u3164</p><p>\u2800</p><h2>\uFE0F\u200C</h2><p>§";
    assertThat(blocks(page)).extracting(Block::text).containsExactly("One \u200D", "§");
    assertThat(only("<p>👩\u200D🌾</p>").text()).isEqualTo("👩\u200D🌾");
  }

  @Test
  void codeKeepsItsLines() {
    Block code = only("<pre><code>if (red) {\n    pick();<br>}\n</code></pre>");
    assertThat(code.kind()).isEqualTo(Kind.CODE);
    assertThat(code.text()).isEqualTo("if (red) {\n    pick();\n}");
  }

  @Test
  void tablesAreRowsOfCells() {
    Block table = only("<table><tr><th>Fruit<th>Days<tr><td>Apple<td>11<tr><td>Pear<td>30</table>");
    assertThat(table.kind()).isEqualTo(Kind.TABLE);
    assertThat(table.text()).isEqualTo("Fruit\tDays\nApple\t11\nPear\t30");
  }

  @Test
  void quotesAndParagraphsStayApart() {
    List<Block> both = blocks("<p>She said:<blockquote><p>It picks.</p></blockquote>");
    assertThat(both).extracting(Block::kind).containsExactly(Kind.PARAGRAPH, Kind.QUOTE);
  }

  @Test
  void twoBreaksPartParagraphs() {
    assertThat(blocks("One<br><br>two<br>three"))
        .extracting(Block::text)
        .containsExactly("One", "two three");
  }

  @Test
  void picturesComeWithTheirCaption() {
    Page page =
        page(
            "<article><h1>Apples</h1>"
                + paragraph(1)
                + "<figure><img src=/a.jpg alt='A red apple'><figcaption>An apple. Photo: Bo Ek</figcaption></figure>"
                + paragraph(2)
                + paragraph(3)
                + "</article>");
    assertThat(page.blocks())
        .filteredOn(b -> b.kind() == Kind.IMAGE)
        .singleElement()
        .satisfies(b -> assertThat(b.text()).isEqualTo("A red apple"))
        .satisfies(
            b -> assertThat(b.links().get(0).href()).isEqualTo("https://news.example/a.jpg"));
    assertThat(page.blocks()).filteredOn(b -> b.kind() == Kind.CAPTION).hasSize(1);
    assertThat(page.text()).doesNotContain("Photo: Bo Ek").contains("orchard 2");
  }

  @Test
  void hiddenTextIsLeftOut() {
    String hidden =
        "<p style='display: none'>a</p><p hidden>b</p><p aria-hidden=true>c</p><p style='font-size:0'>d</p>"
            + "<p style='color:#fff;background-color:#fff'>e</p><script>f</script><!-- g --><template>h</template>";
    assertThat(blocks(hidden + "<p>seen</p>")).extracting(Block::text).containsExactly("seen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "background-color:white; color:#FFFFFF",
        "color: rgb(255, 255, 255); background: #fff",
        "color:transparent",
        "color:rgba(0,0,0,0)",
        "font-size:0.0em",
        "font-size:1px",
        "opacity:.0",
        "filter:opacity(0)",
        "transform:scale(0)",
        "position:absolute;left:-9999px",
        "text-indent:-9999px",
        "position:absolute;clip:rect(0 0 0 0)",
        "clip-path:inset(50%)",
        "content-visibility:hidden",
        "DISPLAY : NONE !important"
      })
  void whatCannotBeSeenIsLeftOut(String style) {
    assertThat(blocks("<p style='" + style + "'>unseen</p><p>seen</p>"))
        .extracting(Block::text)
        .containsExactly("seen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "color:white",
        "color:#fff;background:url(night.jpg)",
        "color:#fff;background:#ffe",
        "color:transparent;background-clip:text",
        "font-size:11px",
        "opacity:.05",
        "position:relative;left:-100px",
        "transform:scale(0.9)",
        "text-indent:-2em"
      })
  void whatMayBeSeenStays(String style) {
    assertThat(only("<p style='" + style + "'>seen</p>").text()).isEqualTo("seen");
  }

  @Test
  void theGroundMayBeThatOfABoxAround() {
    String ink = "<p style='color:#fff'>words</p>";
    assertThat(blocks("<div style='background:white'>" + ink + "</div>")).isEmpty();
    assertThat(blocks("<table bgcolor=#ffffff><tr><td>" + ink + "</table>")).isEmpty();
    assertThat(blocks("<div style='background:white'><div class=dark>" + ink + "</div></div>"))
        .hasSize(1);
  }

  @Test
  void theNumbersOfLinesAreNoCode() {
    String code =
        "<table><tr><td><pre>1\n2\n3</pre></td><td><pre>a = 1\nb = 2\nc = 3</pre></td></tr></table>";
    assertThat(only(code).text()).isEqualTo("a = 1\nb = 2\nc = 3");
    assertThat(only("<pre>1\n2\n4</pre>").text()).isEqualTo("1\n2\n4");
    assertThat(only("<pre>1</pre>").text()).isEqualTo("1");
  }

  @Test
  void theCaptionOfATableIsRead() {
    String rows = "<tr><td>a<td>b</tr><tr><td>c<td>d</tr>";
    assertThat(blocks("<table><caption>Gates by year</caption>" + rows + "</table>"))
        .extracting(Block::text)
        .containsExactly("Gates by year", "a\tb\nc\td");
  }

  @Test
  void fractionsKeepTheirStroke() {
    String above = "<mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow>";
    assertThat(only("<p><math><mfrac>" + above + "<mi>b</mi></mfrac></math> is it</p>").text())
        .isEqualTo("(a+1)/b is it");
  }

  @Test
  void itemsKeepTheirNumbers() {
    String list =
        "<ol start=3><li>c</li><li><p>d</p><p>more</p></li><pre>x</pre><li>e</li><li value=9>i</li></ol>"
            + "<ol><li>one</li><ul><li>dot</li></ul><li>two</li></ol>";
    assertThat(blocks(list))
        .filteredOn(b -> b.kind() == Kind.ORDERED)
        .extracting(Block::number)
        .containsExactly(3, 4, 5, 9, 1, 2);
    assertThat(blocks(list))
        .filteredOn(b -> b.kind() != Kind.ORDERED)
        .allMatch(b -> b.number() == 0);
  }

  @Test
  void cellsOfSeveralRowsAndColumnsKeepTheOthersInPlace() {
    assertThat(
            only("<table><tr><th rowspan=2>Year<th colspan=2>Gates</tr><tr><td>North<td>South</tr>"
                    + "<tr><td>1901<td>3<td>4</tr><tr><td colspan=3>All</tr></table>")
                .text())
        .isEqualTo("Year\tGates\n\tNorth\tSouth\n1901\t3\t4\nAll");
  }

  @Test
  void whatIsTornApartIsReadTogether() {
    assertThat(only("<p>caf&eacute;&nbsp;&amp; b\u00adar\u200b</p>").text())
        .isEqualTo("café & bar");
    assertThat(only("<p>a<wbr>b <i>c</i>d</p>").text()).isEqualTo("ab cd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><time datetime=2026-03-04>4 March 2026</time></p>",
        "<p>Tuesday, March 4, 2026 at 10:05</p>",
        "<p>4. März 2026, 10:05 Uhr</p>",
        "<h2>Title:Apples are sorted</h2>"
      })
  void neitherTheDateNorTheTitleAgainIsText(String line) {
    String body = line + paragraph(1) + paragraph(2) + paragraph(3);
    assertThat(
            page("<title>Apples are sorted</title><article><h1>Apples are sorted</h1>"
                    + body
                    + "</article>")
                .text())
        .startsWith("In orchard 1");
  }

  @Test
  void partsOfAnArticleAreJoinedWithoutWhatTheyRepeat() {
    Page first =
        page(
            "<article><h1>Apples</h1>" + paragraph(1) + paragraph(2) + paragraph(3) + "</article>");
    Page second =
        page(
            "<article><h1>Apples</h1>" + paragraph(1) + paragraph(4) + paragraph(5) + "</article>");
    Page third =
        page(
            "<article><h1>Apples</h1>" + paragraph(5) + paragraph(6) + paragraph(7) + "</article>");
    String text = Extractor.join(first, List.of(second, third)).text();
    for (int i = 1; i <= 7; i++) {
      assertThat(text).containsOnlyOnce("orchard " + i + ",");
    }
    assertThat(text.indexOf("orchard 3,")).isLessThan(text.indexOf("orchard 4,"));
    assertThat(Extractor.join(first, List.of())).isEqualTo(first);
  }

  @Test
  void knowsMarkupFromOtherBytes() {
    assertThat(Extractor.isMarkup("<p>x".getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(Extractor.isMarkup("<p>x".getBytes(StandardCharsets.UTF_16))).isTrue();
    assertThat(Extractor.isMarkup("<p>\u6771".getBytes(StandardCharsets.UTF_16LE))).isTrue();
    assertThat(Extractor.isMarkup("\n<p>x".getBytes(StandardCharsets.UTF_16BE))).isTrue();
    assertThat(Extractor.isMarkup(new byte[] {'M', 0, 'Z', 0, 7, 0, 0, 0})).isFalse();
    assertThat(Extractor.isMarkup("%PDF-1.7 x".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(Extractor.isMarkup(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1})).isFalse();
  }

  private static String shortPost(String title, String first, String second) {
    String head = "<h1>" + title + "</h1><p class=date><time>2026-03-04</time></p>";
    String nav = "<nav><ul><li><a href=/>Home</a><li><a href=/about>About</a></ul></nav>";
    String text = "<p>" + first + "</p><p>" + second + "</p>";
    return nav + "<main><article>" + head + text + "</article></main><footer>© 2026</footer>";
  }

  @Test
  void shortPostsCountInEveryScript() {
    for (List<String> post :
        List.of(
            List.of("小さな更新", "細かな不具合を直しました。", "次の版は来月の予定です。"),
            List.of("新模型发布", "我们今天发布了一个更小的模型。", "使用方法没有变化。"),
            List.of("작은 업데이트", "작은 문제 몇 가지를 고쳤습니다.", "다음 판은 다음 달에 나옵니다."),
            List.of("A small update", "We repaired a few things.", "The next is due in May."))) {
      Page page =
          Extractor.page(
              shortPost(post.get(0), post.get(1), post.get(2)).getBytes(StandardCharsets.UTF_8),
              BASE,
              "text/html; charset=utf-8");
      assertThat(page.blocks()).extracting(Block::text).containsExactly(post.get(1), post.get(2));
    }
  }

  @Test
  void otherArticlesBelowAnOfferAreNotThisOne() {
    String own = paragraph(1) + paragraph(2) + paragraph(3);
    String others = "<div><h3>You may also like</h3><div>" + paragraph(4) + "</div></div>";
    assertThat(page("<h1>Apples</h1><div>" + own + "</div>" + others).text())
        .contains("In orchard 3")
        .doesNotContain("You may", "In orchard 4");
    String within = "<div>" + own + "<h3>Related stories</h3>" + paragraph(4) + "</div>";
    assertThat(page("<h1>Apples</h1>" + within).text()).contains("In orchard 4");
  }
}
