package dev.aicurator.shell.browse;

import dev.aicurator.app.Curator;
import dev.aicurator.app.keep.Keeping;
import dev.aicurator.model.Comment;
import dev.aicurator.model.Story;
import dev.aicurator.text.Width;
import dev.aicurator.view.ArticleView;
import dev.aicurator.view.CommentsView;
import dev.aicurator.view.Format;
import dev.aicurator.view.PageView;
import dev.aicurator.view.Screen;
import dev.aicurator.view.TopicsView;
import dev.aicurator.view.WhyView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** Draws the texts of the screen with the views of the command line. */
final class Docs {
  private static final String LIGHT = "─│┌┐└┘├┤┬┴┼";
  private static final String HEAVY = "━┃┏┓┗┛┣┫┳┻╋";
  private final Curator curator;
  private final Keys keys;

  Docs(Curator curator, Keys keys) {
    this.curator = curator;
    this.keys = keys;
  }

  Doc draw(Doc.Kind kind, String id, Screen screen) throws IOException {
    StringBuilder out = new StringBuilder();
    List<String> comments = new ArrayList<>();
    switch (kind) {
      case CARD -> {
        PageView.Options options = PageView.Options.PLAIN;
        PageView.write(curator.reading().page(story(id)), screen, options, out);
      }
      case COPY -> copy(curator.pages().copy(story(id)), screen, out);
      case COMMENTS -> comments(story(id), screen, out, comments);
      case WHY ->
          WhyView.write(Format.TABLE, List.of(curator.insight().why(story(id))), screen, out);
      case TOPICS -> TopicsView.write(Format.TABLE, curator.insight().topics(), screen, out);
      case KEYS -> keys(out, screen.width());
    }
    List<AttributedString> lines = new ArrayList<>();
    heavy(out).lines().forEach(line -> lines.add(AttributedString.fromAnsi(Plain.of(line))));
    return Doc.of(kind, id, lines, anchors(lines, comments));
  }

  /** The library draws the light lines in a second character set or in ASCII, but not these. */
  private static String heavy(StringBuilder text) {
    for (int i = 0; i < text.length(); i++) {
      int line = LIGHT.indexOf(text.charAt(i));
      if (line >= 0) {
        text.setCharAt(i, HEAVY.charAt(line));
      }
    }
    return text.toString();
  }

  private Story story(String id) {
    return curator.reading().story(id);
  }

  private static void copy(Keeping.Copy copy, Screen screen, Appendable out) throws IOException {
    ArticleView.Copy shown =
        new ArticleView.Copy(
            copy.article().id(),
            copy.article().sourceTitle(),
            copy.article().url(),
            copy.kept() ? copy.at() : null,
            copy.page());
    ArticleView.write(Format.TABLE, shown, screen, out);
  }

  private void comments(Story story, Screen screen, Appendable out, List<String> ids)
      throws IOException {
    List<Comment> said = curator.comments().on(story);
    said.stream().filter(c -> !c.deleted()).map(Comment::id).forEach(ids::add);
    CommentsView.Talk talk = new CommentsView.Talk(story.card().headline(), said);
    CommentsView.write(Format.TABLE, List.of(talk), screen, CommentsView.Options.ALL, out);
  }

  /** A comment begins in the line that ends with its id. */
  private static List<Doc.Anchor> anchors(List<AttributedString> lines, List<String> comments) {
    List<Doc.Anchor> anchors = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).toString();
      for (String id : comments) {
        if (line.endsWith(id)) {
          anchors.add(new Doc.Anchor(id, i));
        }
      }
    }
    return anchors;
  }

  private void keys(StringBuilder out, int columns) {
    int wide = 0;
    for (Act act : Act.values()) {
      wide = Math.max(wide, Width.of(String.join(" ", keys.of(act))));
    }
    for (Act act : Act.values()) {
      String row = "  " + Width.pad(String.join(" ", keys.of(act)), wide + 3) + act.what();
      String named = Width.pad(row, wide + 30) + act.word();
      out.append(Width.of(named) < columns ? named : row).append('\n');
    }
    out.append("\n  A number and Enter go to that story.\n");
    out.append("  The names on the right are those of [keys] in config.toml.\n");
  }
}
