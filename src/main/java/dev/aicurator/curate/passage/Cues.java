package dev.aicurator.curate.passage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  /** The patterns of those rows of a table on the class path that bear {@code name}. */
  static Cues of(String table, String name) {
    Cues cues = new Cues();
    try (InputStream in = Cues.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("missing table " + table);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(name + "\t")) {
          cues.add(line.substring(name.length() + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cues;
  }

  private void add(String regex) {
    String plain = regex.replace("\\", "");
    byKey.computeIfAbsent(key(plain, 0), k -> new ArrayList<>(2)).add(Pattern.compile(regex));
  }

  private static int key(String text, int at) {
    return (text.charAt(at) * 1_021 + text.charAt(at + 1)) * 1_021 + text.charAt(at + 2);
  }

  /** Whether one of the patterns stands at the beginning of {@code low}. */
  boolean opens(String low) {
    return low.length() > 2 && isAt(low, 0);
  }

  /** Whether one of the patterns stands at the beginning of any word or mark of {@code low}. */
  boolean isIn(String low) {
    for (int i = 0; i + 2 < low.length(); i++) {
      boolean inside = i > 0 && Character.isLetterOrDigit(low.charAt(i - 1));
      if (!inside && isAt(low, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(String low, int at) {
    List<Pattern> candidates = byKey.get(key(low, at));
    if (candidates == null) {
      return false;
    }
    for (Pattern pattern : candidates) {
      if (pattern.matcher(low).region(at, low.length()).useTransparentBounds(true).lookingAt()) {
        return true;
      }
    }
    return false;
  }
}
