package dev.aicurator.extract.dom;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as the reader sees it: its visible blocks in reading order.
 *
 * @param root the box around them all
 */
public record Layout(List<Segment> segments, Box root) {

  private static final int ENOUGH = 500;

  /**
   * The layout of a page's body without its readers' comments, unless there is little but them;
   * addresses are made absolute against {@code base}.
   */
  public static Layout of(Document document, String base) {
    Layout layout = walk(document, base, Walker.Scope.ARTICLE);
    if (layout.root().prose() >= ENOUGH) {
      return layout;
    }
    Layout unveiled = walk(document, base, Walker.Scope.UNVEILED);
    return unveiled.root().prose() >= ENOUGH ? unveiled : whole(document, base);
  }

  /** The layout of all there is. */
  public static Layout whole(Document document, String base) {
    return walk(document, base, Walker.Scope.ALL);
  }

  private static Layout walk(Document document, String base, Walker.Scope scope) {
    Element body = document.body();
    Walker walker = new Walker(base, scope);
    walker.walk(body == null ? document : body);
    return walker.layout();
  }
}
