package dev.aicurator.extract.body;

import dev.aicurator.extract.dom.Segment;
import dev.aicurator.model.Block.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tables of contents: several links in a row, most of which name headings of the page. */
final class Contents {
  private static final Pattern NUMBER = Pattern.compile("^#?[\\d.]+[).:]?\\s+");
  private static final int LEAST = 3;
  private static final int ENTRY_CHARS = 200;
  private static final double LINKED = 0.7;

  private Contents() {}

  static void cut(List<Segment> segments, boolean[] kept) {
    Set<String> headings = new HashSet<>();
    for (Segment segment : segments) {
      if (segment.block().kind() == Kind.HEADING) {
        headings.add(name(segment));
      }
    }
    for (int from = 0; headings.size() >= LEAST && from < kept.length; from++) {
      int to = from;
      int named = 0;
      while (to < kept.length && isEntry(segments.get(to))) {
        named += headings.contains(name(segments.get(to++))) ? 1 : 0;
      }
      if (named >= LEAST && 2 * named >= to - from) {
        drop(segments, kept, from, to);
      }
      from = Math.max(from, to);
    }
  }

  /** Takes them out, and the heading right above them. */
  private static void drop(List<Segment> segments, boolean[] kept, int from, int to) {
    boolean headed = from > 0 && segments.get(from - 1).block().kind() == Kind.HEADING;
    for (int i = headed ? from - 1 : from; i < to; i++) {
      kept[i] = false;
    }
  }

  private static boolean isEntry(Segment segment) {
    Kind kind = segment.block().kind();
    boolean line = kind == Kind.LIST || kind == Kind.ORDERED || kind == Kind.PARAGRAPH;
    return line && segment.chars() < ENTRY_CHARS && segment.linkDensity() > LINKED;
  }

  private static String name(Segment segment) {
    String text = segment.text().toLowerCase(Locale.ROOT);
    return NUMBER.matcher(text).replaceFirst("");
  }
}
