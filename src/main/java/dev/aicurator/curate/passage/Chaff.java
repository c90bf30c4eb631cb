package dev.aicurator.curate.passage;

import java.nio.CharBuffer;
import java.util.regex.Pattern;

/** Tells what a page says about itself, not about its subject: bylines, captions, invitations. */
final class Chaff {
  private static final String TABLE = "chaff.tsv";
  private static final Cues OPENS = Cues.of(TABLE, "opens");
  private static final Cues HOLDS = Cues.of(TABLE, "holds");
  private static final Pattern READING_TIME =
      Pattern.compile("\\d+ (?:min|minute|minutes|mins)(?: read)?$");

  private Chaff() {}

  /**
   * @param low an English sentence in lower case
   */
  static boolean is(char[] low) {
    return low[0] == '©'
        || Character.isDigit(low[0]) && READING_TIME.matcher(CharBuffer.wrap(low)).lookingAt()
        || OPENS.opens(low)
        || HOLDS.isIn(low);
  }

  /** Mostly marks, digits, capitals, addresses or shouting: tables, codes, tickers, hashtags. */
  static boolean isMarks(char[] s) {
    int letters = 0;
    int upper = 0;
    int odd = 0;
    for (char c : s) {
      if (c >= 'a' && c <= 'z') {
        letters++;
      } else if (c == ' ') {
        continue;
      } else if (Character.isLetter(c)) {
        letters++;
        upper += Character.isUpperCase(c) ? 1 : 0;
      } else if ("|{}<>=#@_/\\~^*•·".indexOf(c) >= 0) {
        odd++;
      } else if ("✓✔★►".indexOf(c) >= 0) {
        odd += 2;
      }
    }
    return letters * 2 < s.length
        || odd > 2 && odd * 25 > s.length
        || upper > 12 && upper * 2 > letters;
  }
}
