package dev.aicurator.config;

import java.util.List;
import java.util.Map;

/**
 * What the user changes of the topics, the table {@code [topics]}.
 *
 * @param added new topics, or more phrases for known ones
 * @param removed topics never given
 * @param renamed old name to new name
 */
public record TopicChanges(
    Map<String, List<String>> added, List<String> removed, Map<String, String> renamed) {
  public static final TopicChanges NONE = new TopicChanges(Map.of(), List.of(), Map.of());

  public TopicChanges {
    removed = List.copyOf(removed);
  }

  /** Whether nothing changes. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && renamed.isEmpty();
  }

  static TopicChanges read(Toml table) {
    return new TopicChanges(
        table.table("add").lists(), table.strings("remove"), table.table("rename").map());
  }
}
