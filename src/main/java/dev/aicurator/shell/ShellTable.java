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
  private final Screens screens;

  public ShellTable(Table inside) {
    this(inside, Screens::ofProcess);
  }

  ShellTable(Table inside, Screens screens) {
    this.inside = inside;
    this.screens = screens;
  }

  @Override
  public @Nullable Command make(String name) {
    return name.equals(NAME) ? new ShellCommand(inside, screens) : inside.make(name);
  }

  @Override
  public List<Named> all() {
    List<Named> all = new ArrayList<>(inside.all());
    all.add(0, new Named(NAME, "Read, browse and comment in one session", Named.Group.READ));
    return all;
  }
}
