package dev.aicurator.curate.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChaffTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "photo: the harbour at dawn",
        "cookie settings can be changed here",
        "cookies help us to serve you",
        "product featured by our editors",
        "don’t miss the next part",
        "(c) 2026 the harbour post",
        "the post appeared first elsewhere",
        "this story was first told in march",
        "a report by the ministry (reuters/jane roe)",
        "the harbour at dawn, photo courtesy of the port",
        "12 min read"
      })
  void knowsWhatAPageSaysAboutItself(String low) {
    assertThat(Chaff.is(low.toCharArray())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "photography came late to the harbour",
        "the post office opens at nine",
        "this storybook was printed in march",
        "the ministry spoke to reuters on friday",
        "it took 12 minutes to read"
      })
  void leavesWhatSpeaksOfItsSubject(String low) {
    assertThat(Chaff.is(low.toCharArray())).isFalse();
  }
}
