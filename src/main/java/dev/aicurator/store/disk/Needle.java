package dev.aicurator.store.disk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** ASCII text looked for in bytes, most of which are passed over (Horspool 1980). */
public final class Needle {
  private final byte[] text;
  private final int[] steps = new int[256];

  /**
   * @param text at least one character
   */
  public Needle(String text) {
    this.text = text.getBytes(StandardCharsets.US_ASCII);
    Arrays.fill(steps, this.text.length);
    for (int i = 0; i < this.text.length - 1; i++) {
      steps[this.text[i]] = this.text.length - 1 - i;
    }
  }

  /** Where it first stands in {@code [from, to)}, -1 where it does not. */
  int in(byte[] bytes, int from, int to) {
    int last = text.length - 1;
    int at = from + last;
    while (at < to) {
      byte b = bytes[at];
      if (b == text[last] && isAt(bytes, at - last)) {
        return at - last;
      }
      at += steps[b & 0xff];
    }
    return -1;
  }

  private boolean isAt(byte[] bytes, int start) {
    for (int i = 0; i < text.length; i++) {
      if (bytes[start + i] != text[i]) {
        return false;
      }
    }
    return true;
  }
}
