package dev.aicurator.shell.browse.rules;

import dev.aicurator.model.Marks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be done outside the screen; each is answered with events. */
public sealed interface Effect {
  /** Draw a text of a story. */
  record Open(Doc.Kind kind, String story, int columns) implements Effect {}

  /** Mark as read what is shown; no step of undo. */
  record Seen(String story) implements Effect {}

  record Mark(List<String> stories, Marks.Kind kind, boolean on, String name) implements Effect {}

  /** Make a list; {@code again} when it is the current one anew. */
  record Look(Shelf.Kind kind, String words, boolean again) implements Effect {}

  record Fetch() implements Effect {}

  /** Count what came since these were listed. */
  record Count(Shelf shelf) implements Effect {}

  /** Fetch what is said of a story elsewhere, beside whatever the user does. */
  record Hear(String story) implements Effect {}

  record Undo(List<String> stories) implements Effect {}

  /** Open the original in the browser. */
  record Visit(String story) implements Effect {}

  record Write(String story, @Nullable String reply, String text) implements Effect {}

  /** Run a line of the shell below the screen. */
  record Run(String line) implements Effect {}

  /** Draw all of the screen anew. */
  record Redraw() implements Effect {}
}
