package dev.aicurator.shell.browse.rules;

import dev.aicurator.model.report.Item;
import java.util.List;

/** What happens to the screen: keys, and the answers to effects. */
public sealed interface Event {
  /** A key that is bound. */
  record Pressed(Act act) implements Event {}

  /** A digit, of a story's number. */
  record Digit(char digit) implements Event {}

  /** Characters for the open field. */
  record Typed(String text) implements Event {}

  /** A key that edits the open field. */
  record Edited(Field.Edit edit) implements Event {}

  record Resized(int rows, int columns) implements Event {}

  /** A text was drawn. */
  record Opened(Doc doc) implements Event {}

  /** A list was made; {@code again} when it is the current one anew. */
  record Listed(Shelf shelf, boolean again) implements Event {}

  /** What is said of a story elsewhere came, or did not; {@code say} tells. */
  record Heard(String story, String say) implements Event {}

  /** Stories changed. */
  record Changed(List<Item> items, String say) implements Event {}

  /** Something to tell. */
  record Said(String line) implements Event {}

  /** How far the background fetch is; {@code over} at its end. */
  record Progress(String line, boolean over) implements Event {}

  /** So many stories came that the list does not show yet. */
  record Fresh(int stories) implements Event {}
}
