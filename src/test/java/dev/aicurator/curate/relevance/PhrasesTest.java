package dev.aicurator.curate.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  @Test
  void findsEachOfManyAndNothingElse() {
    Phrases<Integer> phrases = new Phrases<>();
    StringBuilder text = new StringBuilder("none");
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      phrases.add("word" + i + " of " + i, i);
      text.append(" word").append(i).append(" of ").append(i).append(" other").append(i);
      all.add(i);
    }
    List<Integer> found = new ArrayList<>();
    phrases.find(Words.of(text.toString()), (value, at) -> found.add(value));
    assertThat(found).isEqualTo(all);
    assertThat(phrases.isIn(Words.of("word1 of 2"))).isFalse();
  }

  @Test
  void takesTheLongestAtAPlace() {
    Phrases<String> phrases = new Phrases<>();
    List.of("open", "open weights", "open weights model").forEach(p -> phrases.add(p, p));
    List<String> found = new ArrayList<>();
    phrases.find(
        Words.of("An open weights model, open weights, open."), (value, at) -> found.add(value));
    assertThat(found).containsExactly("open weights model", "open weights", "open");
  }
}
