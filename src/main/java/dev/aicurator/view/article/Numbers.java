package dev.aicurator.view.article;

import dev.aicurator.model.Block;
import java.util.Arrays;
import java.util.List;

/**
 * The numbers of ordered list items: their own, or else counted by depth, anew where something else
 * comes between.
 */
final class Numbers {
  private static final int LEVELS = 16;

  private Numbers() {}

  /** For each block its number, 0 where it has none. */
  static int[] of(List<Block> blocks) {
    int[] numbers = new int[blocks.size()];
    int[] counts = new int[LEVELS + 1];
    for (int i = 0; i < numbers.length; i++) {
      Block block = blocks.get(i);
      int level = isItem(block) ? Math.max(0, Math.min(block.level(), LEVELS - 1)) : 0;
      if (block.kind() == Block.Kind.ORDERED) {
        counts[level] = block.number() != 0 ? block.number() : counts[level] + 1;
        numbers[i] = counts[level];
        Arrays.fill(counts, level + 1, counts.length, 0);
      } else {
        Arrays.fill(counts, level, counts.length, 0);
      }
    }
    return numbers;
  }

  /** Whether no blank line stands between two neighbours. */
  static boolean together(Block before, Block block) {
    boolean items = isItem(before) && isItem(block);
    boolean caption = before.kind() == Block.Kind.IMAGE && block.kind() == Block.Kind.CAPTION;
    return caption || items && (before.kind() == block.kind() || before.level() != block.level());
  }

  static boolean isItem(Block block) {
    return block.kind() == Block.Kind.LIST || block.kind() == Block.Kind.ORDERED;
  }
}
