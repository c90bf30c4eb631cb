package dev.aicurator.shell;

import dev.aicurator.cli.Command;
import dev.aicurator.cli.Named;
import dev.aicurator.cli.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commands of another table and {@code shell}, which is not offered inside itself. */
public final class ShellTable implements Table {
  private static final String NAME = "shell";
  private final Table inside;
  private final @Nullable Screens screens;

  public ShellTable(Table inside) {
    this(inside, null);
  }

  /**
   * @param screens null for the terminal of the process
   */
  ShellTable(Table inside, @Nullable Screens screens) {
    this.inside = inside;
    this.screens = screens;
  }

  @Override
  public @Nullable Command make(String name) {
    if (!name.equals(NAME)) {
      return inside.make(name);
    }
    return new ShellCommand(inside, screens == null ? Screens::ofProcess : screens);
  }

  @Override
  public List<Named> all() {
    List<Named> all = new ArrayList<>(inside.all());
    all.add(0, new Named(NAME, "Read, browse and comment in one session", Named.Group.READ));
    return all;
  }
}
