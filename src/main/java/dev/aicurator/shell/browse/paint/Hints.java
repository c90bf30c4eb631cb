package dev.aicurator.shell.browse.paint;

import dev.aicurator.shell.browse.rules.Act;
import dev.aicurator.shell.browse.rules.Doc;
import dev.aicurator.shell.browse.rules.State;
import dev.aicurator.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the foot tells of the keys: as much as fits; the last two, help and way out, stay. */
final class Hints {
  private static final int GAP = 2;
  private final Function<Act, List<String>> keys;

  /**
   * @param keys of an act, the one to be told first; empty where the user bound none
   */
  Hints(Function<Act, List<String>> keys) {
    this.keys = keys;
  }

  /** A key and what it does. */
  record Hint(String key, String what) {
    int columns() {
      return Width.of(key) + 1 + Width.of(what);
    }
  }

  List<Hint> of(State s, int room) {
    List<Hint> hints = new ArrayList<>();
    Doc doc = s.reading() ? s.doc() : null;
    if (s.reading()) {
      text(hints, doc == null ? Doc.Kind.CARD : doc.kind());
    } else {
      list(hints, s.before().isEmpty());
    }
    while (hints.size() > 2 && columns(hints) > room) {
      hints.remove(hints.size() - 3);
    }
    return hints;
  }

  private static int columns(List<Hint> hints) {
    return hints.stream().mapToInt(hint -> hint.columns() + GAP).sum() - GAP;
  }

  private void list(List<Hint> hints, boolean first) {
    add(hints, Act.OPEN, "read");
    add(hints, Act.NEXT_UNREAD, "unread");
    add(hints, Act.SAVE, "save");
    add(hints, Act.LIKE, "like");
    add(hints, Act.SEARCH, "search");
    add(hints, Act.FETCH, "fetch");
    add(hints, Act.KEYS, "keys");
    add(hints, Act.QUIT, first ? "leave" : "back");
  }

  private void text(List<Hint> hints, Doc.Kind kind) {
    switch (kind) {
      case KEYS, TOPICS -> {
        add(hints, Act.PAGE_DOWN, "on");
        add(hints, Act.PAGE_UP, "up");
        add(hints, Act.SEARCH, "find");
      }
      case COMMENTS -> {
        add(hints, Act.NEXT_UNREAD, "next");
        add(hints, Act.PREVIOUS_UNREAD, "before");
        add(hints, Act.COMMENT, "add");
        add(hints, Act.REPLY, "reply");
        add(hints, Act.ELSEWHERE, "elsewhere");
      }
      case CARD, COPY, WHY -> {
        add(hints, Act.NEXT_STORY, "next");
        add(hints, Act.PREVIOUS_STORY, "before");
        add(hints, Act.SAVE, "save");
        add(hints, Act.LIKE, "like");
        add(hints, Act.CACHED, "copy");
        add(hints, Act.COMMENTS, "comments");
      }
    }
    if (kind != Doc.Kind.KEYS) {
      add(hints, Act.KEYS, "keys");
    }
    add(hints, Act.QUIT, "back");
  }

  private void add(List<Hint> hints, Act act, String what) {
    List<String> bound = keys.apply(act);
    if (!bound.isEmpty()) {
      hints.add(new Hint(bound.get(0), what));
    }
  }
}
