package dev.aicurator.text;

/** Lower case, character by character, into arrays. */
public final class Lower {
  private Lower() {}

  /** The first {@code most} characters of {@code text}, or all. */
  public static char[] of(String text, int most) {
    char[] lower = new char[Math.min(text.length(), most)];
    into(lower, text);
    return lower;
  }

  /** Takes down as much of {@code text} as there is room for; returns how many characters. */
  public static int into(char[] lower, String text) {
    int length = Math.min(text.length(), lower.length);
    text.getChars(0, length, lower, 0);
    for (int i = 0; i < length; i++) {
      char c = lower[i];
      if (c >= 'A' && (c <= 'Z' || c > 'z')) {
        lower[i] = Character.toLowerCase(c);
      }
    }
    return length;
  }
}
