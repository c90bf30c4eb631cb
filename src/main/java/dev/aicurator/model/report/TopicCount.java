package dev.aicurator.model.report;

import java.util.List;

/**
 * How much was written on a topic.
 *
 * @param days stories a day, oldest first, the last one today
 * @param week stories of the last seven days, {@code before} of the seven before them
 */
public record TopicCount(String topic, List<Integer> days, int week, int before) {
  public TopicCount {
    days = List.copyOf(days);
  }
}
