package dev.aicurator.cli.mark;

import dev.aicurator.app.mark.Commenting;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Inputs;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Takes;
import dev.aicurator.model.Comment;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code comment}: writes, answers, edits and deletes comments. */
public final class CommentCommand implements Command {
  private static final int MOST_BYTES = 1 << 20;

  @Override
  public void describe(Spec spec) {
    spec.example("comment 1 'Watch the licence.'", "on the first story of the last list")
        .example("comment 1", "in your editor; in a pipe, from standard input")
        .example("comment 1 --reply wkc4 'So did I.'", "answers a comment")
        .example("list -o ids | curator comment - 'To read.'", "on each of them")
        .example("comment --edit wkc4", "changes one")
        .example("comment --delete wkc4", "takes one away; curator undo brings it back")
        .note("Comments stay on this machine. curator comments shows their ids.")
        .value(Takes.COMMENT, "The comment this one answers.", "--reply")
        .value(Takes.COMMENT, "Change this comment.", "--edit")
        .value(Takes.COMMENT, "Take this comment away.", "--delete")
        .words(
            Takes.ID,
            "ID TEXT",
            "0..*",
            "A story, or - to read ids from standard input; then the text.");
  }

  @Override
  public int run(Given given, Session session) throws IOException, InterruptedException {
    given.not("--edit", "--delete").not("--edit", "--reply").not("--delete", "--reply");
    Commenting comments = session.curator().comments();
    String edit = given.value("--edit");
    String delete = given.value("--delete");
    if (delete != null) {
      comments.delete(delete);
      session.confirm("deleted; curator undo brings it back");
      return ExitCode.OK;
    }
    if (edit != null) {
      Comment old = comments.find(edit);
      say(given.words(), old.text(), session, text -> comments.edit(edit, text));
      return ExitCode.OK;
    }
    return add(comments, given, session);
  }

  private static int add(Commenting comments, Given given, Session session)
      throws IOException, InterruptedException {
    List<String> words = given.words();
    if (words.isEmpty()) {
      throw new CuratorException(
          CuratorException.Kind.USAGE, "comment needs an ID: see curator comment --help");
    }
    List<String> text = words.subList(1, words.size());
    if (words.get(0).equals("-") && (text.isEmpty() || text.equals(List.of("-")))) {
      throw new CuratorException(
          CuratorException.Kind.USAGE, "comment - reads ids: write the text behind it");
    }
    List<String> ids = Inputs.words(words.subList(0, 1), session.io());
    List<Story> stories = session.curator().reading().stories(ids);
    String reply = given.value("--reply");
    if (reply != null) {
      comments.find(reply);
    }
    if (stories.isEmpty()) {
      return ExitCode.OK;
    }
    say(
        text,
        null,
        session,
        said -> {
          for (Story story : stories) {
            session.io().out().println(comments.add(story.id(), reply, said).id());
          }
        });
    return ExitCode.OK;
  }

  /** Uses the words, else what the editor or standard input gives. */
  private static void say(
      List<String> words, @Nullable String old, Session session, Consumer<String> use)
      throws IOException, InterruptedException {
    if (!words.isEmpty() && !words.equals(List.of("-"))) {
      use.accept(String.join(" ", words));
    } else if (session.mayAsk() && words.isEmpty()) {
      Editor.edit(old == null ? "" : old, session, use);
    } else {
      use.accept(new String(session.io().in().readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
    }
  }
}
