package dev.aicurator.cli.upkeep;

import dev.aicurator.cli.io.Io;
import dev.aicurator.config.Units;
import dev.aicurator.text.Width;
import java.util.Map;

/** Names and values, a line each: in columns for a person, parted by a tab for a program. */
final class Pairs {
  private static final int GAP = 2;

  private Pairs() {}

  /** Bytes in a unit for a person, as a number for a program. */
  static Object bytes(long bytes, Io io) {
    return io.tty().out() ? Units.text(bytes) : (Object) bytes;
  }

  static void write(Map<String, ?> pairs, Io io) {
    int wide = pairs.keySet().stream().mapToInt(Width::of).max().orElse(0) + GAP;
    boolean person = io.tty().out();
    pairs.forEach(
        (name, value) -> io.out().println((person ? Width.pad(name, wide) : name + "\t") + value));
  }
}
