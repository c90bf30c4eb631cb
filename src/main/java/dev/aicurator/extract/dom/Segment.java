package dev.aicurator.extract.dom;

import dev.aicurator.model.Block;

/**
 * A visible block of the page, wherever it stands.
 *
 * @param index place in reading order, from 0
 * @param box the block-level element it stands in
 * @param linkChars characters of its text inside anchors
 * @param words runs of letters or digits, as white space parts them
 */
public record Segment(int index, Block block, Box box, int linkChars, int words, boolean bold) {
  private static final int PROSE_CHARS = 80;

  public String text() {
    return block.text();
  }

  public int chars() {
    return isText() ? block.text().length() : 0;
  }

  /** Whether it is text of the page, not a picture. */
  public boolean isText() {
    return block.kind() != Block.Kind.IMAGE;
  }

  public double linkDensity() {
    return (double) linkChars / Math.max(1, block.text().length());
  }

  /** Whether it reads like a sentence or more of running text. */
  public boolean isProse() {
    return block.kind().isProse() && block.text().length() >= PROSE_CHARS && linkDensity() < 0.33;
  }
}
