package dev.aicurator.shell.browse.rules;

import dev.aicurator.text.Width;

/**
 * A text that is being typed at the bottom of the screen.
 *
 * @param use what it is typed for
 * @param at the place of the cursor in {@code text}
 */
public record Field(Use use, String text, int at) {
  private static final int LONGEST = 20_000;

  /** What a text is for. */
  public enum Use {
    SEARCH("search everything: "),
    FIND("find: "),
    FILTER("filter: "),
    COMMAND(": "),
    COMMENT("comment: "),
    REPLY("reply: "),
    ALL_READ("mark all as read? [y/N] ");

    private final String label;

    Use(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    public boolean hasLines() {
      return this == COMMENT || this == REPLY;
    }
  }

  /** What a key does to a text. */
  public enum Edit {
    LEFT,
    RIGHT,
    HOME,
    END,
    ERASE,
    DELETE,
    ERASE_WORD,
    ERASE_ALL,
    NEW_LINE,
    SEND,
    DROP
  }

  static Field of(Use use, String text) {
    return new Field(use, text, text.length());
  }

  Field type(String typed) {
    if (text.length() + typed.length() > LONGEST) {
      return this;
    }
    return new Field(use, text.substring(0, at) + typed + text.substring(at), at + typed.length());
  }

  /** After an edit; SEND and DROP change nothing here. */
  Field edit(Edit edit) {
    return switch (edit) {
      case LEFT -> new Field(use, text, before());
      case RIGHT -> new Field(use, text, at == text.length() ? at : Width.next(text, at));
      case HOME -> new Field(use, text, text.lastIndexOf('\n', at - 1) + 1);
      case END -> new Field(use, text, end());
      case ERASE -> cut(before(), at);
      case DELETE -> at == text.length() ? this : cut(at, Width.next(text, at));
      case ERASE_WORD -> cut(wordBefore(), at);
      case ERASE_ALL -> new Field(use, "", 0);
      case NEW_LINE -> use.hasLines() ? type("\n") : this;
      case SEND, DROP -> this;
    };
  }

  private Field cut(int from, int to) {
    return new Field(use, text.substring(0, from) + text.substring(to), from);
  }

  private int before() {
    int last = 0;
    for (int i = 0; i < at; i = Width.next(text, i)) {
      last = i;
    }
    return last;
  }

  private int end() {
    int line = text.indexOf('\n', at);
    return line < 0 ? text.length() : line;
  }

  private int wordBefore() {
    int i = at;
    while (i > 0 && Character.isWhitespace(text.charAt(i - 1))) {
      i--;
    }
    while (i > 0 && !Character.isWhitespace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
