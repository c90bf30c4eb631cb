package dev.aicurator.view.article;

import dev.aicurator.model.Block;
import dev.aicurator.text.Clean;
import dev.aicurator.view.ink.Urls;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The links of a block over its cleaned text. */
final class Anchors {
  private Anchors() {}

  /** A link over {@code text[start, end)} to a clean http(s) address. */
  record Anchor(int start, int end, String url) {}

  /** A block's text on one clean line with its links, in order, none inside another. */
  record Linked(String text, List<Anchor> anchors) {}

  static Linked of(Block block) {
    List<Block.Link> links = usable(block);
    int[] marks = new int[links.size() * 2];
    for (int i = 0; i < links.size(); i++) {
      marks[2 * i] = links.get(i).start();
      marks[2 * i + 1] = links.get(i).end();
    }
    Clean.Marked clean = Clean.marked(block.text(), marks);
    List<Anchor> anchors = new ArrayList<>(links.size());
    for (int i = 0; i < links.size(); i++) {
      int start = clean.marks()[2 * i];
      int end = clean.marks()[2 * i + 1];
      while (start < end && clean.text().charAt(start) == ' ') {
        start++;
      }
      while (end > start && clean.text().charAt(end - 1) == ' ') {
        end--;
      }
      String url = Urls.safe(links.get(i).href());
      if (start < end && url != null) {
        anchors.add(new Anchor(start, end, url));
      }
    }
    return new Linked(clean.text(), anchors);
  }

  private static List<Block.Link> usable(Block block) {
    List<Block.Link> links = new ArrayList<>(block.links());
    links.sort(Comparator.comparingInt(Block.Link::start));
    List<Block.Link> apart = new ArrayList<>(links.size());
    int at = 0;
    for (Block.Link link : links) {
      boolean fits = link.start() >= at && link.end() > link.start();
      if (fits && link.end() <= block.text().length()) {
        apart.add(link);
        at = link.end();
      }
    }
    return apart;
  }
}
