package dev.aicurator.curate.answer;

import static dev.aicurator.curate.answer.Shelf.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Article;
import dev.aicurator.model.ask.Question;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupportTest {
  private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-24T12:00:00Z");
  private static final Article OTTER =
      article(
          "otter",
          "2026-11-20T08:00:00Z",
          "Otter raises money",
          "Otter raised nine million for its new kiln in Ghent.",
          "The kiln opens in spring. Bricks from Fens were used.");

  private static Support support(String question, Article article) {
    Reading reading = new Reading(Question.of(question, NOW), new Shelf(List.of(article)));
    Asked asked = reading.ask(question);
    return reading.support(asked, reading.evidence(asked, 9));
  }

  private static boolean isRuledOut(String question) {
    return support(question, OTTER).isRuledOut();
  }

  @Test
  void whoIsAskedForWhereNobodyIsNamedIsNoAnswer() {
    assertThat(isRuledOut("Who chaired Otter in Ghent?")).isTrue();
    assertThat(isRuledOut("Who raised money with Otter?")).isFalse();
  }

  @Test
  void aNameAloneAnswersNothingThatIsMostlyAskedInOtherWords() {
    assertThat(isRuledOut("Why did Otter abandon harbour dredging?")).isTrue();
    assertThat(isRuledOut("Why did Otter open the kiln?")).isFalse();
  }

  @Test
  void aSentenceOnOthersOnlyIsNoAnswer() {
    Article chips =
        article(
            "chips",
            "2026-11-20T08:00:00Z",
            "Chips of the week",
            "The board with Otter is sold out. Nobody minds. In Ghent Heron went for $9.");
    assertThat(support("How much money did Otter get in Lisbon?", chips).isRuledOut()).isTrue();
    assertThat(support("How much money did Heron get in Ghent?", chips).isRuledOut()).isFalse();
  }

  @Test
  void anotherYearIsNotTheOneAskedFor() {
    Article cup =
        article(
            "cup",
            "2026-11-20T08:00:00Z",
            "Ada Fenn keeps the Ghent chess cup",
            "Ada Fenn won the Ghent chess cup in 2024.");
    String won = "Who won the Ghent chess cup in ";
    double told = undated(won + "2024?", cup);
    assertThat(undated(won + "2019?", cup)).isGreaterThan(told);
    assertThat(undated(won + "2026?", cup)).isEqualTo(told);
    assertThat(undated("Who won the Ghent chess cup?", cup)).isEqualTo(told);
  }

  private static double undated(String question, Article article) {
    return support(question, article).signs()[Support.Sign.UNDATED.ordinal()];
  }
}
