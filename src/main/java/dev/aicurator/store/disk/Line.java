package dev.aicurator.store.disk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * One line of a store file inside a buffer, {@code [from, to)} without its line feed; it ends in
 * {@code "_c":"<crc32c>"}} over the bytes before that field.
 *
 * @param offset where the line starts in its file
 * @param number 1-based; counted from where reading began
 */
public record Line(byte[] buffer, int from, int to, long offset, long number) {
  private static final byte[] FIELD = "\"_c\":\"".getBytes(StandardCharsets.US_ASCII);
  private static final int TRAILER = FIELD.length + 8 + 2;
  private static final String HEX = "0123456789abcdef";

  /** What the sum of a line says. */
  public enum Sum {
    RIGHT,
    WRONG,
    ABSENT
  }

  public static Line of(byte[] bytes) {
    return new Line(bytes, 0, bytes.length, 0, 1);
  }

  /** {@code json}, an object with at least one field, with its sum and a line feed. */
  public static byte[] seal(byte[] json) {
    byte[] out = new byte[json.length + TRAILER + 1];
    System.arraycopy(json, 0, out, 0, json.length - 1);
    int at = json.length - 1;
    out[at++] = ',';
    String sum = sum(out, 0, at);
    System.arraycopy(FIELD, 0, out, at, FIELD.length);
    at += FIELD.length;
    for (int i = 0; i < 8; i++) {
      out[at++] = (byte) sum.charAt(i);
    }
    out[at++] = '"';
    out[at++] = '}';
    out[at] = '\n';
    return out;
  }

  /** CRC-32C in eight hexadecimal digits. */
  static String sum(byte[] bytes, int from, int to) {
    long value = crc(bytes, from, to);
    char[] out = new char[8];
    for (int i = 7; i >= 0; i--) {
      out[i] = HEX.charAt((int) (value & 15));
      value >>>= 4;
    }
    return new String(out);
  }

  private static long crc(byte[] bytes, int from, int to) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, from, to - from);
    return crc.getValue();
  }

  public Sum sum() {
    int start = to - TRAILER;
    if (start <= from || buffer[to - 1] != '}' || buffer[to - 2] != '"') {
      return Sum.ABSENT;
    }
    for (int i = 0; i < FIELD.length; i++) {
      if (buffer[start + i] != FIELD[i]) {
        return Sum.ABSENT;
      }
    }
    long value = crc(buffer, from, start);
    for (int i = start + FIELD.length + 7; i >= start + FIELD.length; i--) {
      if (buffer[i] != HEX.charAt((int) (value & 15))) {
        return Sum.WRONG;
      }
      value >>>= 4;
    }
    return Sum.RIGHT;
  }

  /** A sum over all of it, whatever it says of itself. */
  public String fingerprint() {
    return sum(buffer, from, to);
  }

  /** The JSON object without its sum, if it has one. */
  public byte[] withoutSum() {
    if (sum() == Sum.ABSENT) {
      int end = to;
      while (end > from && buffer[end - 1] != '}') {
        end--;
      }
      return Arrays.copyOfRange(buffer, from, end);
    }
    byte[] bytes = Arrays.copyOfRange(buffer, from, to - TRAILER);
    bytes[bytes.length - 1] = '}';
    return bytes;
  }

  public boolean isBlank() {
    for (int i = from; i < to; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /** The id and stamp at the head of a line as this program writes it, else null. */
  public @Nullable Head head() {
    return Head.of(this);
  }

  /** A copy that does not share the reader's buffer. */
  public byte[] bytes() {
    return Arrays.copyOfRange(buffer, from, to);
  }
}
