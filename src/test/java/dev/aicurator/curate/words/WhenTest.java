package dev.aicurator.curate.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
  // a Tuesday
  private static final When WHEN =
      new When(ZonedDateTime.parse("2026-11-24T12:00:00+01:00[Europe/Paris]"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What is new today? | 2026-11-24 | 2026-11-25",
        "What happened at Barn Labs yesterday? | 2026-11-23 | 2026-11-24",
        "news this week | 2026-11-23 | 2026-11-30",
        "last week in robots | 2026-11-16 | 2026-11-23",
        "What came up in the past two days? | 2026-11-22 | 2026-11-25",
        "in the last 3 weeks | 2026-11-03 | 2026-11-25",
        "over the past month | 2026-10-24 | 2026-11-25",
        "anything since Monday? | 2026-11-23 | 2026-11-25",
        "anything since Tuesday? | 2026-11-24 | 2026-11-25",
        "since last week | 2026-11-16 | 2026-11-25",
        "since 3 November | 2026-11-03 | 2026-11-25",
        "since Nov 3rd | 2026-11-03 | 2026-11-25",
        "since 2026-10-01 | 2026-10-01 | 2026-11-25",
        "between 24 June and 1 July | 2026-06-24 | 2026-07-02",
        "between 16 and 30 July | 2026-07-16 | 2026-07-31",
        "from the 3rd to 5th of December | 2025-12-03 | 2025-12-06",
        "what came in July 16–18? | 2026-07-16 | 2026-07-19",
        "from June to August | 2026-06-01 | 2026-09-01",
        "between November and January | 2025-11-01 | 2026-02-01",
        "anything since June? | 2026-06-01 | 2026-11-25",
        "what came last Friday? | 2026-11-20 | 2026-11-21",
        "from Friday to Sunday | 2026-11-20 | 2026-11-23",
        "on 30 December | 2025-12-30 | 2025-12-31",
        "three days ago | 2026-11-21 | 2026-11-22",
        "what was out in July? | 2026-07-01 | 2026-08-01",
        "this summer | 2026-06-01 | 2026-09-01",
        "last month | 2026-10-01 | 2026-11-01",
        "this year | 2026-01-01 | 2027-01-01",
        "what happened before 5 November? | 2025-11-05 | 2026-11-05",
        "what happened until 5 November? | 2025-11-05 | 2026-11-06",
        "what did Fens announce after 15 November? | 2026-11-16 | 2026-11-25",
        "what happened in the first week of November? | 2026-11-01 | 2026-11-08",
        "the last week of October | 2026-10-25 | 2026-11-01",
        "in early November | 2026-11-01 | 2026-11-11",
        "late October | 2026-10-21 | 2026-11-01",
        "in October 2026 | 2026-10-01 | 2026-11-01",
        "what happened on the 5th? | 2026-11-05 | 2026-11-06",
        "what came on the 30th? | 2026-10-30 | 2026-10-31",
        "what happened Friday? | 2026-11-20 | 2026-11-21",
        "news from Thursday | 2026-11-19 | 2026-11-20",
        "the main stories of the week | 2026-11-23 | 2026-11-30",
        "headlines of the day | 2026-11-24 | 2026-11-25",
        "what happened over the weekend? | 2026-11-21 | 2026-11-23",
        "what happened last night? | 2026-11-23 | 2026-11-24",
      })
  void tellsTheTimeAQuestionSpeaksOf(String question, String from, String until) {
    When.Span span = WHEN.find(question);
    assertThat(span).isNotNull();
    assertThat(span.from().toLocalDate()).hasToString(from);
    assertThat(span.until().toLocalDate()).hasToString(until);
    assertThat(question).contains(span.words());
  }

  @ParameterizedTest
  @CsvSource({
    "What is a sleeper agent?",
    "Who won the cup in 2021?",
    "since 31 February",
    "on 99 May",
    "between 30 and 31 February",
    "May I ask who leads it?",
    "in October 2019",
    "What was reported before 15 December?",
    "What must be filed before 5 November?",
    "What is the best time of the day?",
    "on the 31st of the roads",
    "Who sits on the 9th circuit of Ghent or on the 0th?"
  })
  void otherwiseFindsNone(String question) {
    assertThat(WHEN.find(question)).isNull();
  }

  @Test
  void hoursAreCountedFromNow() {
    When.Span span = WHEN.find("in the last 6 hours");
    assertThat(span).isNotNull();
    assertThat(span.from()).isEqualTo(ZonedDateTime.parse("2026-11-24T06:00+01:00[Europe/Paris]"));
  }
}
