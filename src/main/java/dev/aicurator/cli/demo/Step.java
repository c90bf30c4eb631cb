package dev.aicurator.cli.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * One command of the walk.
 *
 * @param why one line for people
 * @param words the command as typed, without {@code curator}
 */
record Step(String why, List<String> words) {
  private static final int LINE = 76;

  Step(String why, String... words) {
    this(why, List.of(words));
  }

  /** The same command with one more word. */
  Step with(String... more) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of(more));
    return new Step(why, all);
  }

  /** As a shell reads it; long ones go on after a backslash. */
  String typed() {
    StringBuilder out = new StringBuilder("curator");
    int column = out.length() + 2;
    for (String word : words) {
      String next = quoted(word);
      if (column + next.length() + 3 > LINE) {
        out.append(" \\\n   ");
        column = 3;
      }
      out.append(' ').append(next);
      column += next.length() + 1;
    }
    return out.toString();
  }

  private static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./:=,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
