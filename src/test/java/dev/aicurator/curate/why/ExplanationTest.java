package dev.aicurator.curate.why;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.curate.digest.Stories;
import dev.aicurator.curate.relevance.Relevance;
import dev.aicurator.curate.relevance.Rule;
import dev.aicurator.curate.relevance.Rules;
import dev.aicurator.model.Article;
import dev.aicurator.model.report.Item;
import dev.aicurator.model.report.Why;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  @Test
  void tellsTermsRulesAndWhatJoined() {
    Article lead =
        Stories.article(
            "a1", "OpenAI releases Heron", "The Heron language model runs in small clinics.");
    Article other =
        Stories.article("a2", "Heron is out", "Clinics can now run Heron, a language model.");
    Rules rules =
        new Rules(List.of(Rule.boost("clinics", Rule.Field.WORDS, List.of("heron"), 1.5)));
    Item item =
        Stories.item(
            1,
            Stories.story(
                "s1",
                "models",
                Stories.member("a1", lead.title()),
                Stories.member("a2", other.title())));
    Why why =
        new Explanation(Relevance.builtIn(), rules, slug -> Optional.empty())
            .of(item, List.of(lead, other));
    assertThat(why.judged()).hasSize(2);
    assertThat(why.judged().get(0).ai()).isTrue();
    assertThat(why.judged().get(0).reasons()).extracting(Item.Part::name).contains("OpenAI");
    assertThat(why.rules()).containsExactly(new Why.Applied("clinics", "words", "boost", 1.5, ""));
    assertThat(why.joined()).hasSize(1);
    assertThat(why.joined().get(0).shared()).contains("Heron").doesNotContain("releas", "compan");
    assertThat(why.joined().get(0).likeness()).isBetween(0.3, 1.0);
  }
}
