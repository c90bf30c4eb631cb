package dev.aicurator.extract.dom;

import dev.aicurator.extract.marks.Landmarks;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as the reader sees it: its visible blocks in reading order.
 *
 * @param root the box around them all
 * @param boxes how many boxes there are; their numbers are below it
 * @param landmarks the elements that hold the headline or the main part
 */
public record Layout(List<Segment> segments, Box root, int boxes, Landmarks landmarks) {

  private static final int ENOUGH = 500;

  /**
   * The layout of a page's body without its readers' comments, unless there is little but them;
   * addresses are made absolute against {@code base}.
   */
  public static Layout of(Document document, String base) {
    Landmarks landmarks = Landmarks.of(document);
    Layout layout = walk(document, base, landmarks, Walker.Scope.ARTICLE);
    if (layout.root().prose() >= ENOUGH) {
      return layout;
    }
    Layout unveiled = walk(document, base, landmarks, Walker.Scope.UNVEILED);
    return unveiled.root().prose() >= ENOUGH
        ? unveiled
        : walk(document, base, landmarks, Walker.Scope.ALL);
  }

  /** The layout of all there is inside of an element or on a page. */
  public static Layout whole(Element root, String base) {
    return walk(root, base, Landmarks.of(root), Walker.Scope.ALL);
  }

  private static Layout walk(Element root, String base, Landmarks landmarks, Walker.Scope scope) {
    Element body = root instanceof Document document ? document.body() : root;
    Walker walker = new Walker(base, landmarks, scope);
    walker.walk(body == null ? root : body);
    return walker.layout();
  }
}
