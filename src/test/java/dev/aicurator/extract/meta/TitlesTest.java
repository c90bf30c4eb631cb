package dev.aicurator.extract.meta;

import static dev.aicurator.extract.meta.Pages.TEXT;
import static dev.aicurator.extract.meta.Pages.ld;
import static dev.aicurator.extract.meta.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.extract.Extractor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headline of a page among what is called its title. */
class TitlesTest {
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Apples are sorted (The Barn)",
        "Apples are sorted [The Barn]",
        "Apples are sorted：The Barn",
        "Apples are sorted - Example Wiki",
      })
  void takesOffTheSiteHoweverItSigns(String title) {
    String head = "<title>" + title + "</title><meta property=og:site_name content='The Barn'>";
    assertThat(page(head, TEXT).title()).isEqualTo("Apples are sorted");
  }

  @Test
  void findsTheHeadlineBelowTheNameOfTheBlog() {
    String head = "<title>Apples are sorted | Letters from a Barn</title>";
    String body = "<h1>Letters from a Barn</h1><h2>Apples are sorted</h2>" + TEXT;
    assertThat(page(head, body).title()).isEqualTo("Apples are sorted");
  }

  @Test
  void takesTheMainHeadingThatTheAddressRepeats() {
    String head = "<title>The Barn Band – Apples</title>";
    String body = "<h1>Apples</h1><h2>The Barn Band</h2>" + TEXT;
    assertThat(page(head, body).title()).isEqualTo("Apples");
  }

  @Test
  void findsTheHeadlineOfAPageOfABook() {
    String head =
        "<title>Models | Farm manual</title><meta property=og:title content='Farm manual'>";
    String body = "<h1>Models<a class=headerlink href=#models>¶</a></h1>" + TEXT;
    assertThat(page(head, body).title()).isEqualTo("Models");
  }

  @Test
  void readsTheTitleBehindAWarningOfTheServer() {
    String page = "<b>Warning</b>: a plug-in <!DOCTYPE html><html><head><title>Sorted</title>";
    String html = page + "</head><body>" + TEXT + "</body></html>";
    assertThat(Extractor.page(html.getBytes(StandardCharsets.UTF_8), null, null).title())
        .isEqualTo("Sorted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Robot learns to sort the apples by colour: a guide",
        "How the small robot learns to sort apples by colour",
        "The small robot learns to sort apples by col",
      })
  void prefersTheHeadlineAsPrintedToTheOneForSearchers(String searched) {
    String printed = "The small robot learns to sort apples by colour";
    String head =
        "<title>" + searched + "</title><meta property=og:title content='" + searched + "'>";
    assertThat(page(head, "<h1>" + printed + "</h1>" + TEXT).title()).isEqualTo(printed);
  }

  @Test
  void believesTheHeadlineInJsonLd() {
    String own = "How the small robot learns to sort apples by colour";
    String head = ld("{\"@type\":\"NewsArticle\",\"headline\":\"" + own + "\"}");
    String printed = "<h1>The small robot learns to sort pears by colour</h1>";
    assertThat(page(head, printed + TEXT).title()).isEqualTo(own);
  }

  @Test
  void takesTheHeadlineThatTwoAgreeOn() {
    String head =
        ld("{\"@type\":\"NewsArticle\",\"headline\":\"Sample farms\"}")
            + "<meta property=og:title content='Seven days in a barn'>";
    assertThat(page(head, "<h1>Seven days in a barn</h1>" + TEXT).title())
        .isEqualTo("Seven days in a barn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Farming The apples are sorted by colour",
        "Seven pears",
        "Orchard news of the day"
      })
  void leavesHeadingsThatAreNoHeadline(String heading) {
    String head = "<title>The apples are sorted by colour</title>";
    assertThat(page(head, "<h1>" + heading + "</h1>" + TEXT).title())
        .isEqualTo("The apples are sorted by colour");
  }
}
