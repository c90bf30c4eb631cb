package dev.aicurator.extract.body;

import dev.aicurator.extract.dom.Layout;
import dev.aicurator.extract.dom.Segment;
import dev.aicurator.model.Block;
import java.util.List;

/** The article's blocks of a page. */
public final class Body {
  private Body() {}

  /** The blocks of the article in reading order; empty when the page holds none. */
  public static List<Block> of(Layout layout) {
    boolean[] inside = Container.of(layout).inside();
    return layout.segments().stream()
        .filter(s -> inside[s.index()] && s.linkDensity() < 0.8)
        .map(Segment::block)
        .toList();
  }
}
