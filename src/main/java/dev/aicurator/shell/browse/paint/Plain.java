package dev.aicurator.shell.browse.paint;

/**
 * Text whose width no two terminals disagree about: of an emoji that is joined from several only
 * the first is left, without a variation or a skin tone. A row that is redrawn in part would
 * otherwise be torn.
 */
public final class Plain {
  private static final char JOINER = '\u200d';
  private static final char VARIATION = '\ufe0f';
  private static final int FIRST_TONE = 0x1f3fb;
  private static final int LAST_TONE = 0x1f3ff;

  private Plain() {}

  public static String of(String text) {
    if (text.chars().allMatch(c -> c < JOINER)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean joined = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean extra = c == JOINER || c == VARIATION || (c >= FIRST_TONE && c <= LAST_TONE);
      if (!extra && !joined) {
        out.appendCodePoint(c);
      }
      joined = c == JOINER || (extra && joined);
      i += Character.charCount(c);
    }
    return out.toString();
  }
}
