package dev.aicurator.shell.browse.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;

/**
 * A text that is read: lines drawn already, and where in them one is.
 *
 * @param story the id of the story it belongs to; empty where it belongs to none
 * @param anchors the comments in it, by the line they begin in
 * @param top the first line that is seen
 * @param find what was looked for in it; empty for nothing
 * @param chosen the place of the chosen comment in {@code anchors}; outside them for none
 * @param under what one goes back to; null for the list
 */
public record Doc(
    Kind kind,
    String story,
    List<AttributedString> lines,
    List<Anchor> anchors,
    int top,
    String find,
    int chosen,
    @Nullable Doc under) {
  /** What a text is. */
  public enum Kind {
    CARD,
    COPY,
    COMMENTS,
    WHY,
    TOPICS,
    KEYS
  }

  /**
   * A comment and the line it begins in.
   *
   * @param comment the id of one that can be answered; null for one that was made elsewhere
   */
  public record Anchor(@Nullable String comment, int line) {}

  public Doc {
    lines = List.copyOf(lines);
    anchors = List.copyOf(anchors);
  }

  public static Doc of(
      Kind kind, String story, List<AttributedString> lines, List<Anchor> anchors) {
    return new Doc(kind, story, lines, anchors, 0, "", last(anchors), null);
  }

  /** The place of the last comment that can be answered; -1 where there is none. */
  private static int last(List<Anchor> anchors) {
    int last = anchors.size() - 1;
    while (last >= 0 && anchors.get(last).comment() == null) {
      last--;
    }
    return last;
  }

  /** The comment that a reply would answer; null where none is chosen. */
  @Nullable String answered() {
    return chosen < 0 || chosen >= anchors.size() ? null : anchors.get(chosen).comment();
  }

  Doc over(@Nullable Doc below) {
    return new Doc(kind, story, lines, anchors, top, find, chosen, below);
  }

  /** Scrolled so that {@code line} is first, as far as a window of {@code rows} allows. */
  Doc at(int line, int rows) {
    int to = Math.max(0, Math.min(line, lines.size() - rows));
    return new Doc(kind, story, lines, anchors, to, find, chosen, under);
  }

  /** The same place in the same text, drawn anew. */
  Doc placed(Doc old, int rows) {
    int line = old.lines.isEmpty() ? 0 : old.top * lines.size() / old.lines.size();
    int kept = old.anchors.size() == anchors.size() ? old.chosen : last(anchors);
    return new Doc(kind, story, lines, anchors, 0, old.find, kept, old.under).at(line, rows);
  }

  /** Looking for other words, from the first line that is seen. */
  Doc find(String words) {
    return new Doc(kind, story, lines, anchors, top, words, chosen, under);
  }

  /** The lines that hold what is looked for. */
  List<Integer> hits() {
    List<Integer> hits = new ArrayList<>();
    String wanted = find.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lines.size() && !wanted.isEmpty(); i++) {
      if (lines.get(i).toString().toLowerCase(Locale.ROOT).contains(wanted)) {
        hits.add(i);
      }
    }
    return hits;
  }

  /** With another comment chosen, and seen. */
  Doc choose(int place, int rows) {
    if (anchors.isEmpty()) {
      return this;
    }
    int to = Math.max(0, Math.min(place, anchors.size() - 1));
    Doc next = new Doc(kind, story, lines, anchors, top, find, to, under);
    int line = anchors.get(to).line();
    return line < top || line >= top + rows ? next.at(line, rows) : next;
  }

  public boolean isEnd(int rows) {
    return top + rows >= lines.size();
  }
}
