package dev.aicurator.view;

import dev.aicurator.model.Comment;
import dev.aicurator.view.ink.Sheet;
import dev.aicurator.view.ink.Styled;
import dev.aicurator.view.ink.Tone;
import dev.aicurator.view.json.Json;
import dev.aicurator.view.list.Titles;
import dev.aicurator.view.markdown.Md;
import dev.aicurator.view.page.CardText;
import dev.aicurator.view.talk.TalkFlat;
import dev.aicurator.view.talk.TalkJson;
import dev.aicurator.view.talk.TalkMarkdown;
import dev.aicurator.view.talk.TalkText;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comments on stories, one's own and those of the web. */
public final class CommentsView {
  private CommentsView() {}

  /** A depth that folds nothing. */
  public static final int WHOLE = Integer.MAX_VALUE;

  /**
   * The comments under one heading.
   *
   * @param heading a story's headline, or where the discussion is held
   * @param seen what is younger is marked ●; null when that is not known
   */
  public record Talk(String heading, List<Comment> comments, @Nullable Instant seen) {
    public Talk {
      comments = List.copyOf(comments);
    }
  }

  /**
   * JSON is one array of the comments of all talks, tombstones too.
   *
   * @param depth replies deeper than this are folded in text; 0 shows first comments only
   */
  public static void write(
      Format format, List<Talk> talks, Screen screen, int depth, Appendable out)
      throws IOException {
    switch (format) {
      case TABLE, WIDE -> text(talks, screen, depth, out);
      case JSON -> Json.array(out, screen.tty(), comments(talks), TalkJson::comment);
      case JSONL -> Json.lines(out, comments(talks), TalkJson::comment);
      case TSV -> TalkFlat.tsv(comments(talks), out);
      case CSV -> TalkFlat.csv(comments(talks), out);
      case IDS -> TalkFlat.ids(comments(talks), out);
      case MD -> markdown(talks, screen, out);
    }
  }

  private static void text(List<Talk> talks, Screen screen, int depth, Appendable out)
      throws IOException {
    Sheet sheet = screen.sheet(out);
    for (Talk talk : talks) {
      sheet.gap().text(Styled.raw(Titles.of(talk.heading), Tone.STRONG)).gap();
      if (talk.comments.stream().allMatch(Comment::deleted)) {
        sheet.text(CardText.NO_COMMENTS);
      }
      TalkText text = new TalkText(sheet, screen.now(), screen.zone(), depth, talk.seen);
      text.write(talk.comments);
    }
  }

  private static void markdown(List<Talk> talks, Screen screen, Appendable out) throws IOException {
    String between = "";
    for (Talk talk : talks) {
      out.append(between).append("## ").append(Md.text(Titles.of(talk.heading))).append("\n\n");
      if (talk.comments.isEmpty()) {
        out.append(CardText.NO_COMMENTS).append('\n');
      }
      TalkMarkdown.write(talk.comments, screen.now(), screen.zone(), out);
      between = "\n";
    }
  }

  private static List<Comment> comments(List<Talk> talks) {
    return talks.stream().flatMap(t -> t.comments.stream()).toList();
  }
}
