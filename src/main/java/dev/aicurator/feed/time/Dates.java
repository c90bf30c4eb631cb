package dev.aicurator.feed.time;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date in any form that feeds are known to use; a date without a zone is UTC, one without a
 * time is midnight. What is no date is null, never a guess.
 */
public final class Dates {
  private static final int LONGEST = 120;

  private Dates() {}

  public static @Nullable Instant parse(@Nullable String text) {
    if (text == null || text.length() > 10 * LONGEST) {
      return null;
    }
    String date = text.strip();
    if (date.isEmpty() || date.length() > LONGEST) {
      return null;
    }
    try {
      Instant iso = IsoDates.parse(date);
      return iso != null ? iso : WordyDates.parse(date);
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }
}
