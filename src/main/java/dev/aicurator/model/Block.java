package dev.aicurator.model;

import java.util.List;

/**
 * One block of an article's body, in reading order. {@code text} is plain text, white space
 * collapsed (kept in {@code CODE}; tabs and newlines part cells and rows in {@code TABLE}).
 *
 * @param level heading level 1..6, list depth from 1, else 0
 * @param number what an {@code ORDERED} item is numbered with; 0 where that is not known
 * @param links anchors over {@code text}; for IMAGE one link is the picture's URL and text its alt
 *     text
 */
public record Block(Kind kind, int level, int number, String text, List<Link> links) {
  public Block {
    links = List.copyOf(links);
  }

  public Block(Kind kind, int level, String text, List<Link> links) {
    this(kind, level, 0, text, links);
  }

  public static Block paragraph(String text) {
    return new Block(Kind.PARAGRAPH, 0, text, List.of());
  }

  /** What a block is. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    LIST,
    ORDERED,
    QUOTE,
    CODE,
    TABLE,
    IMAGE,
    CAPTION;

    /** Whether the block is running text that a sentence may be taken from. */
    public boolean isProse() {
      return this == PARAGRAPH || this == LIST || this == ORDERED || this == QUOTE;
    }
  }

  /** An anchor over {@code text[start, end)}, in UTF-16 units; {@code href} is absolute. */
  public record Link(int start, int end, String href) {}
}
