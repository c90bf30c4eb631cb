package dev.aicurator.view.talk;

import dev.aicurator.model.Comment;
import dev.aicurator.text.Clean;
import dev.aicurator.view.ink.Sheet;
import dev.aicurator.view.ink.Styled;
import dev.aicurator.view.ink.Times;
import dev.aicurator.view.ink.Tone;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Threads as text: a reply stands two columns further in than what it answers. */
public final class TalkText {
  private static final int INDENT = 2;
  private static final int DEEPEST = 12;
  private final Sheet sheet;
  private final Instant now;
  private final ZoneId zone;
  private final int depth;
  private final @Nullable Instant seen;

  /**
   * @param depth replies deeper than this are folded
   * @param seen what is younger is new; null when that is not known
   */
  public TalkText(Sheet sheet, Instant now, ZoneId zone, int depth, @Nullable Instant seen) {
    this.sheet = sheet;
    this.now = now;
    this.zone = zone;
    this.depth = depth;
    this.seen = seen;
  }

  public void write(List<Comment> comments) throws IOException {
    boolean first = true;
    for (Threads.Placed placed : Threads.of(comments)) {
      if (placed.depth() > depth) {
        continue;
      }
      if (!first) {
        sheet.gap();
      }
      first = false;
      comment(placed);
    }
  }

  private void comment(Threads.Placed placed) throws IOException {
    Comment comment = placed.comment();
    Sheet inner = sheet.in(INDENT * Math.min(placed.depth(), DEEPEST));
    boolean fresh = seen != null && comment.at().isAfter(seen) && !comment.deleted();
    String dot = seen == null ? "" : fresh ? "● " : "  ";
    inner.hang(dot, Tone.SECOND, head(comment));
    Sheet body = inner.in(INDENT);
    if (comment.deleted()) {
      body.text(Styled.of("").own("(deleted)", Tone.QUIET));
    } else {
      for (String line : Clean.text(comment.text()).split("\n", -1)) {
        body.text(Styled.of(line));
      }
    }
    if (placed.depth() == depth && placed.below() > 0) {
      String more = placed.below() == 1 ? "+1 reply" : "+" + placed.below() + " replies";
      body.text(Styled.of("").own(more, Tone.QUIET));
    }
  }

  private Styled head(Comment comment) {
    Styled head = new Styled();
    if (!comment.deleted()) {
      String author = Clean.line(comment.author(), 60);
      head.own(author.isEmpty() ? "someone" : author, Tone.STRONG).own(" · ", Tone.QUIET);
    }
    head.own(Times.when(comment.at(), now, zone), Tone.QUIET);
    if (comment.edited() != null && !comment.deleted()) {
      head.own(" · edited", Tone.QUIET);
    }
    return head.own(" · " + Clean.line(comment.id(), 24), Tone.QUIET);
  }
}
