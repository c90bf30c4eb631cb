package dev.aicurator.cli.line;

import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Inputs;
import dev.aicurator.model.CuratorException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Words that name stories: ids, prefixes of ids, numbers of the last list, ranges of numbers. */
public final class Stories {
  private static final int MOST_DIGITS = 6;
  private static final int MOST = 10_000;

  private Stories() {}

  /** Adds the words to what a command takes. */
  public static Spec describe(Spec spec) {
    return spec.words(
        Takes.ID,
        "1..*",
        "An id or the start of one, a number of the last list, a range such as 3-5, or - to read"
            + " them from standard input.");
  }

  /** The words given, ranges spelled out and {@code -} read from standard input. */
  public static List<String> words(Given given, Session session) throws IOException {
    List<String> all = new ArrayList<>();
    for (String word : Inputs.words(given.words(), session.io())) {
      int dash = word.indexOf('-', 1);
      if (dash > 0 && isNumber(word.substring(0, dash)) && isNumber(word.substring(dash + 1))) {
        range(word, dash, all);
      } else {
        all.add(word);
      }
    }
    return all;
  }

  private static void range(String word, int dash, List<String> into) {
    int first = Integer.parseInt(word, 0, dash, 10);
    int last = Integer.parseInt(word, dash + 1, word.length(), 10);
    if (last < first || last - first >= MOST) {
      throw new CuratorException(
          CuratorException.Kind.USAGE, word + " is no range: write the smaller number first");
    }
    for (int n = first; n <= last; n++) {
      into.add(Integer.toString(n));
    }
  }

  private static boolean isNumber(String word) {
    if (word.isEmpty() || word.length() > MOST_DIGITS) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
