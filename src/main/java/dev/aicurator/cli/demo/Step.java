package dev.aicurator.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One command of the walk.
 *
 * @param why one line for people
 * @param words the command as typed, without {@code curator}
 */
record Step(String why, List<String> words) {
  private static final int LINE = 76;
  private static final Set<String> ROWS = Set.of("list", "comments", "search");

  Step(String why, String... words) {
    this(why, List.of(words));
  }

  /** As on a terminal, also where a pipe would get rows of cells. */
  Step drawn() {
    if (!ROWS.contains(words.get(0)) || words.contains("--template")) {
      return this;
    }
    List<String> all = new ArrayList<>(words);
    all.addAll(1, List.of("-o", "table"));
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
