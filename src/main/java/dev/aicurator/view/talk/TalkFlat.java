package dev.aicurator.view.talk;

import dev.aicurator.model.Comment;
import dev.aicurator.view.ink.Cells;
import dev.aicurator.view.ink.Times;
import java.io.IOException;
import java.util.List;

/** Comments one a row: id, story, parent, author, at, text; tombstones are left out. */
public final class TalkFlat {
  private TalkFlat() {}

  public static void tsv(List<Comment> comments, Appendable out) throws IOException {
    for (Comment comment : comments) {
      if (!comment.deleted()) {
        Cells.tsv(out, cells(comment));
      }
    }
  }

  public static void csv(List<Comment> comments, Appendable out) throws IOException {
    Cells.csv(out, "id", "story", "parent", "author", "at", "text");
    for (Comment comment : comments) {
      if (!comment.deleted()) {
        Cells.csv(out, cells(comment));
      }
    }
  }

  public static void ids(List<Comment> comments, Appendable out) throws IOException {
    for (Comment comment : comments) {
      if (!comment.deleted()) {
        Cells.tsv(out, comment.id());
      }
    }
  }

  private static String[] cells(Comment comment) {
    String parent = comment.parent() == null ? "" : comment.parent();
    return new String[] {
      comment.id(),
      comment.story(),
      parent,
      comment.author(),
      Times.stamp(comment.at()),
      comment.text()
    };
  }
}
