package dev.aicurator.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The commands there are. A run makes the one it was asked for; only help and completion look at
 * all.
 */
public interface Table {
  /** The command of that name; null when there is none. */
  @Nullable Command make(String name);

  /** Every command, in the order of the overview. */
  List<Named> all();

  /** The line of that name. */
  default Named named(String name) {
    return all().stream().filter(n -> n.name().equals(name)).findFirst().orElseThrow();
  }
}
