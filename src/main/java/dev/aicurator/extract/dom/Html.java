package dev.aicurator.extract.dom;

import java.io.CharArrayReader;
import java.io.Reader;
import java.nio.CharBuffer;
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
    return parse(CharBuffer.wrap(html.toCharArray()), base);
  }

  /** The same for characters that lie in an array. */
  public static Document parse(CharBuffer html, String base) {
    char[] chars = html.array();
    int from = html.arrayOffset() + html.position();
    Reader bounded = new CharArrayReader(chars, from, bound(chars, from, html.remaining()));
    return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(bounded, base);
  }

  /** How many of {@code length} characters are within the bounds. */
  private static int bound(char[] chars, int from, int length) {
    if (length <= MAX_TAGS * SHORTEST_TAG) {
      return length;
    }
    int most = Math.min(length, MAX_CHARS);
    int tags = 0;
    for (int i = 0; i < most; i++) {
      if (chars[from + i] == '<' && ++tags > MAX_TAGS) {
        return i;
      }
    }
    return most;
  }
}
