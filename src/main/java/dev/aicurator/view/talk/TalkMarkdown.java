package dev.aicurator.view.talk;

import dev.aicurator.model.Comment;
import dev.aicurator.text.Clean;
import dev.aicurator.view.ink.Times;
import dev.aicurator.view.markdown.Md;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Threads as nested Markdown lists. */
public final class TalkMarkdown {
  private static final int DEEPEST = 8;

  private TalkMarkdown() {}

  public static void write(List<Comment> comments, Instant now, ZoneId zone, Appendable out)
      throws IOException {
    for (Threads.Placed placed : Threads.of(comments)) {
      String indent = "  ".repeat(Math.min(placed.depth(), DEEPEST));
      Comment comment = placed.comment();
      out.append(indent).append("- ");
      if (comment.deleted()) {
        out.append("(deleted)\n");
        continue;
      }
      out.append("**").append(Md.text(comment.author())).append("**, ");
      out.append(Times.when(comment.at(), now, zone)).append(":");
      for (String line : Clean.text(comment.text()).split("\n")) {
        out.append(line.isBlank() ? "\n" : "\n" + indent + "  " + Md.text(line));
      }
      out.append('\n');
    }
  }
}
