package dev.aicurator.view.talk;

import dev.aicurator.model.Comment;
import dev.aicurator.view.html.Html;
import java.io.IOException;
import java.util.List;

/** Threads as nested lists of HTML. */
public final class TalkHtml {
  private static final int DEEPEST = 12;

  private TalkHtml() {}

  public static void write(List<Comment> comments, Appendable out) throws IOException {
    int open = 0;
    for (Threads.Placed placed : Threads.of(comments)) {
      int level = Math.min(placed.depth(), DEEPEST) + 1;
      if (level > open) {
        out.append("<ul>\n");
        open++;
      } else {
        out.append("</li>\n");
        close(open - level, out);
        open = level;
      }
      comment(placed.comment(), out);
    }
    if (open > 0) {
      out.append("</li>\n");
      close(open - 1, out);
      out.append("</ul>\n");
    }
  }

  private static void close(int lists, Appendable out) throws IOException {
    for (int i = 0; i < lists; i++) {
      out.append("</ul>\n</li>\n");
    }
  }

  private static void comment(Comment comment, Appendable out) throws IOException {
    out.append("<li dir=\"auto\">");
    if (comment.deleted()) {
      out.append("(deleted)");
    } else {
      out.append("<strong>").append(Html.text(comment.author())).append("</strong>: ");
      out.append(Html.text(comment.text()));
    }
  }
}
