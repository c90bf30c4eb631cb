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
        "12 min read",
        "jane roe is the post’s senior technology editor and runs",
        "jane roe is a blogger who lives by the harbour",
        "we’ll walk you through the harbour",
        "the best ferries in this guide are old",
        "see choosing a harbour for advice on which berth is best",
        "read avoiding collisions to learn how ships keep apart",
        "for the list of berths, see the port’s handbook",
        "refer to the handbook",
        "a ferry leaves the harbour during a storm, monday, dec. 25, 2017, in porto.",
        "boats in the rain, sunday, june 4, 2017.",
        "be sure to check out the rest of the boats",
        "get the harbour news in your inbox",
        "see the other projects below!"
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
        "it took 12 minutes to read",
        "the harbour is the editor’s favourite place",
        "for three years, visitors came by sea",
        "seeing is believing for most sailors",
        "readers of the post wanted to learn more",
        "the harbour will close on monday, december 7, 2026.",
        "the harbour has been shut since sunday, june 4, 2017.",
        "the bank said friday, dec. 29, 2017, that the harbour lost money."
      })
  void leavesWhatSpeaksOfItsSubject(String low) {
    assertThat(Chaff.is(low.toCharArray())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "foto: hafen porto",
        "von links nach rechts stehen die drei",
        "abonnieren sie den brief",
        "lire aussi la suite",
        "© hafen porto",
        "der hafen am morgen (foto ana prates)",
        "関連記事を読む"
      })
  void knowsItInOtherLanguages(String low) {
    assertThat(Chaff.isAbroad(low.toCharArray())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fotografen kamen spät an den hafen",
        "von porto fahren drei schiffe",
        "elle a lu la suite du livre"
      })
  void leavesWhatSpeaksOfItsSubjectInOtherLanguages(String low) {
    assertThat(Chaff.isAbroad(low.toCharArray())).isFalse();
  }
}
