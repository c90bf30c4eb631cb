package dev.aicurator.extract.body;

import dev.aicurator.extract.dom.Box;
import dev.aicurator.extract.dom.Segment;
import dev.aicurator.model.Block.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the paragraphs of a text without being of it: the credits of pictures that no
 * element marks, and the lines below the linked title of another article.
 */
final class Asides {
  private static final int CREDIT = 1 << Phrases.CREDIT.ordinal();
  private static final int CREDIT_CHARS = 250;
  private static final int CREDIT_ABOVE_CHARS = 80;
  private static final int CARD_CHARS = 350;
  private static final int CARD_SEGMENTS = 5;
  private static final int CARD_TEXTS = 2;
  private static final int TITLE_WORDS = 4;

  private final List<Segment> segments;
  private final boolean[] kept;

  private Asides(List<Segment> segments, boolean[] kept) {
    this.segments = segments;
    this.kept = kept;
  }

  static void cut(List<Segment> segments, boolean[] kept) {
    Asides asides = new Asides(segments, kept.clone());
    boolean much = asides.chars() > CARD_CHARS * 2;
    for (Segment segment : segments) {
      boolean line = kept[segment.index()] && segment.block().kind() == Kind.PARAGRAPH;
      if (line && (asides.isCredit(segment) || much && asides.isTeaser(segment))) {
        kept[segment.index()] = false;
      }
    }
  }

  private int chars() {
    return segments.stream().filter(s -> kept[s.index()]).mapToInt(Segment::chars).sum();
  }

  private boolean isCredit(Segment segment) {
    int i = segment.index();
    boolean below = i > 0 && !segments.get(i - 1).isText() && segment.chars() < CREDIT_CHARS;
    boolean above =
        i + 1 < kept.length
            && !segments.get(i + 1).isText()
            && segment.chars() < CREDIT_ABOVE_CHARS;
    return (below || above) && (Phrases.in(segment.text()) & CREDIT) != 0;
  }

  /** Whether it tells what a title is about that leads away and was not kept itself. */
  private boolean isTeaser(Segment dek) {
    Box card = dek.linkDensity() > 0.3 ? null : card(dek.box());
    if (card == null) {
      return false;
    }
    boolean titled = false;
    int texts = 0;
    for (int i = card.first(); i <= card.last(); i++) {
      titled |= i < dek.index() && !kept[i] && isTitle(segments.get(i));
      texts += kept[i] ? 1 : 0;
    }
    return titled && texts <= CARD_TEXTS;
  }

  private static boolean isTitle(Segment segment) {
    return segment.isText() && segment.linkDensity() > 0.9 && segment.words() >= TITLE_WORDS;
  }

  /** The largest box around that holds no more than a title and a few lines; null without one. */
  private static @Nullable Box card(Box box) {
    Box card = null;
    Box at = box;
    while (at != null && at.chars() < CARD_CHARS && at.segments() <= CARD_SEGMENTS) {
      card = at;
      at = at.parent();
    }
    return card;
  }
}
