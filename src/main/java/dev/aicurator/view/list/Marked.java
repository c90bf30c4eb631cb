package dev.aicurator.view.list;

import dev.aicurator.model.report.Item;

/** The marks of a story as signs, each in a place of its own. */
public final class Marked {
  private Marked() {}

  /** Saved, liked, reopened by a development, comments: {@code ★♥↻ 3}. */
  public static String signs(Item item) {
    var marks = item.marks();
    String signs =
        (marks.isSaved() ? "★" : " ")
            + (marks.isLiked() ? "♥" : " ")
            + (item.story().update() ? "↻" : " ")
            + (marks.comments() > 0 ? " " + marks.comments() : "");
    return signs.stripTrailing();
  }
}
