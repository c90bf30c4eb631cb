package dev.aicurator.curate.passage;

import java.nio.CharBuffer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what a page says about itself, not about its subject: bylines, captions, invitations. */
public final class Chaff {
  private static final String TABLE = "chaff.tsv";
  private static final Cues OPENS = Cues.of(TABLE, "opens");
  private static final Cues HOLDS = Cues.of(TABLE, "holds");
  private static final Cues OPENS_ABROAD = Cues.of(TABLE, "opens abroad");
  private static final Cues HOLDS_ABROAD = Cues.of(TABLE, "holds abroad");
  private static final Pattern READING_TIME =
      Pattern.compile("\\d+ (?:min|minute|minutes|mins)(?: read)?$");

  private Chaff() {}

  /** Whether an English sentence begins as invitations, credits and labels of a page do. */
  public static boolean opens(String sentence) {
    return !sentence.isBlank()
        && OPENS.opens(sentence.strip().toLowerCase(Locale.ROOT).toCharArray());
  }

  /**
   * @param low an English sentence in lower case
   */
  static boolean is(char[] low) {
    return low[0] == '©'
        || Character.isDigit(low[0]) && READING_TIME.matcher(CharBuffer.wrap(low)).lookingAt()
        || OPENS.opens(low)
        || HOLDS.isIn(low);
  }

  /**
   * @param low a sentence of another language in lower case
   */
  static boolean isAbroad(char[] low) {
    return low[0] == '©' || OPENS_ABROAD.opens(low) || HOLDS_ABROAD.isIn(low);
  }
}
