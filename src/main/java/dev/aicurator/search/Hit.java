package dev.aicurator.search;

import java.time.Instant;
import java.util.List;

/**
 * One article that was found.
 *
 * @param score comparable within one answer only
 * @param snippet the part of the text that matches best, on one line; empty when there is no text
 */
public record Hit(
    String article,
    double score,
    String source,
    String title,
    Instant time,
    List<Mark> titleMarks,
    String snippet,
    List<Mark> snippetMarks) {
  public Hit {
    titleMarks = List.copyOf(titleMarks);
    snippetMarks = List.copyOf(snippetMarks);
  }

  /** A matched word: {@code [start, end)} in UTF-16 units. */
  public record Mark(int start, int end) {}
}
