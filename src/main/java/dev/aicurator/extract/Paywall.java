package dev.aicurator.extract;

import dev.aicurator.extract.dom.Layout;
import dev.aicurator.extract.dom.Scripts;
import dev.aicurator.extract.dom.Segment;
import dev.aicurator.extract.meta.Metadata;
import dev.aicurator.model.Block;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Whether a page keeps back what it says is not free: all of it, or the parts that a selector names
 * (schema.org's {@code hasPart}, as Google documents it for paywalled content).
 */
final class Paywall {
  private static final int STUB = 1_500;
  private static final int TEASER = 400;
  private static final int EMPTY = 40;
  private static final double CHARS_OF_WORD = 1.5;
  private static final int MOST = 1_000;
  private static final String SIMPLE = "[\\w .,#>-]{2,200}";

  private Paywall() {}

  /**
   * A short text behind a wall is what stands before it, unless the paid part is there; a longer
   * one is only where that part is empty or the article has far more words.
   */
  static boolean stands(Element page, Metadata meta, List<Block> blocks) {
    int chars = blocks.stream().mapToInt(Paywall::prose).sum();
    if (chars < meta.paid().words() * CHARS_OF_WORD) {
      return true;
    }
    List<Element> parts = parts(page, meta.paid().parts());
    Set<String> texts = texts(parts);
    if (!parts.isEmpty() && texts.stream().mapToInt(String::length).sum() < EMPTY) {
      return true;
    }
    return chars < STUB && !isGiven(texts, blocks);
  }

  private static boolean isGiven(Set<String> texts, List<Block> blocks) {
    int given = 0;
    String last = "";
    for (Block block : blocks) {
      boolean inside = texts.contains(block.text());
      given += inside ? prose(block) : 0;
      last = inside ? block.text() : last;
    }
    return given >= TEASER && !last.endsWith("…") && !last.endsWith("...");
  }

  private static int prose(Block block) {
    boolean counts = block.kind().isProse() || block.kind() == Block.Kind.CODE;
    return counts ? Scripts.chars(block.text()) : 0;
  }

  /** The texts of the blocks inside of all of them. */
  private static Set<String> texts(List<Element> parts) {
    Set<String> texts = new HashSet<>();
    for (Element part : parts) {
      Layout.whole(part, "").segments().stream().map(Segment::text).forEach(texts::add);
    }
    return texts;
  }

  /** The outermost elements that the selectors find; a selector that is none finds nothing. */
  private static List<Element> parts(Element page, List<String> selectors) {
    Set<Element> found = new HashSet<>();
    for (String selector : selectors) {
      found.addAll(select(page, selector));
    }
    return found.stream().filter(e -> e.parents().stream().noneMatch(found::contains)).toList();
  }

  private static List<Element> select(Element page, String selector) {
    try {
      Elements found = selector.matches(SIMPLE) ? page.select(selector) : new Elements();
      return found.subList(0, Math.min(found.size(), MOST));
    } catch (IllegalStateException | IllegalArgumentException e) {
      return List.of();
    }
  }
}
