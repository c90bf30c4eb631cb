package dev.aicurator.curate.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InflectionsTest {
  @Test
  void theMarkedWordTakesTheFormsOfARegularVerb() {
    assertThat(Inflections.of("raise~")).containsExactly("raise", "raises", "raised", "raising");
    assertThat(Inflections.of("launch~"))
        .containsExactly("launch", "launches", "launched", "launching");
    assertThat(Inflections.of("deploy~"))
        .containsExactly("deploy", "deploys", "deployed", "deploying");
    assertThat(Inflections.of("roll~ out"))
        .containsExactly("roll out", "rolls out", "rolled out", "rolling out");
    assertThat(Inflections.of("testify~"))
        .containsExactly("testify", "testifies", "testified", "testifying");
  }

  @Test
  void otherPhrasesStayAsTheyAre() {
    assertThat(Inflections.of("data center")).containsExactly("data center");
  }
}
