package dev.aicurator.curate.relevance;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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

  /** Topics as they are called after these edits, each once, in the order given. */
  public List<String> of(Collection<String> topics) {
    return topics.stream()
        .map(topic -> renamed.getOrDefault(topic, topic))
        .filter(topic -> !removed.contains(topic))
        .distinct()
        .toList();
  }

  /** All topics that can be given, the user's own last. */
  public List<String> names() {
    return of(Stream.concat(Topics.ALL.stream(), added.keySet().stream()).toList());
  }

  /** What is removed or renamed but was never a topic, in alphabetical order. */
  public List<String> strangers() {
    Set<String> strangers = new TreeSet<>(removed);
    strangers.removeAll(renamed.values());
    strangers.addAll(renamed.keySet());
    strangers.removeAll(added.keySet());
    Topics.ALL.forEach(strangers::remove);
    return List.copyOf(strangers);
  }
}
