package dev.aicurator.shell.browse;

import dev.aicurator.app.Curator;
import dev.aicurator.app.keep.Keeping;
import dev.aicurator.app.mark.Discussing.Discussion;
import dev.aicurator.model.Comment;
import dev.aicurator.model.Story;
import dev.aicurator.shell.browse.paint.Plain;
import dev.aicurator.shell.browse.rules.Act;
import dev.aicurator.shell.browse.rules.Doc;
import dev.aicurator.text.Clean;
import dev.aicurator.view.ArticleView;
import dev.aicurator.view.CommentsView;
import dev.aicurator.view.Format;
import dev.aicurator.view.PageView;
import dev.aicurator.view.Screen;
import dev.aicurator.view.TopicsView;
import dev.aicurator.view.WhyView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, Boolean> comments = new HashMap<>();
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
      case KEYS -> out.append(keys.page(screen.width()));
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

  /** One's own comments, and what is known of the discussion that the feeds name. */
  private void comments(Story story, Screen screen, Appendable out, Map<String, Boolean> ids)
      throws IOException {
    List<Comment> own = curator.comments().on(story);
    own.stream().filter(c -> !c.deleted()).forEach(c -> ids.put(c.id(), true));
    List<CommentsView.Talk> talks = new ArrayList<>();
    talks.add(new CommentsView.Talk(story.card().headline(), own, null));
    Discussion there = curator.discussions().known(story).orElse(null);
    if (there != null) {
      there.comments().stream()
          .filter(c -> c.parent() == null)
          .forEach(c -> ids.putIfAbsent(c.id(), false));
      talks.add(new CommentsView.Talk(there.url(), there.comments(), there.visited()));
    }
    CommentsView.write(Format.TABLE, talks, screen, CommentsView.WHOLE, out);
    String url = curator.discussions().where(story).orElse(null);
    if (there == null && url != null) {
      out.append("\n  Discussed at ").append(Clean.line(url)).append("\n  ");
      out.append(String.join(" ", keys.of(Act.ELSEWHERE))).append(" reads what is said there\n");
    }
  }

  /** A comment begins in the line that ends with its id; own ones can be answered. */
  private static List<Doc.Anchor> anchors(
      List<AttributedString> lines, Map<String, Boolean> comments) {
    List<Doc.Anchor> anchors = new ArrayList<>();
    for (int i = 0; i < lines.size() && !comments.isEmpty(); i++) {
      String line = lines.get(i).toString();
      String id = line.substring(line.lastIndexOf(' ') + 1);
      Boolean own = comments.get(id);
      if (own != null && line.endsWith(" · " + id)) {
        anchors.add(new Doc.Anchor(own ? id : null, i));
      }
    }
    return anchors;
  }
}
