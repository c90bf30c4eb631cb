package dev.aicurator.extract.body;

import dev.aicurator.extract.dom.Box;
import dev.aicurator.extract.dom.Segment;
import dev.aicurator.extract.marks.Names;
import dev.aicurator.model.Block.Kind;
import java.util.List;
import java.util.Set;

/**
 * Small boxes set into a text by the publisher: for signing up, on other articles, on its author.
 */
final class Inserts {
  private static final Set<String> BOXES = Set.of("div", "aside", "section", "form");
  private static final int SIGNUP = 1 << Phrases.SIGNUP.ordinal();
  private static final int MORE = 1 << Phrases.MORE.ordinal();
  private static final int BOX_CHARS = 300;
  private static final int ASKING_CHARS = 500;
  private static final int BIO_CHARS = 700;
  private static final int LABEL_CHARS = 25;
  private static final int UP = 3;

  private final List<Segment> segments;
  private final Sheet sheet;

  private Inserts(List<Segment> segments, Sheet sheet) {
    this.segments = segments;
    this.sheet = sheet;
  }

  static void cut(List<Segment> segments, Sheet sheet, boolean[] kept) {
    Inserts inserts = new Inserts(segments, sheet);
    for (Segment segment : segments) {
      int i = segment.index();
      kept[i] &= !inserts.isSignup(segment) && !isPointer(segment);
      kept[i] &= 3 * i < 2 * kept.length || !inserts.isBio(segment);
    }
  }

  private boolean isSignup(Segment segment) {
    Box box = segment.box();
    for (int up = 0; up < UP && box != null && box.chars() < ASKING_CHARS; up++) {
      boolean named = (box.names() & Names.Group.SIGNUP.bit()) != 0 && BOXES.contains(box.tag());
      if (named && (isLittle(box) || asks(box))) {
        return true;
      }
      box = box.parent();
    }
    return false;
  }

  private static boolean isLittle(Box box) {
    return box.chars() < BOX_CHARS && box.prose() == 0;
  }

  /** Whether something in it asks for it; numbered steps tell how to. */
  private boolean asks(Box box) {
    List<Segment> inside = segments.subList(box.first(), box.last() + 1);
    return inside.stream().anyMatch(s -> (Phrases.in(s.text()) & SIGNUP) != 0)
        && inside.stream().noneMatch(s -> s.block().kind() == Kind.ORDERED);
  }

  /** A word such as {@code Read more:} and a link. */
  private static boolean isPointer(Segment segment) {
    int apart = segment.chars() - segment.linkChars();
    return segment.block().kind() == Kind.PARAGRAPH
        && segment.linkChars() > apart
        && apart < LABEL_CHARS
        && segment.text().lastIndexOf(':', LABEL_CHARS) > 0
        && (Phrases.in(segment.text()) & MORE) != 0;
  }

  /** Who wrote it, told by name in a box for that, below the text. */
  private boolean isBio(Segment segment) {
    Box box = segment.box();
    for (int up = 0; up < UP && box != null && box.chars() < BIO_CHARS; up++) {
      if ((box.names() & Names.Group.AUTHOR.bit()) != 0) {
        return sheet.hints().authors().stream().anyMatch(segment.text()::contains);
      }
      box = box.parent();
    }
    return false;
  }
}
