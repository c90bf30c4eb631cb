package dev.aicurator.store;

import dev.aicurator.model.Comment;
import dev.aicurator.model.Ids;
import dev.aicurator.model.Marks;
import dev.aicurator.model.feed.Source;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing the user did. */
public sealed interface Change {
  /** Whether undo takes it back. */
  default boolean step() {
    return true;
  }

  /** A mark set or taken away; {@code step} is false for what happens by itself. */
  record Mark(String story, Marks.Kind kind, boolean on, boolean step) implements Change {}

  /** A new comment; see {@link #of} for its id. */
  record AddComment(Comment comment) implements Change {
    /** A comment with an id of its own, made from when it was written and what it says. */
    public static AddComment of(
        String story, @Nullable String parent, String author, String text, Instant at) {
      String id = Ids.of(Ids.utcDay(at), story, at + "\0" + author + "\0" + text);
      return new AddComment(new Comment(id, story, parent, author, text, at, null, false));
    }
  }

  /** Another text for a comment. */
  record EditComment(String id, String text) implements Change {}

  /** A comment gone; its place in the thread stays. */
  record DeleteComment(String id) implements Change {}

  /** A source followed, or followed again with other words; bundled ones are no step. */
  record SourceAdded(Source source, boolean step) implements Change {
    public SourceAdded(Source source) {
      this(source, true);
    }
  }

  /** A source no longer followed. */
  record SourceRemoved(String slug) implements Change {}

  /** A source switched on or off. */
  record SourceEnabled(String slug, boolean on) implements Change {}

  /** A source found at another URL. */
  record SourceMoved(String slug, String url) implements Change {}
}
