package dev.aicurator.store.json;

import dev.aicurator.model.Marks;
import dev.aicurator.model.feed.Source;
import dev.aicurator.store.time.Stamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One record of the journal or of the sources.
 *
 * @param step what undo calls the command it belongs to; null when undo passes it over
 */
public record Deed(Stamp stamp, @Nullable String step, What what) {
  /** Names the batch of a command: all its deeds share clock value and node. */
  public String batch() {
    return stamp.hlc() + "@" + stamp.node();
  }

  /** What was done. */
  public sealed interface What {
    /** Whether it belongs to the sources' files, not to the journal. */
    default boolean isOfSources() {
      return false;
    }
  }

  /** A mark set or taken away. */
  public record Marked(String story, Marks.Kind kind, boolean on, Instant at) implements What {}

  /** A comment written. */
  public record Commented(
      String id, String story, @Nullable String parent, String author, String text, Instant at)
      implements What {}

  /** A comment changed. */
  public record Edited(String id, String text, Instant at) implements What {}

  /** A comment's tombstone. */
  public record Deleted(String id, Instant at) implements What {}

  /** A story became part of another; its marks and comments follow. */
  public record Merged(String id, String into) implements What {}

  /** A batch taken back: its steps count as never written. */
  public record Undid(String batch, boolean isOfSources) implements What {}

  /** A source followed. */
  public record Followed(Source source) implements What {
    @Override
    public boolean isOfSources() {
      return true;
    }
  }

  /** A source no longer followed. */
  public record Unfollowed(String slug) implements What {
    @Override
    public boolean isOfSources() {
      return true;
    }
  }

  /** A source switched on or off. */
  public record Switched(String slug, boolean on) implements What {
    @Override
    public boolean isOfSources() {
      return true;
    }
  }

  /** A source found at another URL. */
  public record Moved(String slug, String url) implements What {
    @Override
    public boolean isOfSources() {
      return true;
    }
  }
}
