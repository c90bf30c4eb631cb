package dev.aicurator.net.wire;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What response headers say of time: Retry-After, Cache-Control and Expires (RFC 9110, 9111). */
public final class HttpDates {
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final Pattern MAX_AGE =
      Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,18})", Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_CACHE =
      Pattern.compile("(?:^|[,\\s])no-(?:cache|store)\\b", Pattern.CASE_INSENSITIVE);

  private HttpDates() {}

  /** Seconds or a date, clamped to a day; null when absent, past or unreadable. */
  public static @Nullable Duration retryAfter(@Nullable String value, Instant now) {
    if (value == null) {
      return null;
    }
    String text = value.strip();
    if (text.matches("\\d{1,18}")) {
      return positive(Duration.ofSeconds(Long.parseLong(text)));
    }
    Instant at = date(text);
    return at == null ? null : positive(Duration.between(now, at));
  }

  /** How long an answer stays fresh, less its Age, clamped to a day; null when nothing is said. */
  public static @Nullable Duration freshFor(
      @Nullable String cacheControl,
      @Nullable String expires,
      @Nullable String date,
      @Nullable String age,
      Instant now) {
    if (cacheControl != null) {
      Matcher maxAge = MAX_AGE.matcher(cacheControl);
      if (NO_CACHE.matcher(cacheControl).find()) {
        return null;
      }
      if (maxAge.find()) {
        long old = age != null && age.strip().matches("\\d{1,9}") ? Long.parseLong(age.strip()) : 0;
        return positive(Duration.ofSeconds(Long.parseLong(maxAge.group(1)) - old));
      }
    }
    Instant until = expires == null ? null : date(expires.strip());
    if (until == null) {
      return null;
    }
    Instant sent = date == null ? null : date(date.strip());
    return positive(Duration.between(sent == null ? now : sent, until));
  }

  static @Nullable Instant date(String text) {
    try {
      return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).parse(text));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Duration positive(Duration time) {
    if (time.isNegative() || time.isZero()) {
      return null;
    }
    return time.compareTo(LONGEST) > 0 ? LONGEST : time;
  }
}
