package dev.aicurator.curate.digest;

import dev.aicurator.model.Story;
import dev.aicurator.model.report.TopicCount;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the stories of each topic by day, this week beside the week before. */
public final class TopicCounts {
  /** Days counted: this week and the one before. */
  public static final int DAYS = 14;

  private static final int WEEK = 7;

  private TopicCounts() {}

  /**
   * Most written of this week first; a story counts for each of its topics on the day of its newest
   * article.
   *
   * @param stories of the last {@link #DAYS} days; others are not counted
   * @param names topics to tell of even where there is nothing
   * @param today in {@code zone}
   */
  public static List<TopicCount> of(
      List<Story> stories, List<String> names, LocalDate today, ZoneId zone) {
    Map<String, int[]> counts = new TreeMap<>();
    names.forEach(name -> counts.put(name, new int[DAYS]));
    for (Story story : stories) {
      LocalDate day = story.time().atZone(zone).toLocalDate();
      long back = ChronoUnit.DAYS.between(day, today);
      if (back >= 0 && back < DAYS) {
        for (String topic : story.topics()) {
          counts.computeIfAbsent(topic, t -> new int[DAYS])[DAYS - 1 - (int) back]++;
        }
      }
    }
    return counts.entrySet().stream()
        .map(e -> count(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparingInt((TopicCount c) -> -c.week()).thenComparing(TopicCount::topic))
        .toList();
  }

  private static TopicCount count(String topic, int[] days) {
    int before = Arrays.stream(days, 0, DAYS - WEEK).sum();
    int week = Arrays.stream(days, DAYS - WEEK, DAYS).sum();
    return new TopicCount(topic, Arrays.stream(days).boxed().toList(), week, before);
  }
}
