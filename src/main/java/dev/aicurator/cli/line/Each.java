package dev.aicurator.cli.line;

import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Story;
import java.util.ArrayList;
import java.util.List;
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
    List<T> all = new ArrayList<>();
    for (Story story : stories) {
      try {
        all.add(work.apply(story));
        had++;
      } catch (CuratorException e) {
        if (e.kind() == CuratorException.Kind.STORE) {
          throw e;
        }
        session.complain(String.valueOf(e.getMessage()));
        first = first == null ? e : first;
      }
    }
    return all;
  }

  /** Success where nothing failed, partly where some did, the first one's reason where all did. */
  public int code() {
    if (first == null) {
      return ExitCode.OK;
    }
    return had == 0 ? ExitCode.of(first.kind()) : ExitCode.PARTLY;
  }
}
