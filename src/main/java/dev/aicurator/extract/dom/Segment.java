package dev.aicurator.extract.dom;

import dev.aicurator.model.Block;

/**
 * A visible block of the page, wherever it stands.
 *
 * @param index place in reading order, from 0
 * @param box the block-level element it stands in
 * @param chars characters of its text, wide ones counted twice; none for a picture
 * @param linkChars characters of its text inside anchors
 * @param words runs of letters or digits, as white space parts them
 */
public record Segment(
    int index, Block block, Box box, int chars, int linkChars, int words, boolean bold) {
  private static final int PROSE_CHARS = 80;

  public String text() {
    return block.text();
  }

  /** Whether it is text of the page, not a picture. */
  public boolean isText() {
    return block.kind() != Block.Kind.IMAGE;
  }

  public double linkDensity() {
    return (double) linkChars / Math.max(1, chars);
  }

  /** Whether it reads like a sentence or more of running text. */
  public boolean isProse() {
    return block.kind().isProse() && chars >= PROSE_CHARS && linkDensity() < 0.33;
  }
}
