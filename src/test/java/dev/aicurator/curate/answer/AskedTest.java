package dev.aicurator.curate.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.curate.words.Words;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {
  private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-24T12:00:00Z");

  private static Asked ask(String question) {
    return Asked.of(question, NOW, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When did the ferry sink?                    | DATE
          What is the launch date of the Owl phone?   | DATE
          Until when is the museum closed?            | DATE
          When the tide turns, what do gulls do?      | ANYTHING
          After the fire, who rebuilt the mill?       | NAME
          Which lighthouse burned down?               | NAME
          Where is the mill?                          | NAME
          Why did the mill close?                     | REASON
          What led to the strike?                     | REASON
          How old is the bridge?                      | DURATION
          How far did the ferry drift?                | NUMBER
          What share of gulls stay?                   | SHARE
          How much did the bridge cost?               | MONEY
          """)
  void tellsWhatIsWanted(String question, Wants wants) {
    assertThat(ask(question).wants()).isEqualTo(wants);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          How did the harbour strike unfold?          | OVERVIEW
          How has the strike evolved?                 | OVERVIEW
          What happened after the fire?               | OVERVIEW
          Which chips were announced today?           | OVERVIEW
          Until when is the museum closed today?      | FACT
          How does the mill turn?                     | FACT
          What is a tide mill?                        | DEFINITION
          Who is Ada Fenn?                            | DEFINITION
          Who is Ada Fenn suing?                      | FACT
          What happened in AI this week?              | HEADLINES
          What was announced last month?              | HEADLINES
          What did people write about in October?     | HEADLINES
          top stories this week                       | HEADLINES
          What did I miss?                            | HEADLINES
          What's the news?                            | HEADLINES
          any AI news today?                          | HEADLINES
          catch me up                                 | HEADLINES
          today?                                      | HEADLINES
          Which mill did I miss?                      | FACT
          the                                         | FACT
          tell me about the mill                      | OVERVIEW
          What should I know about Fens?              | OVERVIEW
          How did coverage of Fens change?            | COUNT
          Is news about Fens growing?                 | COUNT
          show me the trend for Fens                  | COUNT
          How did Fens change the mill?               | FACT
          Who is mentioned most this month?           | RISING
          Which firm is written about most?           | RISING
          What is trending?                           | RISING
          """)
  void tellsWhatKindOfAnswerIsDue(String question, Asked.Kind kind) {
    assertThat(ask(question).kind()).isEqualTo(kind);
  }

  @Test
  void theLengthOfASpanIsNothingAskedAbout() {
    assertThat(ask("Summarize the week from 10 to 16 August").terms()).isEmpty();
    assertThat(ask("How many days did the ferry drift in August?").terms())
        .extracting(Words.Word::raw)
        .contains("days");
  }
}
