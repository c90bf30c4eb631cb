package dev.aicurator.curate.relevance;

import java.util.List;

/**
 * The decision on one article and what made it.
 *
 * @param score how sure it is AI news, in [0, 1]; {@code ai} is true from one half up
 * @param topics best first; empty when none is certain
 * @param entities canonical names, most mentioned first
 * @param reasons the summands of the log odds, strongest first
 */
public record Judgement(
    boolean ai, double score, List<String> topics, List<String> entities, List<Reason> reasons) {
  public Judgement {
    topics = List.copyOf(topics);
    entities = List.copyOf(entities);
    reasons = List.copyOf(reasons);
  }

  /** One term that spoke for (positive) or against AI news, in log odds. */
  public record Reason(String term, double weight) {}
}
