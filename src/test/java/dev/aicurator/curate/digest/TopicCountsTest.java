package dev.aicurator.curate.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Story;
import dev.aicurator.model.report.TopicCount;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicCountsTest {
  @Test
  void thisWeekStandsBesideTheOneBefore() {
    Story story = Stories.story("s1", "policy", Stories.member("a", "A law passes"));
    LocalDate day = LocalDate.of(2026, 11, 23);
    List<TopicCount> today =
        TopicCounts.of(List.of(story, story), List.of("models"), day, ZoneOffset.UTC);
    assertThat(today).extracting(TopicCount::topic).containsExactly("policy", "models");
    assertThat(today.get(0).days()).hasSize(TopicCounts.DAYS).endsWith(0, 2);
    assertThat(today.get(0).week()).isEqualTo(2);
    TopicCount later =
        TopicCounts.of(List.of(story), List.of(), day.plusDays(7), ZoneOffset.UTC).get(0);
    assertThat(List.of(later.week(), later.before())).containsExactly(0, 1);
    assertThat(TopicCounts.of(List.of(story), List.of(), day.plusDays(14), ZoneOffset.UTC))
        .isEmpty();
    assertThat(TopicCounts.of(List.of(story), List.of(), day.minusDays(1), ZoneOffset.UTC))
        .isEmpty();
  }
}
