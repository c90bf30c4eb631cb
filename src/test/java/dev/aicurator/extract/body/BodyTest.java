package dev.aicurator.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.extract.dom.Html;
import dev.aicurator.extract.dom.Layout;
import dev.aicurator.extract.dom.Segment;
import dev.aicurator.model.Block;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is made of the chances of blocks, whatever judged them. */
class BodyTest {
  private static final String TEXT =
      "The council met on Tuesday and heard from forty residents who had come about the bridge. ";

  @Test
  void creditsBesidePicturesGo() {
    String page =
        text(1)
            + "<img src=a.jpg><p>Image copyright A. Agency</p>"
            + text(2)
            + "<p>Photo by B. Taker</p><img src=b.jpg>"
            + text(3)
            + "<p>Photo albums are not what the council talked of.</p>"
            + text(4);
    assertThat(texts(page, Map.of()))
        .contains("Photo albums are not what the council talked of.")
        .doesNotContain("Image copyright A. Agency", "Photo by B. Taker");
  }

  @Test
  void linesBelowTheTitleOfAnotherArticleGo() {
    String card =
        "<div><h3><a href=/b>A second bridge is planned</a></h3><p>It would cost less.</p></div>";
    Map<String, Double> chances = Map.of("A second bridge is planned", 0.1);
    assertThat(texts(text(1) + card + text(2), chances))
        .containsExactly(paragraph(1), paragraph(2));
  }

  @Test
  void aTitleThatIsKeptKeepsItsLines() {
    String card =
        "<div><h3><a href=/b>A second bridge is planned</a></h3><p>It would cost less.</p></div>";
    assertThat(texts(text(1) + card + text(2), Map.of())).contains("It would cost less.");
  }

  @Test
  void aShortPageKeepsWhatItHas() {
    String page = "<h2><a href=/b>A second bridge is planned</a></h2><p>" + TEXT + "</p>";
    assertThat(texts(page, Map.of("A second bridge is planned", 0.1))).isNotEmpty();
  }

  @Test
  void aHeadingBetweenParagraphsNeedsLittle() {
    String page = text(1) + "<div><h3>What comes next</h3></div>" + text(2);
    assertThat(texts(page, Map.of("What comes next", 0.25))).contains("What comes next");
    assertThat(texts(page, Map.of("What comes next", 0.15))).doesNotContain("What comes next");
  }

  @Test
  void linesThatOnlyLinkGoUnlessThePageIsMadeOfThem() {
    String one = card(1);
    String many = one + card(2) + card(3) + card(4);
    assertThat(texts(text(1) + one + text(2), Map.of(line(1), 0.7))).doesNotContain(line(1));
    Map<String, Double> chances = Map.of(line(1), 0.7, line(2), 0.7, line(3), 0.7, line(4), 0.7);
    assertThat(texts("<p>" + TEXT + "</p>" + many + "<p>" + TEXT + "Soon.</p>", chances))
        .contains(line(1), line(4));
  }

  @Test
  void aVeryLikelyLineThatOnlyLinksStays() {
    assertThat(texts(text(1) + card(1) + text(2), Map.of(line(1), 0.85))).contains(line(1));
  }

  private static String card(int number) {
    return "<div><a href=/" + number + "><p>Take part</p><p>" + line(number) + "</p></a></div>";
  }

  private static String line(int number) {
    return "Learn how to vote on bridge " + number + " here.";
  }

  @Test
  void aHeadingOverItsOwnTextNeedsNothing() {
    Map<String, Double> chances = Map.of("Why now?", 0.0, "All news", 0.0);
    String page = text(1) + "<div><h3>Why now?</h3>" + text(2) + "</div>";
    assertThat(texts(page, chances)).contains("Why now?");
    assertThat(texts(text(1) + "<div><h3>Why now?</h3></div><div>" + text(2) + "</div>", chances))
        .doesNotContain("Why now?");
    assertThat(
            texts(text(1) + "<div><h3><a href=/n>All news</a></h3>" + text(2) + "</div>", chances))
        .doesNotContain("All news");
  }

  @Test
  void theDekGoesWhereItIsNotTheFirstOfTheText() {
    String apart = "<div>" + text(1) + "</div>";
    Map<String, Double> chances = Map.of(paragraph(1), 0.0);
    String dek = "Forty residents have come to be heard about the bridge, and the council listened";
    assertThat(texts(shown(dek) + apart + text(2), chances, dek)).containsExactly(paragraph(2));
    for (String place :
        List.of("BERLIN, March 3 - ", "PARIS (AP) -- ", "ST. JOHN'S, N.L. — ", "ROME — ")) {
      String told = place + dek;
      assertThat(texts(shown(told) + apart + text(2), chances, told))
          .containsExactly(told, paragraph(2));
    }
  }

  @Test
  void aDekThatTheTextOpensWithStaysOnce() {
    String dek = TEXT.repeat(3).strip();
    assertThat(texts(shown(dek) + "<div>" + shown(dek) + text(2) + "</div>", Map.of(), dek))
        .containsExactly(dek, paragraph(2));
  }

  private static String shown(String text) {
    return "<p>" + text + "</p>";
  }

  private static String text(int number) {
    return "<p>" + paragraph(number) + "</p>";
  }

  private static String paragraph(int number) {
    return number + ". " + TEXT.repeat(4).strip();
  }

  /** The texts of the article when all blocks but those given are likely. */
  private static List<String> texts(String page, Map<String, Double> chances) {
    return texts(page, chances, null);
  }

  private static List<String> texts(
      String page, Map<String, Double> chances, @Nullable String dek) {
    Layout layout = Layout.of(Html.parse("<body><article>" + page, ""), "https://a.example/");
    Sheet sheet = new Sheet(layout, new Body.Hints(null, dek, List.of()));
    double[] given =
        layout.segments().stream()
            .map(Segment::text)
            .mapToDouble(text -> chances.getOrDefault(text, 0.9))
            .toArray();
    return Body.of(layout, sheet, given).stream()
        .filter(block -> block.kind() != Block.Kind.IMAGE)
        .map(Block::text)
        .toList();
  }
}
