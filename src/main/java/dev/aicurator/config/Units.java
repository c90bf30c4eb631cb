package dev.aicurator.config;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads amounts with a unit, such as {@code 30s} and {@code 8MB}. */
public final class Units {
  static final Map<String, Long> BYTES =
      Map.of(
          "", 1L, "b", 1L, "k", 1L << 10, "kb", 1L << 10, "m", 1L << 20, "mb", 1L << 20, "g",
          1L << 30, "gb", 1L << 30);

  private static final List<String> NAMES = List.of("B", "KB", "MB", "GB", "TB");

  private Units() {}

  /** Bytes of a text such as {@code 8MB}; −1 when it is no size. */
  public static long bytes(String text) {
    return amount(text.strip(), BYTES);
  }

  /** Bytes as a person reads them: {@code 900 B}, {@code 33 KB}, {@code 1.5 GB}. */
  public static String text(long bytes) {
    long unit = 1;
    int at = 0;
    while (at < NAMES.size() - 1 && bytes >= unit << 10) {
      unit <<= 10;
      at++;
    }
    long tenths = Math.round(bytes * 10.0 / unit);
    String number =
        tenths >= 100 || tenths % 10 == 0
            ? Long.toString(Math.round(bytes / (double) unit))
            : tenths / 10 + "." + tenths % 10;
    return number + " " + NAMES.get(at);
  }

  /** The amount in the smallest unit; −1 when it cannot be read or is too large. */
  static long amount(String text, Map<String, Long> units) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    Long unit = units.get(text.substring(digits).strip().toLowerCase(Locale.ROOT));
    if (unit == null || digits == 0 || digits > 12) {
      return -1;
    }
    try {
      return Math.multiplyExact(Long.parseLong(text, 0, digits, 10), unit);
    } catch (ArithmeticException e) {
      return -1;
    }
  }
}
