package dev.aicurator.net.local;

import dev.aicurator.net.wire.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bundled sample: class-path resources whose dates are written relative to the clock. */
public final class Samples {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,200}");
  private static final Pattern TOKEN =
      Pattern.compile("\\{\\{(now|today)(?:-(\\d{1,6})([smhd]))?\\|(rfc822|iso|date)\\}\\}");

  private final Clock clock;
  private final ZoneId zone;

  public Samples(Clock clock, ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  /** The bytes of {@code /sample/NAME}, tokens replaced in text and left alone in anything else. */
  public byte[] read(String name) throws IOException {
    if (!NAME.matcher(name).matches() || name.contains("..")) {
      throw new Refusal("not-found", "no such sample", false);
    }
    try (InputStream in = Samples.class.getResourceAsStream("/sample/" + name)) {
      if (in == null) {
        throw new Refusal("not-found", "no such sample", false);
      }
      byte[] raw = in.readAllBytes();
      String latin = new String(raw, StandardCharsets.ISO_8859_1);
      return latin.contains("{{") ? fill(latin).getBytes(StandardCharsets.ISO_8859_1) : raw;
    }
  }

  String fill(String text) {
    Instant now = clock.instant();
    return TOKEN.matcher(text).replaceAll(m -> Matcher.quoteReplacement(value(m, now)));
  }

  private String value(java.util.regex.MatchResult token, Instant now) {
    Instant at = token.group(2) == null ? now : now.minus(back(token.group(2), token.group(3)));
    if (token.group(1).equals("today")) {
      Instant midnight = now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
      at = at.isBefore(midnight) ? midnight : at;
    }
    return switch (token.group(4)) {
      case "rfc822" -> DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
      case "date" -> at.atZone(zone).toLocalDate().toString();
      default -> at.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
    };
  }

  private static Duration back(String number, String unit) {
    long n = Long.parseLong(number);
    return switch (unit) {
      case "s" -> Duration.ofSeconds(n);
      case "m" -> Duration.ofMinutes(n);
      case "h" -> Duration.ofHours(n);
      default -> Duration.ofDays(n);
    };
  }
}
