package dev.aicurator.store.disk;

import dev.aicurator.store.time.Stamp;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The start of a line, {@code {"id":"…","hlc":"…","node":"…","seq":N}, read without parsing the
 * rest.
 *
 * @param end where the rest begins in the buffer of the line
 */
public record Head(String id, Stamp stamp, int end) {
  private static final byte[] ID = ascii("{\"id\":\"");
  private static final byte[] HLC = ascii("\",\"hlc\":\"");
  private static final byte[] NODE = ascii("\",\"node\":\"");
  private static final byte[] SEQ = ascii("\",\"seq\":");
  private static final int LONGEST = 64;

  static @Nullable Head of(Line line) {
    byte[] b = line.buffer();
    int at = after(b, line.from(), line.to(), ID);
    int idEnd = at < 0 ? -1 : quote(b, at, line.to());
    int hlc = idEnd < 0 ? -1 : after(b, idEnd, line.to(), HLC);
    int hlcEnd = hlc < 0 ? -1 : quote(b, hlc, line.to());
    int node = hlcEnd < 0 ? -1 : after(b, hlcEnd, line.to(), NODE);
    int nodeEnd = node < 0 ? -1 : quote(b, node, line.to());
    int seq = nodeEnd < 0 ? -1 : after(b, nodeEnd, line.to(), SEQ);
    if (seq < 0) {
      return null;
    }
    long number = 0;
    int end = seq;
    while (end < line.to() && end < seq + 15 && b[end] >= '0' && b[end] <= '9') {
      number = number * 10 + b[end++] - '0';
    }
    Stamp stamp = Stamp.of(text(b, hlc, hlcEnd), text(b, node, nodeEnd), number);
    return end == seq ? null : new Head(text(b, at, idEnd), stamp, end);
  }

  private static int after(byte[] b, int from, int to, byte[] what) {
    if (to - from < what.length) {
      return -1;
    }
    for (int i = 0; i < what.length; i++) {
      if (b[from + i] != what[i]) {
        return -1;
      }
    }
    return from + what.length;
  }

  /** Whether the rest of the line starts with {@code what}, ASCII. */
  public boolean isFollowedBy(Line line, String what) {
    return after(line.buffer(), end, line.to(), ascii(what)) >= 0;
  }

  private static int quote(byte[] b, int from, int to) {
    int end = Math.min(to, from + LONGEST);
    for (int i = from; i < end; i++) {
      if (b[i] == '"') {
        return i;
      }
      if (b[i] == '\\' || b[i] < ' ') {
        return -1;
      }
    }
    return -1;
  }

  private static String text(byte[] b, int from, int to) {
    return new String(b, from, to - from, StandardCharsets.ISO_8859_1);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
