package dev.aicurator.cli.table;

import dev.aicurator.cli.Command;
import dev.aicurator.cli.HelpCommand;
import dev.aicurator.cli.Named;
import dev.aicurator.cli.Named.Group;
import dev.aicurator.cli.Table;
import dev.aicurator.cli.plumbing.ClusterCommand;
import dev.aicurator.cli.plumbing.RelevanceCommand;
import dev.aicurator.cli.plumbing.SummarizeCommand;
import dev.aicurator.cli.read.TodayCommand;
import dev.aicurator.cli.upkeep.ConfigCommand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every command but the shell. A switch, since a map of factories would cost every start-up. */
public final class StandardTable implements Table {
  @Override
  public @Nullable Command make(String name) {
    return switch (name) {
      case "" -> new TodayCommand();
      case "config", "config list" -> ConfigCommand.list();
      case "config path" -> ConfigCommand.path();
      case "help" -> new HelpCommand();
      case "summarize" -> new SummarizeCommand();
      case "cluster" -> new ClusterCommand();
      case "relevance" -> new RelevanceCommand();
      default -> null;
    };
  }

  @Override
  public List<Named> all() {
    return List.of(
        new Named("config", "Show the settings", Group.UPKEEP),
        new Named("config list", "Every setting and folder in use", Group.UPKEEP),
        new Named("config path", "Where config.toml lies", Group.UPKEEP),
        new Named("help", "Show help, of one command or of all", Group.UPKEEP),
        new Named("summarize", "Write a card from a text", Group.PLUMBING),
        new Named("cluster", "Put article lines together into stories", Group.PLUMBING),
        new Named("relevance", "Judge whether lines are AI news", Group.PLUMBING));
  }
}
