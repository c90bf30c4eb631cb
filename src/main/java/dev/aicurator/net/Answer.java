package dev.aicurator.net;

import dev.aicurator.net.wire.HttpDates;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One hop's answer: header names in lower case, body unpacked where it may be a document. */
record Answer(int status, Map<String, String> headers, byte[] body) {
  private static final int LONGEST_VALIDATOR = 1024;

  @Nullable String header(String name) {
    return headers.get(name);
  }

  boolean isRedirect() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> headers.containsKey("location");
      default -> false;
    };
  }

  boolean isPermanent() {
    return status == 301 || status == 308;
  }

  /** A validator that may be sent back: printable, of sane length, verbatim. */
  @Nullable String validator(String name) {
    String value = headers.get(name);
    boolean legal =
        value != null
            && !value.isEmpty()
            && value.length() <= LONGEST_VALIDATOR
            && value.chars().allMatch(c -> c >= 0x20 && c < 0x7f || c >= 0xa0 && c <= 0xff);
    return legal ? value : null;
  }

  @Nullable Duration freshFor(Instant now) {
    return HttpDates.freshFor(
        header("cache-control"), header("expires"), header("date"), header("age"), now);
  }
}
