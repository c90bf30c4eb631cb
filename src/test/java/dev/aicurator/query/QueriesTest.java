package dev.aicurator.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aicurator.model.CuratorException;
import dev.aicurator.query.Query.Flag;
import dev.aicurator.query.Query.Sort;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueriesTest {
  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 11, 24, 15, 30, 0, 0, ZoneOffset.UTC);

  private static Query parse(String... words) {
    return Queries.parse(List.of(words), NOW);
  }

  @Test
  void readsEveryKindOfWord() {
    Query q =
        parse(
            "source:openai",
            "topic:research",
            "is:saved",
            "is:unread",
            "sort:date",
            "limit:5",
            "since:2d",
            "gpu",
            "\"sleeper agent\"",
            "anthr*",
            "-crypto",
            "-source:press");
    assertThat(q.sources()).containsExactly("openai", "-press");
    assertThat(q.topics()).containsExactly("research");
    assertThat(q.flags()).containsExactlyInAnyOrder(Flag.SAVED, Flag.UNREAD);
    assertThat(q.sort()).isEqualTo(Sort.DATE);
    assertThat(q.limit()).isEqualTo(5);
    assertThat(q.from()).isEqualTo(Instant.parse("2026-11-22T15:30:00Z"));
    assertThat(q.words()).isEqualTo("gpu");
    assertThat(q.phrases()).containsExactly("sleeper agent");
    assertThat(q.prefixes()).containsExactly("anthr");
    assertThat(q.without()).containsExactly("crypto");
    assertThat(q.hasText()).isTrue();
  }

  @Test
  void oneStringMayHoldManyWords() {
    assertThat(parse("  gpu prices topic:hardware -\"black friday\" "))
        .isEqualTo(parse("gpu", "prices", "topic:hardware", "-\"black friday\""));
  }

  @Test
  void daysAreWhole() {
    assertThat(parse("on:2026-11-20").from()).isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
    assertThat(parse("on:2026-11-20").until()).isEqualTo(Instant.parse("2026-11-21T00:00:00Z"));
    assertThat(parse("until:yesterday").until()).isEqualTo(Instant.parse("2026-11-24T00:00:00Z"));
  }

  @Test
  void aTimeMayHaveTwoWords() {
    Query q = parse("since:last", "week", "gpu");
    assertThat(q.from()).isEqualTo(Instant.parse("2026-11-16T00:00:00Z"));
    assertThat(q.words()).isEqualTo("gpu");
    assertThat(parse("since:\"last week\"").from()).isEqualTo(q.from());
  }

  @Test
  void otherColonsAndLoneSignsAreWords() {
    Query q = parse("re:invent", "https://example.org/a", "3:2", "-", "*", "\"open", "\"\"");
    assertThat(q.words()).isEqualTo("re:invent https://example.org/a 3:2 - * \"open");
    assertThat(q.phrases()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"“open weights”", "„open weights“", "„open weights”", "«open weights»"})
  void aPhraseMayStandInAnyQuotationMarks(String text) {
    assertThat(parse(text)).isEqualTo(parse("\"open weights\""));
    assertThat(parse("-" + text).without()).containsExactly("open weights");
  }

  @Test
  void aLetterAndItsMarkAreOneCharacter() {
    assertThat(parse("cafe\u0301")).isEqualTo(parse("caf\u00e9"));
  }

  @Test
  void signsAloneAreNoText() {
    for (String signs : List.of("-", "\"", "?!", "\"--\"")) {
      assertThat(parse(signs).isOfSigns()).as(signs).isTrue();
    }
    for (String text : List.of("*", "c++", "- a", "🚀", "-x", "topic:research")) {
      assertThat(parse(text).isOfSigns()).as(text).isFalse();
    }
  }

  @Test
  void notReadIsUnread() {
    assertThat(parse("-is:read").flags()).containsExactly(Flag.UNREAD);
  }

  @Test
  void nothingAskedNarrowsNothing() {
    assertThat(parse()).isEqualTo(Query.NONE);
    assertThat(parse(" ").hasText()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "is:savd | \"is:savd\" is not known: did you mean saved?",
        "is:zzz | \"is:zzz\" is not known: it can be saved, liked, read",
        "sort:size | \"sort:size\" is not known: it can be rank, date",
        "since:soon | \"soon\" is not a time: write",
        "sice:2d | \"sice:\" is not a query word, did you mean since?",
        "limit:many | limit:many is not a number",
        "limit:-3 | limit:-3 is not a number of stories",
        "source: | source: says nothing: write a value after it, such as source:openai",
        "-since:2d | -since: cannot be asked",
        "-is:saved | -is:saved cannot be asked",
      })
  void refusesInOneHelpfulLine(String word, String message) {
    assertThatThrownBy(() -> parse(word))
        .isInstanceOfSatisfying(
            CuratorException.class,
            e -> assertThat(e.kind()).isEqualTo(CuratorException.Kind.USAGE))
        .hasMessageStartingWith(message)
        .message()
        .doesNotContain("\n");
  }
}
