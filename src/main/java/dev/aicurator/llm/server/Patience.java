package dev.aicurator.llm.server;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * How often and how long to wait for a server that may yet answer.
 *
 * @param tries how often to ask at most
 * @param first how long to wait after the first failure; doubled each time, a quarter of it random
 * @param longest a server that asks for more is left alone
 */
record Patience(int tries, Duration first, Duration longest) {
  static final Patience USUAL = new Patience(3, Duration.ofMillis(500), Duration.ofSeconds(30));

  /** How long to wait before try {@code next} (the second is 1); longer than longest for never. */
  Duration before(int next, @Nullable String retryAfter, Instant now) {
    Duration asked = retryAfter == null ? null : read(retryAfter.strip(), now);
    if (asked != null) {
      return asked.isNegative() ? Duration.ZERO : asked;
    }
    long millis = first.toMillis() << Math.min(next - 1, 10);
    long some = ThreadLocalRandom.current().nextLong(millis / 4 + 1);
    return Duration.ofMillis(Math.min(millis + some, longest.toMillis()));
  }

  /** RFC 9110, 10.2.3: seconds or a date. */
  private static @Nullable Duration read(String value, Instant now) {
    if (!value.isEmpty() && value.length() < 9 && value.chars().allMatch(Character::isDigit)) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    try {
      ZonedDateTime date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Duration.between(now, date.toInstant());
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
