package dev.aicurator.curate.rank;

import dev.aicurator.model.Story;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the user likes, learnt from likes and saves on this machine: weights in [0, 1] of topics,
 * entities and sources.
 */
public record Profile(
    Map<String, Double> topics, Map<String, Double> entities, Map<String, Double> sources) {
  public static final Profile NONE = new Profile(Map.of(), Map.of(), Map.of());
  private static final double PRIOR = 4;

  public Profile {
    topics = Map.copyOf(topics);
    entities = Map.copyOf(entities);
    sources = Map.copyOf(sources);
  }

  /** Learns from stories that were liked or saved; one story moves little, many stay bounded. */
  public static Profile learn(List<Story> likedOrSaved) {
    Map<String, Integer> topics = new TreeMap<>();
    Map<String, Integer> entities = new TreeMap<>();
    Map<String, Integer> sources = new TreeMap<>();
    for (Story story : likedOrSaved) {
      story.topics().stream().limit(2).forEach(t -> topics.merge(t, 1, Integer::sum));
      story.entities().stream().limit(4).forEach(e -> entities.merge(e, 1, Integer::sum));
      sources.merge(story.lead().source(), 1, Integer::sum);
    }
    return new Profile(bounded(topics), bounded(entities), bounded(sources));
  }

  private static Map<String, Double> bounded(Map<String, Integer> counts) {
    Map<String, Double> weights = new TreeMap<>();
    counts.forEach((name, n) -> weights.put(name, n / (n + PRIOR)));
    return weights;
  }
}
