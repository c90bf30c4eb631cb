package dev.aicurator.model.ask;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks of the store.
 *
 * @param now when it is asked, in the person's zone: what "today" and "since Monday" are told by
 * @param from only what is of this time or later; null where only the words of the question bind
 * @param until only what is before; null likewise
 */
public record Question(
    String text, ZonedDateTime now, @Nullable Instant from, @Nullable Instant until) {
  public static Question of(String text, ZonedDateTime now) {
    return new Question(text, now, null, null);
  }
}
