package dev.aicurator.cli.line;

import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Story;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Does the same for several stories: what cannot be had of one is said, and the others go on. */
public final class Each {
  private final Session session;
  private int had;
  private @Nullable CuratorException first;

  public Each(Session session) {
    this.session = session;
  }

  /** What {@code work} makes of those of {@code stories} it can, in their order. */
  public <T> List<T> of(List<Story> stories, Function<Story, T> work) {
    return stories.stream().flatMap(story -> of(story, work).stream()).toList();
  }

  /** What {@code work} makes of one; empty, and said why, where it cannot. */
  public <T> Optional<T> of(Story story, Function<Story, T> work) {
    try {
      T made = work.apply(story);
      had++;
      return Optional.of(made);
    } catch (CuratorException e) {
      if (e.kind() == CuratorException.Kind.STORE) {
        throw e;
      }
      session.complain(String.valueOf(e.getMessage()));
      first = first == null ? e : first;
      return Optional.empty();
    }
  }

  /** Success where nothing failed, partly where some did, the first one's reason where all did. */
  public int code() {
    if (first == null) {
      return ExitCode.OK;
    }
    return had == 0 ? ExitCode.of(first.kind()) : ExitCode.PARTLY;
  }
}
