package dev.aicurator.extract.dom;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Markup in, a tree of bounded size and depth out, whatever the markup is. */
public final class Html {
  private static final int MAX_CHARS = 8_000_000;
  private static final int MAX_TAGS = 120_000;
  private static final int SHORTEST_TAG = 3;
  private static final int MAX_DEPTH = 256;

  private Html() {}

  /** Parses {@code html}; what stands beyond the bounds is cut off, never an error. */
  public static Document parse(String html, String base) {
    return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(bounded(html), base);
  }

  private static String bounded(String html) {
    if (html.length() <= MAX_TAGS * SHORTEST_TAG) {
      return html;
    }
    int end = Math.min(html.length(), MAX_CHARS);
    int tags = 0;
    for (int i = html.indexOf('<'); i >= 0 && i < end; i = html.indexOf('<', i + 1)) {
      if (++tags > MAX_TAGS) {
        return html.substring(0, i);
      }
    }
    return html.substring(0, end);
  }
}
