package dev.aicurator.curate.passage;

import dev.aicurator.curate.table.Lines;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Many patterns looked for at once: each begins with three plain characters, by which it is found,
 * so that a text without them costs next to nothing.
 */
final class Cues {
  private final Map<Integer, List<Pattern>> byKey = new HashMap<>();

  /** Whether some key falls on a place: most of a text is passed over without a look-up. */
  private final boolean[] some = new boolean[4_096];

  /** The patterns of those rows of a table on the class path that bear {@code name}. */
  static Cues of(String table, String name) {
    Cues cues = new Cues();
    for (String line : Lines.of(table)) {
      if (line.startsWith(name + "\t")) {
        cues.add(line.substring(name.length() + 1));
      }
    }
    return cues;
  }

  private void add(String regex) {
    int key = key(regex.replace("\\", "").toCharArray(), 0);
    byKey.computeIfAbsent(key, k -> new ArrayList<>(2)).add(Pattern.compile(regex));
    some[key & some.length - 1] = true;
  }

  private static int key(char[] text, int at) {
    return (text[at] * 1_021 + text[at + 1]) * 1_021 + text[at + 2];
  }

  /** Whether one of the patterns stands at the beginning of {@code low}. */
  boolean opens(char[] low) {
    return low.length > 2 && isAt(low, 0, key(low, 0));
  }

  /** Whether one of the patterns stands at the beginning of any word or mark of {@code low}. */
  boolean isIn(char[] low) {
    for (int i = 0; i + 2 < low.length; i++) {
      int key = key(low, i);
      if (some[key & some.length - 1]
          && !(i > 0 && Character.isLetterOrDigit(low[i - 1]))
          && isAt(low, i, key)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(char[] low, int at, int key) {
    List<Pattern> candidates = byKey.get(key);
    if (candidates == null) {
      return false;
    }
    CharSequence text = CharBuffer.wrap(low);
    for (Pattern pattern : candidates) {
      if (pattern.matcher(text).region(at, low.length).useTransparentBounds(true).lookingAt()) {
        return true;
      }
    }
    return false;
  }
}
