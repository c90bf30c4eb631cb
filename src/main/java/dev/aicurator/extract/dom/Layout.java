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

  /** The layout of a document's body; addresses are made absolute against {@code base}. */
  public static Layout of(Document document, String base) {
    Element body = document.body();
    Walker walker = new Walker(base);
    walker.walk(body == null ? document : body);
    return walker.layout();
  }
}
