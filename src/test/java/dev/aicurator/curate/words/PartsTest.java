package dev.aicurator.curate.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "What did Barn Labs call the Owl, and who paid for its training?"
            + " | What did Barn Labs call the Owl | who paid for its training? Barn Labs Owl",
        "Which is faster, Owl 2 on a phone or Heron on a laptop?"
            + " | Which is faster Owl 2 on a phone | Which is faster Heron on a laptop",
        "Set Owl 2 beside Heron: how large are they?"
            + " | Set Owl 2: how large are they? | Set Heron: how large are they?",
        "What are Barn's small model and its large one called?"
            + " | What are Barn's small model | What are Barn's large one called?",
      })
  void takesApartWhatAsksTwoThings(String question, String one, String two) {
    assertThat(Parts.of(question)).containsExactly(one, two);
  }

  @ParameterizedTest
  @CsvSource({
    "What does Owl cost and why?",
    "Who trained Owl?",
    "Does research and development pay?",
  })
  void leavesOneQuestionWhole(String question) {
    assertThat(Parts.of(question)).containsExactly(question);
  }
}
