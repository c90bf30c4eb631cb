package dev.aicurator.curate.relevance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the user's topics file changes.
 *
 * @param added new topics, or more words for known ones, with the phrases that speak for them
 * @param removed topics never given, by their new name where they were renamed
 * @param renamed old name to new name
 */
public record TopicEdits(
    Map<String, List<String>> added, Set<String> removed, Map<String, String> renamed) {
  public static final TopicEdits NONE = new TopicEdits(Map.of(), Set.of(), Map.of());

  public TopicEdits {
    added = Collections.unmodifiableMap(new LinkedHashMap<>(added));
    removed = Set.copyOf(removed);
    renamed = Map.copyOf(renamed);
  }
}
