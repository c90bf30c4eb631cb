package dev.aicurator.curate.rank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.curate.relevance.Rule;
import dev.aicurator.curate.relevance.Rules;
import dev.aicurator.model.Card;
import dev.aicurator.model.Story;
import dev.aicurator.model.feed.Source;
import dev.aicurator.model.report.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankerTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private static Story story(String id, String title, int hoursAgo, String... owners) {
    List<Story.Member> members = new ArrayList<>();
    Instant time = NOW.minusSeconds(3600L * hoursAgo);
    for (String owner : owners) {
      members.add(
          new Story.Member(
              id + members.size(),
              owner,
              owner,
              owner,
              title,
              null,
              List.of(),
              time,
              time,
              460,
              null,
              null,
              null));
    }
    Card card =
        new Card(
            title,
            null,
            List.of(),
            List.of(),
            List.of(),
            true,
            "en",
            new Card.By("extractive", null, NOW));
    return new Story(id, members, List.of("models"), List.of("OpenAI"), 0.9, true, null, NOW, card);
  }

  private static List<String> order(List<Story> stories) {
    return Ranker.rank(stories, Map.of(), Profile.NONE, NOW).stream()
        .map(r -> r.story().id())
        .toList();
  }

  @Test
  void partsAddUpToTheScoreExactly() {
    List<Story> stories =
        List.of(
            story("a", "Alpha model ships", 1, "x", "y", "z"),
            story("b", "Beta chip fails", 7, "x"),
            story("c", "Gamma agents walk", 30, "x", "x"));
    Profile profile = Profile.learn(List.of(stories.get(2)));
    for (Ranked ranked : Ranker.rank(stories, Map.of(), profile, NOW)) {
      double sum = 0;
      for (Item.Part part : ranked.parts()) {
        sum += part.value();
      }
      assertThat(sum).isEqualTo(ranked.score());
    }
  }

  @Test
  void moreOwnersAndFresherComeFirst() {
    assertThat(order(List.of(story("a", "One", 5, "x"), story("b", "Two", 5, "y", "z"))))
        .containsExactly("b", "a");
    assertThat(order(List.of(story("a", "One", 30, "x"), story("b", "Two", 1, "y"))))
        .containsExactly("b", "a");
  }

  @Test
  void feedsOfOneOwnerAreOneVoice() {
    assertThat(order(List.of(story("a", "One", 5, "x", "x", "x"), story("b", "Two", 5, "y", "z"))))
        .containsExactly("b", "a");
  }

  @Test
  void orderDoesNotDependOnTheInputAndTiesGoById() {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      stories.add(story("s" + (char) ('a' + i), "Same headline", 3, "o" + i));
    }
    List<String> forward = order(stories);
    Collections.reverse(stories);
    assertThat(order(stories)).isEqualTo(forward).isSorted();
  }

  @Test
  void whatTheDaysBeforeToldIsNotNewThoughTheListHasOnlyToday() {
    Story today = story("b", "Harrow language model fails", 1, "y");
    Story yesterday = story("a", "Harrow opens language model", 30, "x");
    Story lastWeek = story("c", "Models: Harrow fails", 24 * 6, "z");
    assertThat(novelty(today)).isEqualTo(0.8);
    assertThat(novelty(Novelty.noted(List.of(today), List.of(yesterday)).get(0))).isEqualTo(0.2);
    assertThat(novelty(Novelty.noted(List.of(today), List.of(lastWeek)).get(0))).isEqualTo(0.8);
    Story itself = story("b0", "Harrow language model fails", 20, "y");
    assertThat(novelty(Novelty.noted(List.of(today), List.of(itself)).get(0))).isEqualTo(0.8);
  }

  private static double novelty(Story story) {
    return Ranker.rank(List.of(story), Map.of(), Profile.NONE, NOW).get(0).parts().stream()
        .filter(part -> part.name().equals("novelty"))
        .mapToDouble(Item.Part::value)
        .sum();
  }

  @Test
  void aRareSourceIsNotBuriedByALoudOne() {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      stories.add(story("a" + (char) ('a' + i), "Loud number" + i, 1, "loud"));
    }
    stories.add(story("z", "Quiet word", 6, "rare"));
    assertThat(order(stories).indexOf("z")).isLessThan(5);
  }

  @Test
  void likesMoveAndStayBounded() {
    List<Story> liked = Collections.nCopies(500, story("l", "Liked", 1, "y"));
    Profile profile = Profile.learn(liked);
    Story plain = story("a", "Plain", 2, "y");
    List<Ranked> ranked = Ranker.rank(List.of(plain), Map.of(), profile, NOW);
    assertThat(ranked.get(0).parts())
        .filteredOn(p -> p.name().equals("profile"))
        .singleElement()
        .satisfies(p -> assertThat(p.value()).isBetween(1.0, 1.5));
  }

  @Test
  void rulesAndSourcesAreParts() {
    Rules rules = new Rules(List.of(Rule.boost("up", Rule.Field.TOPIC, List.of("models"), 2)));
    Source lab = new Source("x", "X", "https://x.example/", "lab", null, "x", true, true);
    View view = new View(Map.of(), Map.of("x", lab), Profile.NONE, rules, NOW);
    Ranked ranked = Ranker.rank(List.of(story("a", "One", 1, "x")), view).get(0);
    assertThat(ranked.parts()).contains(new Item.Part("rules", 2.0), new Item.Part("source", 0.6));
  }

  @Test
  void aReadingBudgetTakesTheBestThatFit() {
    List<Ranked> ranked =
        Ranker.rank(
            List.of(
                story("a", "One", 1, "x", "w"),
                story("b", "Two", 2, "y"),
                story("c", "Three", 9, "z")),
            Map.of(),
            Profile.NONE,
            NOW);
    assertThat(Minutes.fit(ranked, 4)).hasSize(2);
    assertThat(Minutes.fit(ranked, 0)).hasSize(1);
    assertThat(Minutes.fit(List.of(), 9)).isEmpty();
  }
}
