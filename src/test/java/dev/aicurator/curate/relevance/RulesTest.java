package dev.aicurator.curate.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Card;
import dev.aicurator.model.Story;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private static Story story(String title, String source, String author, String topic) {
    Story.Member member =
        new Story.Member(
            "sw1aaaaaaaa",
            source,
            source,
            source,
            title,
            null,
            List.of(author),
            NOON,
            NOON,
            10,
            null,
            null,
            null);
    Card card =
        new Card(
            title,
            null,
            List.of(),
            List.of(),
            List.of(),
            true,
            "en",
            new Card.By("extractive", null, NOON));
    return new Story(
        "sw1aaaaaaaa", List.of(member), List.of(topic), List.of(), 1, true, null, NOON, card);
  }

  private final Story chips =
      story("Chip makers meet in Dresden", "press", "Ilse Brandt", "hardware");

  @Test
  void wordsHoldOnWordBoundariesOnly() {
    Rules rules =
        new Rules(List.of(Rule.mute("no chips", Rule.Field.WORDS, List.of("chip makers"))));
    assertThat(rules.apply(chips).muted()).isTrue();
    assertThat(rules.apply(story("Microchip makers", "press", "x", "hardware")).muted()).isFalse();
  }

  @Test
  void sourceAuthorAndTopicHoldWhateverTheCase() {
    Rules rules =
        new Rules(
            List.of(
                Rule.boost("her", Rule.Field.AUTHOR, List.of("ilse brandt"), 1),
                Rule.boost("them", Rule.Field.SOURCE, List.of("PRESS"), 0.5),
                Rule.tag("mine", Rule.Field.TOPIC, List.of("hardware"), "silicon")));
    Rules.Verdict verdict = rules.apply(chips);
    assertThat(verdict.boost()).isEqualTo(1.5);
    assertThat(verdict.tags()).containsExactly("silicon");
    assertThat(verdict.applied()).extracting(Rule::name).containsExactly("her", "them", "mine");
  }

  @Test
  void boostsAreBounded() {
    Rule big = Rule.boost("big", Rule.Field.TOPIC, List.of("hardware"), 100);
    assertThat(new Rules(List.of(big, big)).apply(chips).boost()).isEqualTo(3);
  }

  @Test
  void aDryRunCountsAndNoRulesDoNothing() {
    Rules rules = new Rules(List.of(Rule.mute("a", Rule.Field.TOPIC, List.of("hardware"))));
    Story other = story("Words", "press", "x", "society");
    assertThat(rules.dryRun(List.of(chips, other, chips))).containsExactly(2);
    assertThat(Rules.NONE.apply(chips))
        .isEqualTo(new Rules.Verdict(false, 0, List.of(), List.of()));
  }
}
