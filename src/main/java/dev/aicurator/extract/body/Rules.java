package dev.aicurator.extract.body;

import dev.aicurator.extract.dom.Segment;
import dev.aicurator.model.Block.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What no article has among its blocks, however likely each looked alone. */
final class Rules {
  private static final double SAME = 0.9;
  private static final int FURNITURE_CHARS = 90;
  private static final int FURNITURE =
      1 << Phrases.SIGNUP.ordinal() | 1 << Phrases.SHARE.ordinal() | 1 << Phrases.MORE.ordinal();

  private Rules() {}

  static void apply(List<Segment> segments, Sheet sheet, boolean[] kept) {
    titles(segments, sheet, kept);
    repeats(segments, kept);
    furniture(segments, kept);
    headings(segments, kept);
  }

  /** The title again, before the text begins. */
  private static void titles(List<Segment> segments, Sheet sheet, boolean[] kept) {
    for (Segment segment : segments) {
      if (kept[segment.index()] && segment.isProse() && segment.chars() > 200) {
        return;
      }
      if (kept[segment.index()] && segment.chars() < 300) {
        Set<String> words = Sheet.words(segment.text());
        boolean title = Sheet.likeness(words, sheet.titleWords()) >= SAME;
        kept[segment.index()] = !title || words.size() < 2;
      }
    }
  }

  /** The same running text twice: pull quotes and pages laid out for two widths. */
  private static void repeats(List<Segment> segments, boolean[] kept) {
    Set<String> seen = new HashSet<>();
    for (Segment segment : segments) {
      if (kept[segment.index()] && segment.isProse() && !seen.add(segment.text())) {
        kept[segment.index()] = false;
      }
    }
  }

  /** Short lines that are all link and ask for something. */
  private static void furniture(List<Segment> segments, boolean[] kept) {
    for (Segment segment : segments) {
      boolean linked = segment.linkDensity() > 0.8 && segment.chars() < FURNITURE_CHARS;
      if (kept[segment.index()] && linked && (Phrases.in(segment.text()) & FURNITURE) != 0) {
        kept[segment.index()] = false;
      }
    }
  }

  /** A heading with nothing of its own below it: the last one, before what is not the article. */
  private static void headings(List<Segment> segments, boolean[] kept) {
    for (int i = segments.size() - 1; i >= 0; i--) {
      if (kept[i] && segments.get(i).block().kind() == Kind.HEADING) {
        kept[i] = false;
      } else if (kept[i]) {
        return;
      }
    }
  }
}
