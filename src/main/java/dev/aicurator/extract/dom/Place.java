package dev.aicurator.extract.dom;

import dev.aicurator.model.Block.Kind;

/** Where the walk stands: what text met here becomes. */
record Place(Box box, Kind kind, int level, int number, boolean bold) {
  Place in(Box inner) {
    return new Place(inner, kind, level, number, bold);
  }

  Place in(Box inner, Kind newKind, int newLevel) {
    return new Place(inner, newKind, newLevel, 0, bold);
  }

  Place inBold() {
    return bold ? this : new Place(box, kind, level, number, true);
  }

  /** The same place in an item of that number. */
  Place numbered(int newNumber) {
    return new Place(box, kind, level, newNumber, bold);
  }

  /** The place inside a block-level element with this tag. */
  Place enter(Box inner) {
    String tag = inner.tag();
    if (Tags.isHeading(tag)) {
      return in(inner, Kind.HEADING, tag.charAt(1) - '0');
    }
    return switch (tag) {
      case "blockquote" -> in(inner, Kind.QUOTE, 0);
      case "figcaption" -> in(inner, Kind.CAPTION, 0);
      case "ul", "ol", "menu", "dir" -> in(inner, kind, listLevel() + 1);
      case "li" -> in(inner, ordered(inner) ? Kind.ORDERED : Kind.LIST, Math.max(1, level));
      default -> in(inner);
    };
  }

  private int listLevel() {
    return kind == Kind.HEADING ? 0 : level;
  }

  private static boolean ordered(Box item) {
    Box list = item.parent();
    return list != null && list.tag().equals("ol");
  }
}
