package dev.aicurator.app.mark;

import dev.aicurator.app.desk.Desk;
import dev.aicurator.app.desk.Names;
import dev.aicurator.app.read.Reading;
import dev.aicurator.model.Comment;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Story;
import dev.aicurator.store.Change;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Comments on stories: written, answered, changed, taken away. */
public final class Commenting {
  private static final int LONGEST = 20_000;
  private static final int SHORTEST_PREFIX = 4;
  private final Desk desk;
  private final Reading reading;

  public Commenting(Desk desk, Reading reading) {
    this.desk = desk;
    this.reading = reading;
  }

  /**
   * Adds a comment by the user.
   *
   * @param story id, prefix or number
   * @param replyTo id or prefix of the comment answered; null for none
   */
  public Comment add(String story, @Nullable String replyTo, String text) {
    Story on = reading.story(story);
    String parent = replyTo == null ? null : find(desk.store().comments(on.id()), replyTo).id();
    Change.AddComment change =
        Change.AddComment.of(on.id(), parent, desk.settings().author(), checked(text), desk.now());
    desk.store().change("comment " + on.id(), List.of(change));
    return change.comment();
  }

  public Comment edit(String comment, String text) {
    Comment old = find(comment);
    desk.store()
        .change(
            "comment --edit " + old.id(), List.of(new Change.EditComment(old.id(), checked(text))));
    return find(old.id());
  }

  public Comment delete(String comment) {
    Comment old = find(comment);
    desk.store()
        .change("comment --delete " + old.id(), List.of(new Change.DeleteComment(old.id())));
    return old;
  }

  /** The comments on a story, oldest first, tombstones too. */
  public List<Comment> on(Story story) {
    return desk.store().comments(story.id());
  }

  /** When the comments of stories were last looked at, by story id. */
  public Map<String, Instant> visits() {
    return new Visits(desk).all();
  }

  /** Remembers that the comments of these stories were looked at just now. */
  public void visited(Collection<String> stories) {
    new Visits(desk).add(stories);
  }

  /** Every comment, oldest first. */
  public List<Comment> all() {
    return desk.store().allComments();
  }

  /** The comment an id or a prefix of at least four characters stands for. */
  public Comment find(String word) {
    return find(desk.store().allComments(), word);
  }

  private static Comment find(List<Comment> comments, String word) {
    String prefix = word.strip().toLowerCase(Locale.ROOT);
    List<Comment> fit =
        prefix.length() < SHORTEST_PREFIX
            ? List.of()
            : comments.stream().filter(c -> c.id().startsWith(prefix) && !c.deleted()).toList();
    if (fit.size() == 1) {
      return fit.get(0);
    }
    String what =
        fit.isEmpty()
            ? "no comment '" + Names.quoted(word) + "': curator comments lists them"
            : "'" + Names.quoted(word) + "' begins several comments: write more of its id";
    throw new CuratorException(CuratorException.Kind.NOT_FOUND, what);
  }

  private static String checked(String text) {
    String plain = text.strip();
    if (plain.isEmpty()) {
      throw new CuratorException(
          CuratorException.Kind.USAGE, "an empty comment is none: write some text");
    }
    if (plain.length() > LONGEST) {
      throw new CuratorException(
          CuratorException.Kind.USAGE,
          "a comment has at most " + LONGEST + " characters: this one has " + plain.length());
    }
    return plain;
  }
}
