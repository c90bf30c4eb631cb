package dev.aicurator.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Day-coded ids: three Crockford base-32 characters (days since 1970, lower case) and eight of the
 * SHA-256 over (source key, NUL, guid). They start with a letter until 2059.
 */
public final class Ids {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  public static final int LENGTH = 11;

  private Ids() {}

  /** The id of what {@code source} calls {@code guid}, on {@code day} (UTC). */
  public static String of(LocalDate day, String source, String guid) {
    byte[] hash = sha256().digest((source + '\0' + guid).getBytes(StandardCharsets.UTF_8));
    long bits = 0;
    for (int i = 0; i < 5; i++) {
      bits = bits << 8 | (hash[i] & 0xff);
    }
    return code(day.toEpochDay(), 3) + code(bits, 8);
  }

  /** The UTC day an id was made for. */
  public static LocalDate day(String id) {
    long days = 0;
    for (int i = 0; i < 3; i++) {
      days = days * 32 + ALPHABET.indexOf(id.charAt(i));
    }
    return LocalDate.EPOCH.plusDays(days);
  }

  /** The day-deciding zone of the store. */
  public static LocalDate utcDay(java.time.Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }

  /** Whether {@code word} could be an id or a prefix of one: 4 to 11 characters, a letter first. */
  public static boolean isPrefix(String word) {
    if (word.length() < 4 || word.length() > LENGTH || word.charAt(0) < 'a') {
      return false;
    }
    return isCode(word);
  }

  /** Whether {@code word} has the form of a whole id. */
  public static boolean isId(String word) {
    return word.length() == LENGTH && isCode(word);
  }

  private static boolean isCode(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (ALPHABET.indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String code(long value, int width) {
    char[] out = new char[width];
    for (int i = width - 1; i >= 0; i--) {
      out[i] = ALPHABET.charAt((int) (value & 31));
      value >>>= 5;
    }
    return new String(out);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
