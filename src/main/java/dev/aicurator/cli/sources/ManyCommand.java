package dev.aicurator.cli.sources;

import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Inputs;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Takes;
import dev.aicurator.model.feed.Source;
import java.io.IOException;
import java.util.List;

/** {@code sources remove}, {@code enable} and {@code disable}. */
public final class ManyCommand implements Command {
  private final Verb verb;

  /** What is done to the sources. */
  public enum Verb {
    REMOVE("remove", "stop following it; what it brought stays", "no longer following: "),
    ENABLE("enable", "fetch it again", "enabled: "),
    DISABLE("disable", "keep it, but do not fetch it", "disabled: ");

    private final String word;
    private final String meaning;
    private final String done;

    Verb(String word, String meaning, String done) {
      this.word = word;
      this.meaning = meaning;
      this.done = done;
    }
  }

  public ManyCommand(Verb verb) {
    this.verb = verb;
  }

  @Override
  public void describe(Spec spec) {
    spec.example("sources " + verb.word + " openai", verb.meaning)
        .note("curator undo takes it back.")
        .words(Takes.SOURCE, "1..*", "Names, as curator sources lists them; - reads them.");
  }

  @Override
  public int run(Given given, Session session) throws IOException {
    for (Source source : change(Inputs.words(given.words(), session.io()), session)) {
      session.confirm(verb.done + source.title());
    }
    return ExitCode.OK;
  }

  private List<Source> change(List<String> slugs, Session session) {
    var sources = session.curator().sources();
    return verb == Verb.REMOVE ? sources.remove(slugs) : sources.enable(slugs, verb == Verb.ENABLE);
  }
}
