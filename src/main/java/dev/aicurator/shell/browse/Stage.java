package dev.aicurator.shell.browse;

/** Lets something else have the terminal for a while. */
interface Stage {
  /** Runs on the ordinary screen and, when {@code waits}, lets the user read what it left. */
  void outside(Runnable work, boolean waits);

  /** Draws all anew. */
  void redraw();
}
