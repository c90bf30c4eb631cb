package dev.aicurator.cli;

import java.util.List;

/**
 * A line of the table of commands.
 *
 * @param name one word, or two for a verb of a noun, such as {@code sources add}
 * @param summary one line without a full stop
 * @param group the heading it stands under in the overview; HIDDEN ones are in none
 */
public record Named(String name, String summary, Group group) {
  /** The headings of the overview. */
  public enum Group {
    READ("Read"),
    MARK("Mark"),
    SOURCES("Sources"),
    THINK("Look closer"),
    UPKEEP("Upkeep"),
    PLUMBING("Plumbing, for pipelines"),
    HIDDEN("");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /** The noun, which is the whole name of most. */
  public String noun() {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  /** Whether it is a verb of a noun. */
  public boolean isVerb() {
    return name.indexOf(' ') >= 0;
  }

  /** Those of {@code all} that are verbs of this one. */
  public List<Named> verbs(List<Named> all) {
    return all.stream().filter(n -> n.isVerb() && n.noun().equals(name)).toList();
  }
}
