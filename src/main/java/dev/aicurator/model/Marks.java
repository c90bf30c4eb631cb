package dev.aicurator.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the user did to one story; the instants are null where the mark is off. */
public record Marks(
    @Nullable Instant saved, @Nullable Instant liked, @Nullable Instant read, int comments) {
  public static final Marks NONE = new Marks(null, null, null, 0);

  /** As they stand for {@code story}: what was read before it was reopened is so no more. */
  public Marks on(Story story) {
    Instant reopened = story.reopened();
    return read != null && reopened != null && read.isBefore(reopened)
        ? new Marks(saved, liked, null, comments)
        : this;
  }

  /** Whether there is any; comparing records would make classes at start-up. */
  public boolean any() {
    return saved != null || liked != null || read != null || comments > 0;
  }

  public boolean isSaved() {
    return saved != null;
  }

  public boolean isLiked() {
    return liked != null;
  }

  public boolean isRead() {
    return read != null;
  }

  /** The marks a user can set on a story. */
  public enum Kind {
    SAVED,
    LIKED,
    READ
  }
}
