package dev.aicurator.curate.write;

import dev.aicurator.curate.passage.Passage;
import dev.aicurator.curate.passage.Reading;
import dev.aicurator.text.Sentences;
import dev.aicurator.text.Tokens;
import java.util.Locale;
import java.util.Set;

/** Tells a line that was cut off by its length, as descriptions of pages are, from a whole one. */
final class Cut {
  /** So much of the end of a line is looked for in the text. */
  private static final int TAIL = 30;

  /** English words that no line ends with. */
  private static final Set<String> JOINING =
      Set.of(
          ("the a an of to in on at by for with from and or but as that which who is are was were"
                  + " be has have its their his her our your this these than into about over amid"
                  + " after before while when where because if not")
              .split(" "));

  private Cut() {}

  /** Whether the text goes on where {@code line} ends without a stop, or with that of "U.S.". */
  static boolean is(String line, Reading reading) {
    boolean closed = Sentences.isClosed(line);
    if (closed && !Sentences.endsInInitials(line)) {
      return false;
    }
    String last = line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (reading.english && JOINING.contains(last)) {
      return true;
    }
    String tail = line.substring(Math.max(0, line.length() - TAIL));
    for (Passage passage : reading.passages) {
      int at = passage.text().indexOf(tail);
      if (at >= 0 && !isEnd(passage.text(), at + tail.length())) {
        return true;
      }
    }
    return !closed && isHalf(last, reading);
  }

  /** Whether the text has no such word, but one that begins so. */
  private static boolean isHalf(String word, Reading reading) {
    boolean begins = false;
    for (Passage passage : reading.passages) {
      for (String other : Tokens.of(passage.text().toLowerCase(Locale.ROOT))) {
        if (other.equals(word)) {
          return false;
        }
        begins |= other.startsWith(word);
      }
    }
    return begins;
  }

  private static boolean isEnd(String sentence, int at) {
    return at == sentence.length() || Sentences.isClosed(sentence.substring(0, at + 1));
  }
}
