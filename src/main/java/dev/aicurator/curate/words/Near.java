package dev.aicurator.curate.words;

/** Tells words that differ by one letter. */
public final class Near {
  private Near() {}

  /** Whether one letter put in, left out, or put for another makes {@code a} of {@code b}. */
  public static boolean isOneApart(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int least = Math.min(a.length(), b.length());
    int head = 0;
    while (head < least && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    return Math.max(a.length(), b.length()) - head - tail <= 1;
  }
}
