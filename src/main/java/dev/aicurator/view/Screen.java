package dev.aicurator.view;

import dev.aicurator.view.ink.Ink;
import dev.aicurator.view.ink.Sheet;
import java.time.Instant;
import java.time.ZoneId;

/**
 * How to draw. Not a terminal means unwrapped and untruncated.
 *
 * @param width columns of the terminal
 * @param tty whether people look at it
 * @param colour whether SGR sequences may be written
 * @param hyperlinks whether OSC 8 links may be written
 * @param zone the reader's, for clock times
 * @param now what ages are counted from
 */
public record Screen(
    int width, boolean tty, boolean colour, boolean hyperlinks, ZoneId zone, Instant now) {
  /** The widest column of text, whatever the terminal. */
  public static final int MEASURE = 78;

  private static final int NARROW = 40;

  /** Columns of running text, margin included; unbounded when nobody looks. */
  int measure() {
    return tty ? Math.max(8, Math.min(width, MEASURE)) : Integer.MAX_VALUE;
  }

  /** Spaces at the left of running text. */
  int margin() {
    return tty && width >= NARROW ? 2 : 0;
  }

  Sheet sheet(Appendable out) {
    return new Sheet(out, ink(), margin(), measure());
  }

  Ink ink() {
    return new Ink(colour, hyperlinks);
  }
}
