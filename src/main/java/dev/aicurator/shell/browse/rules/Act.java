package dev.aicurator.shell.browse.rules;

import java.util.List;
import java.util.Locale;

/** What a key does, and the keys that do it unless the user binds others. */
public enum Act {
  DOWN("down", "j", "Down", "Ctrl-N"),
  UP("up", "k", "Up", "Ctrl-P"),
  FIRST("first", "g", "Home"),
  LAST("last", "G", "End"),
  OPEN("read it", "Enter", "l", "Right"),
  BACK("back", "h", "Esc", "Left"),
  QUIT("back, leave", "q"),
  NEXT_STORY("next story", "J"),
  PREVIOUS_STORY("story before", "K"),
  PAGE_DOWN("a page down", "Space", "PageDown", "Ctrl-F"),
  PAGE_UP("a page up", "b", "PageUp", "Ctrl-B"),
  HALF_DOWN("half a page down", "d", "Ctrl-D"),
  HALF_UP("half a page up", "u", "Ctrl-U"),
  NEXT_UNREAD("next unread, hit, comment", "n"),
  PREVIOUS_UNREAD("the one before", "N"),
  SAVE("save, or no longer", "s"),
  LIKE("like, or no longer", "f", "*"),
  READ("read, or unread", "m"),
  ALL_READ("all read", "A"),
  FETCH("fetch; show what is new", "r"),
  ORIGINAL("open the original", "o"),
  CACHED("read the kept copy", "O"),
  COMMENTS("comments", "c"),
  ELSEWHERE("what is said elsewhere", "w"),
  COMMENT("add a comment", "a"),
  REPLY("reply to a comment", "R"),
  TOPICS("topics", "t"),
  WHY("why this is here", "x"),
  SEARCH("search", "/"),
  FILTER("filter by query words", "F"),
  UNDO("undo", "Ctrl-Z"),
  COMMAND("any command", ":"),
  KEYS("these keys", "?"),
  CANCEL("never mind", "Ctrl-C"),
  REDRAW("draw anew", "Ctrl-L");

  private final String what;
  private final String keys;

  Act(String what, String... keys) {
    this.what = what;
    this.keys = String.join(" ", keys);
  }

  public String what() {
    return what;
  }

  /** The usual keys, the one that hints show first. */
  public List<String> keys() {
    return List.of(keys.split(" "));
  }

  /** The name in the settings. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
