package dev.aicurator.shell.browse.rules;

import dev.aicurator.model.report.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the screen shows.
 *
 * @param shelf the current list
 * @param before the lists one goes back to, the last one first to be seen again
 * @param doc the text beside or over the list; null for none
 * @param reading whether keys go to the text
 * @param field the text that is typed; null for none
 * @param say a message, until the next key
 * @param progress how far a fetch is; empty for none
 * @param fresh stories that came and are not in the list yet
 * @param digits of a number that is typed
 * @param over whether the user leaves
 */
public record State(
    int rows,
    int columns,
    Shelf shelf,
    List<Shelf> before,
    @Nullable Doc doc,
    boolean reading,
    @Nullable Field field,
    String say,
    String progress,
    int fresh,
    String digits,
    boolean over) {
  private static final int SPLIT = 160;
  private static final int TEXT = 82;
  private static final int PEEK = 4;
  private static final int PEEK_FROM = 18;

  public State {
    before = List.copyOf(before);
  }

  public static State of(int rows, int columns, Shelf shelf) {
    return new State(
        Math.max(1, rows),
        Math.max(1, columns),
        shelf,
        List.of(),
        null,
        false,
        null,
        "",
        "",
        0,
        "",
        false);
  }

  /** Whether list and text stand side by side. */
  public boolean isSplit() {
    return columns >= SPLIT;
  }

  /** Lines between head and foot. */
  public int body() {
    return Math.max(1, rows - 2);
  }

  /** Lines at the foot of the list that tell of the chosen story. */
  public int peek() {
    return !isSplit() && body() >= PEEK_FROM ? PEEK : 0;
  }

  /** Lines of the list. */
  public int list() {
    return body() - peek();
  }

  public int listColumns() {
    return isSplit() ? Math.max(columns * 9 / 20, columns - TEXT) : columns;
  }

  /** Columns of the text; one more parts it from the list. */
  public int docColumns() {
    return isSplit() ? columns - listColumns() - 1 : columns;
  }

  /** The story that keys are about; null for none. */
  public @Nullable Item chosen() {
    return shelf.chosen();
  }

  State with(Shelf other) {
    return new State(
        rows, columns, other, before, doc, reading, field, say, progress, fresh, digits, over);
  }

  State with(List<Shelf> lists) {
    return new State(
        rows, columns, shelf, lists, doc, reading, field, say, progress, fresh, digits, over);
  }

  State with(@Nullable Doc other, boolean read) {
    return new State(
        rows, columns, shelf, before, other, read, field, say, progress, fresh, digits, over);
  }

  State with(@Nullable Field other) {
    return new State(
        rows, columns, shelf, before, doc, reading, other, say, progress, fresh, digits, over);
  }

  State say(String line) {
    return new State(
        rows, columns, shelf, before, doc, reading, field, line, progress, fresh, digits, over);
  }

  State progress(String line, int stories) {
    return new State(
        rows, columns, shelf, before, doc, reading, field, say, line, stories, digits, over);
  }

  State digits(String typed) {
    return new State(
        rows, columns, shelf, before, doc, reading, field, say, progress, fresh, typed, over);
  }

  State sized(int lines, int wide) {
    return new State(
        Math.max(1, lines),
        Math.max(1, wide),
        shelf,
        before,
        doc,
        reading,
        field,
        say,
        progress,
        fresh,
        digits,
        over);
  }

  State left() {
    return new State(
        rows, columns, shelf, before, doc, reading, field, say, progress, fresh, digits, true);
  }
}
