package dev.aicurator.shell.browse.paint;

import java.util.List;
import org.jline.utils.AttributedString;

/**
 * What the screen shows: exactly as many lines as it has.
 *
 * @param row of the cursor, -1 where there is none
 */
public record Frame(List<AttributedString> lines, int row, int column) {
  public Frame {
    lines = List.copyOf(lines);
  }
}
