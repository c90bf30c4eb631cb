package dev.aicurator.model;

import java.time.Instant;
import java.util.List;

/** The port that writes a card: articles of one story, lead first, at least one. */
public interface Writer {
  Card write(List<Article> articles, Instant at);
}
