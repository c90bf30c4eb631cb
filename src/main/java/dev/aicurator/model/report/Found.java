package dev.aicurator.model.report;

import java.util.List;

/**
 * A story that a search found, with the article that matched best.
 *
 * @param article id of the matching article
 * @param title its headline, {@code titleMarks} the matched words in it
 * @param snippet the part of its text that matches best, on one line; empty when there is none
 */
public record Found(
    Item item,
    String article,
    String title,
    List<Span> titleMarks,
    String snippet,
    List<Span> snippetMarks,
    double score) {
  public Found {
    titleMarks = List.copyOf(titleMarks);
    snippetMarks = List.copyOf(snippetMarks);
  }

  /** A matched word: {@code [start, end)} in UTF-16 units. */
  public record Span(int start, int end) {}
}
