package dev.aicurator.extract.body;

import dev.aicurator.extract.dom.Box;
import dev.aicurator.extract.dom.Layout;
import dev.aicurator.extract.dom.Segment;
import dev.aicurator.extract.marks.Names.Group;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The box that holds the article, by the paragraphs that vote for it: each running text scores for
 * the boxes around it, less with distance, and linked text counts against (after Arc90's and
 * Mozilla's Readability).
 *
 * @param top the best box; null when nothing on the page scores
 * @param inside for each segment whether it stands in {@code top} or in a sibling that belongs to
 *     it
 */
record Container(@Nullable Box top, boolean[] inside) {
  private static final int MIN_CHARS = 25;
  private static final int LEVELS = 5;
  private static final int UNLIKELY =
      Group.COMMENT.bit()
          | Group.NAV.bit()
          | Group.FOOT.bit()
          | Group.SIDE.bit()
          | Group.SOCIAL.bit()
          | Group.RELATED.bit();
  private static final int LIKELY = Group.CONTENT.bit() | Group.BODY.bit();
  private static final int BAD =
      UNLIKELY | Group.AD.bit() | Group.SIGNUP.bit() | Group.CAPTION.bit() | Group.TAG.bit();

  static Container of(Layout layout) {
    Map<Box, Double> scores = new HashMap<>();
    for (Segment segment : layout.segments()) {
      if (segment.chars() >= MIN_CHARS && !isUnlikely(segment.box())) {
        vote(segment, scores);
      }
    }
    scores.replaceAll((box, score) -> score * (1 - box.linkDensity()));
    Box top = best(scores);
    return new Container(top, top == null ? none(layout) : members(layout, top, scores));
  }

  private static boolean[] none(Layout layout) {
    return new boolean[layout.segments().size()];
  }

  private static void vote(Segment segment, Map<Box, Double> scores) {
    double vote = 1 + commas(segment.text()) + Math.min(segment.chars() / 100.0, 3);
    Box box = isLeaf(segment.box()) ? segment.box().parent() : segment.box();
    for (int level = 0; box != null && level < LEVELS; level++, box = box.parent()) {
      double share = level == 0 ? vote : level == 1 ? vote / 2 : vote / (level * 3);
      Box at = box;
      scores.compute(at, (b, old) -> (old == null ? start(at) : old) + share);
    }
  }

  private static boolean isLeaf(Box box) {
    return switch (box.tag()) {
      case "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "pre" -> true;
      default -> false;
    };
  }

  private static int commas(String text) {
    int commas = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      commas += c == ',' || c == '、' || c == '，' || c == '،' ? 1 : 0;
    }
    return commas;
  }

  private static double start(Box box) {
    double byTag =
        switch (box.tag()) {
          case "div", "article", "main" -> 5;
          case "pre", "td", "blockquote" -> 3;
          case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
          case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
          default -> 0;
        };
    int names = box.names();
    return byTag + ((names & LIKELY) != 0 ? 25 : 0) - ((names & BAD) != 0 ? 25 : 0);
  }

  static boolean isUnlikely(Box box) {
    for (Box at = box; at != null && at.depth() > 1; at = at.parent()) {
      if ((at.names() & UNLIKELY) != 0 && (at.names() & LIKELY) == 0) {
        return true;
      }
      if (at.tag().equals("nav") || at.tag().equals("footer") || at.tag().equals("aside")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Box best(Map<Box, Double> scores) {
    Box best = null;
    double most = 0;
    for (Map.Entry<Box, Double> entry : scores.entrySet()) {
      double score = entry.getValue();
      if (score > most || score == most && best != null && isBefore(entry.getKey(), best)) {
        most = score;
        best = entry.getKey();
      }
    }
    return best == null ? null : widened(best, scores);
  }

  /** Hash order must not decide a tie. */
  private static boolean isBefore(Box a, Box b) {
    return a.first() != b.first() ? a.first() < b.first() : a.depth() < b.depth();
  }

  /** Climbs while the box around still gains, and out of boxes that hold nothing else. */
  private static Box widened(Box best, Map<Box, Double> scores) {
    Box top = best;
    double last = scores.getOrDefault(best, 0.0);
    double floor = last / 3;
    for (Box up = best.parent(); up != null && up.depth() > 0; up = up.parent()) {
      double score = scores.getOrDefault(up, 0.0);
      if (score < floor) {
        break;
      }
      if (score > last) {
        top = up;
        break;
      }
      last = score;
    }
    while (top.parent() != null && top.parent().depth() > 0 && isOnlyChild(top)) {
      top = top.parent();
    }
    return top;
  }

  private static boolean isOnlyChild(Box box) {
    Box parent = box.parent();
    return parent != null && parent.segments() == box.segments();
  }

  private static boolean[] members(Layout layout, Box top, Map<Box, Double> scores) {
    boolean[] inside = new boolean[layout.segments().size()];
    Map<Box, Boolean> siblings = new HashMap<>();
    double least = Math.max(10, scores.getOrDefault(top, 0.0) * 0.2);
    for (Segment segment : layout.segments()) {
      Box child = childOf(top.parent(), segment.box());
      inside[segment.index()] =
          segment.box().isIn(top)
              || child != null
                  && siblings.computeIfAbsent(child, b -> joins(b, top, scores, least));
    }
    return inside;
  }

  private static @Nullable Box childOf(@Nullable Box parent, Box box) {
    if (parent == null) {
      return null;
    }
    Box at = box;
    while (at != null && at.depth() > parent.depth() + 1) {
      at = at.parent();
    }
    return at != null && at.parent() == parent ? at : null;
  }

  private static boolean joins(Box sibling, Box top, Map<Box, Double> scores, double least) {
    if (isUnlikely(sibling)) {
      return false;
    }
    double bonus = sibling.signature() == top.signature() ? least * 0.5 : 0;
    if (scores.getOrDefault(sibling, 0.0) + bonus >= least) {
      return true;
    }
    return sibling.tag().equals("p") && sibling.chars() > 80 && sibling.linkDensity() < 0.25;
  }
}
