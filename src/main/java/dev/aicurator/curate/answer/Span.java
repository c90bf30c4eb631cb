package dev.aicurator.curate.answer;

import java.time.Instant;
import java.time.ZonedDateTime;

/**
 * A span of time a question speaks of; {@code words} is how it says so.
 *
 * @param from inclusive
 * @param until exclusive
 */
record Span(ZonedDateTime from, ZonedDateTime until, String words) {
  Instant start() {
    return from.toInstant();
  }

  Instant end() {
    return until.toInstant();
  }
}
