package dev.aicurator.app.desk;

import dev.aicurator.model.Story;
import dev.aicurator.text.Clean;

/** Outside text inside our own messages: short and terminal-safe. */
public final class Names {
  private static final int LONGEST = 60;

  private Names() {}

  public static String headline(Story story) {
    return quoted(story.card().headline());
  }

  public static String quoted(String text) {
    String clean = Clean.line(text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text);
    return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "…";
  }
}
