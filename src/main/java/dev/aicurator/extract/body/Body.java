package dev.aicurator.extract.body;

import dev.aicurator.extract.dom.Layout;
import dev.aicurator.extract.dom.Segment;
import dev.aicurator.model.Block;
import java.util.ArrayList;
import java.util.List;

/** The article's blocks of a page. */
public final class Body {
  private static final int BELOW = 12;
  private static final int ABOVE = 5;
  private static final int SHORT = 160;

  private Body() {}

  /**
   * Short texts around the first heading, nearest below it first: bylines and dates stand there.
   */
  public static List<String> nearTitle(Layout layout) {
    List<Segment> segments = layout.segments();
    int title = 0;
    while (title < segments.size() && !isTitle(segments.get(title))) {
      title++;
    }
    int from = title < segments.size() ? title : 0;
    List<String> texts = new ArrayList<>();
    for (int i = from; i < Math.min(segments.size(), from + BELOW); i++) {
      texts.add(segments.get(i).text());
    }
    for (int i = from - 1; i >= Math.max(0, from - ABOVE); i--) {
      texts.add(segments.get(i).text());
    }
    texts.removeIf(text -> text.length() > SHORT);
    return texts;
  }

  private static boolean isTitle(Segment segment) {
    return segment.block().kind() == Block.Kind.HEADING && segment.block().level() == 1;
  }

  /** The blocks of the article in reading order; empty when the page holds none. */
  public static List<Block> of(Layout layout) {
    boolean[] inside = Container.of(layout).inside();
    return layout.segments().stream()
        .filter(s -> inside[s.index()] && s.linkDensity() < 0.8)
        .map(Segment::block)
        .toList();
  }
}
