package dev.aicurator.search;

/** How hits are sorted. */
public enum Order {
  /** Best match first. */
  RELEVANCE,
  /** Newest first. */
  DATE
}
