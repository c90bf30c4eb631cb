package dev.aicurator.view.diff;

import dev.aicurator.view.ink.Times;
import dev.aicurator.view.markdown.Md;
import java.io.IOException;
import java.time.ZoneId;

/** A difference as Markdown: removed words struck out, added ones bold. */
public final class DiffMarkdown {
  private DiffMarkdown() {}

  public static void write(Changes changes, ZoneId zone, Appendable out) throws IOException {
    var revision = changes.revision();
    out.append("## ").append(Md.text(revision.source())).append(", ");
    out.append(Times.full(revision.olderAt(), zone)).append(" → ");
    out.append(Times.full(revision.newerAt(), zone)).append("\n\n");
    if (changes.isEmpty()) {
      out.append("Nothing changed.\n\n");
    }
    for (Changes.Part part : changes.parts()) {
      if (!part.isSame()) {
        part(part, out);
      }
    }
  }

  private static void part(Changes.Part part, Appendable out) throws IOException {
    boolean first = true;
    for (int i = 0; i < part.pieces().size(); i++) {
      Words.Piece piece = part.pieces().get(i);
      boolean last = i == part.pieces().size() - 1;
      boolean pair = !last && part.pieces().get(i + 1).op() != Words.Op.SAME;
      String bare = piece.text().stripTrailing();
      String mark =
          switch (piece.op()) {
            case SAME -> "";
            case REMOVED -> "~~";
            case ADDED -> "**";
          };
      out.append(mark).append(Md.inner(bare, first)).append(mark);
      out.append(pair && !mark.isEmpty() || bare.length() < piece.text().length() ? " " : "");
      first = false;
    }
    out.append("\n\n");
  }
}
