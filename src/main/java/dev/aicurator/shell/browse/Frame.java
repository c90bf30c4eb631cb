package dev.aicurator.shell.browse;

import java.util.List;
import org.jline.utils.AttributedString;

/**
 * What the screen shows: exactly as many lines as it has.
 *
 * @param row of the cursor, -1 where there is none
 */
record Frame(List<AttributedString> lines, int row, int column) {
  Frame {
    lines = List.copyOf(lines);
  }
}
