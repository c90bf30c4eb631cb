package dev.aicurator.cli.mark;

import dev.aicurator.app.sources.Reach;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Reaching;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Stories;
import dev.aicurator.model.Marks;
import dev.aicurator.model.Story;
import dev.aicurator.view.ink.Urls;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code save}, {@code like}, {@code read} and their opposites. */
public final class MarkCommand implements Command {
  private final String name;
  private final Marks.Kind kind;
  private final boolean on;

  public MarkCommand(String name, Marks.Kind kind, boolean on) {
    this.name = name;
    this.kind = kind;
    this.on = on;
  }

  @Override
  public void describe(Spec spec) {
    spec.example(name + " 3", "the third story of the last list")
        .example(name + " 3-5 wkc4f2", "several, by number and by the start of an id")
        .example("list --unread -o ids | curator " + name + " -", "all that a list gives")
        .note("curator undo takes it back.");
    Stories.describe(spec);
    if (on) {
      Reaching.describe(
          spec.example(name + " https://example.org/a", "a page by its address, fetched first"));
    }
  }

  @Override
  public int run(Given given, Session session) throws IOException {
    List<String> words = targets(given, session);
    for (Story story : session.curator().marking().mark(words, kind, on, command(given))) {
      session.confirm(done() + ": " + story.card().headline());
    }
    return ExitCode.OK;
  }

  /** The words, each web address fetched and replaced by the story it became. */
  private List<String> targets(Given given, Session session) throws IOException {
    List<String> targets = new ArrayList<>();
    Reach reach = on ? Reaching.of(given) : Reach.PUBLIC;
    for (String word : Stories.words(given, session)) {
      boolean address = word.contains("://");
      targets.add(address ? Fetched.story(word, reach, session) : word);
    }
    return targets;
  }

  /** What undo will call it, which is stored: without the passwords of addresses. */
  private String command(Given given) {
    StringBuilder command = new StringBuilder(name);
    for (String word : given.words()) {
      command.append(' ').append(word.contains("://") ? Urls.shown(word) : word);
    }
    return command.toString();
  }

  private String done() {
    String past =
        switch (kind) {
          case SAVED -> "saved";
          case LIKED -> "liked";
          case READ -> "read";
        };
    return on ? past : "no longer " + past;
  }
}
