package dev.aicurator.cli.table;

import dev.aicurator.cli.Command;
import dev.aicurator.cli.Named;
import dev.aicurator.cli.Named.Group;
import dev.aicurator.cli.Table;
import dev.aicurator.cli.demo.DemoCommand;
import dev.aicurator.cli.look.AskCommand;
import dev.aicurator.cli.look.DiffCommand;
import dev.aicurator.cli.look.DigestCommand;
import dev.aicurator.cli.look.HelpCommand;
import dev.aicurator.cli.look.RelatedCommand;
import dev.aicurator.cli.look.SearchCommand;
import dev.aicurator.cli.look.TopicsCommand;
import dev.aicurator.cli.look.VerifyCommand;
import dev.aicurator.cli.look.WhyCommand;
import dev.aicurator.cli.mark.CommentCommand;
import dev.aicurator.cli.mark.MarkCommand;
import dev.aicurator.cli.mark.UndoCommand;
import dev.aicurator.cli.plumbing.ClusterCommand;
import dev.aicurator.cli.plumbing.ExtractCommand;
import dev.aicurator.cli.plumbing.ParseCommand;
import dev.aicurator.cli.plumbing.RelevanceCommand;
import dev.aicurator.cli.plumbing.SummarizeCommand;
import dev.aicurator.cli.read.CommentsCommand;
import dev.aicurator.cli.read.ListCommand;
import dev.aicurator.cli.read.OpenCommand;
import dev.aicurator.cli.read.ShowCommand;
import dev.aicurator.cli.read.TodayCommand;
import dev.aicurator.cli.sources.AddCommand;
import dev.aicurator.cli.sources.DoctorCommand;
import dev.aicurator.cli.sources.ExportCommand;
import dev.aicurator.cli.sources.FetchCommand;
import dev.aicurator.cli.sources.ImportCommand;
import dev.aicurator.cli.sources.ManyCommand;
import dev.aicurator.cli.sources.SourcesCommand;
import dev.aicurator.cli.upkeep.ArchiveCommand;
import dev.aicurator.cli.upkeep.CacheCommand;
import dev.aicurator.cli.upkeep.ConfigCommand;
import dev.aicurator.cli.upkeep.FsckCommand;
import dev.aicurator.cli.upkeep.StatsCommand;
import dev.aicurator.model.Marks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every command but the shell. A switch, since a map of factories would cost every start-up. */
public final class StandardTable implements Table {
  @Override
  public @Nullable Command make(String name) {
    return switch (name) {
      case "" -> new TodayCommand();
      case "list" -> new ListCommand();
      case "show" -> new ShowCommand();
      case "open" -> new OpenCommand();
      case "comments" -> new CommentsCommand();
      case "save" -> new MarkCommand(name, Marks.Kind.SAVED, true);
      case "unsave" -> new MarkCommand(name, Marks.Kind.SAVED, false);
      case "like" -> new MarkCommand(name, Marks.Kind.LIKED, true);
      case "unlike" -> new MarkCommand(name, Marks.Kind.LIKED, false);
      case "read" -> new MarkCommand(name, Marks.Kind.READ, true);
      case "unread" -> new MarkCommand(name, Marks.Kind.READ, false);
      case "comment" -> new CommentCommand();
      case "undo" -> new UndoCommand();
      default -> further(name);
    };
  }

  private static @Nullable Command further(String name) {
    return switch (name) {
      case "search" -> new SearchCommand();
      case "related" -> new RelatedCommand();
      case "ask" -> new AskCommand();
      case "digest" -> new DigestCommand();
      case "topics" -> new TopicsCommand();
      case "diff" -> new DiffCommand();
      case "why" -> new WhyCommand();
      case "verify" -> new VerifyCommand();
      case "fetch" -> new FetchCommand();
      case "import" -> new ArchiveCommand();
      case "stats" -> new StatsCommand();
      case "fsck" -> new FsckCommand();
      case "config", "config list" -> ConfigCommand.list();
      case "config path" -> ConfigCommand.path();
      case "cache" -> new CacheCommand(CacheCommand.Verb.SHOW);
      case "cache trim" -> new CacheCommand(CacheCommand.Verb.TRIM);
      case "cache verify" -> new CacheCommand(CacheCommand.Verb.VERIFY);
      case "demo" -> new DemoCommand();
      case "completion" -> new CompletionCommand();
      case "__complete" -> new CompleteCommand();
      case "help" -> new HelpCommand();
      case "parse" -> new ParseCommand();
      case "extract" -> new ExtractCommand();
      case "summarize" -> new SummarizeCommand();
      case "cluster" -> new ClusterCommand();
      case "relevance" -> new RelevanceCommand();
      default -> name.startsWith("sources") ? sources(name) : null;
    };
  }

  private static @Nullable Command sources(String name) {
    return switch (name) {
      case "sources", "sources list" -> new SourcesCommand();
      case "sources add" -> new AddCommand();
      case "sources remove" -> new ManyCommand(ManyCommand.Verb.REMOVE);
      case "sources enable" -> new ManyCommand(ManyCommand.Verb.ENABLE);
      case "sources disable" -> new ManyCommand(ManyCommand.Verb.DISABLE);
      case "sources import" -> new ImportCommand();
      case "sources export" -> new ExportCommand();
      case "sources doctor" -> new DoctorCommand();
      default -> null;
    };
  }

  @Override
  public List<Named> all() {
    return List.of(
        new Named("fetch", "Refresh what you follow", Group.READ),
        new Named("list", "List stories, today's and best first", Group.READ),
        new Named("show", "Show the card of a story", Group.READ),
        new Named("open", "Open the original in the browser", Group.READ),
        new Named("comments", "Show comments", Group.READ),
        new Named("digest", "Put the stories of a time into one issue", Group.READ),
        new Named("save", "Save stories", Group.MARK),
        new Named("unsave", "Take stories off the saved ones", Group.MARK),
        new Named("like", "Like stories: the ranking learns from it", Group.MARK),
        new Named("unlike", "Take a like back", Group.MARK),
        new Named("read", "Mark stories as read", Group.MARK),
        new Named("unread", "Mark stories as unread", Group.MARK),
        new Named("comment", "Write, answer, edit or delete a comment", Group.MARK),
        new Named("undo", "Take back the last change", Group.MARK),
        new Named("search", "Search every stored article", Group.THINK),
        new Named("related", "Find stories that speak of the same", Group.THINK),
        new Named("ask", "Answer a question from what is stored", Group.THINK),
        new Named("topics", "Show how much is written on what", Group.THINK),
        new Named("diff", "Show what changed in an article", Group.THINK),
        new Named("why", "Tell why a story is there, in numbers", Group.THINK),
        new Named("verify", "Check a card against its articles", Group.THINK),
        new Named("sources", "Manage what you follow", Group.UPKEEP),
        new Named("sources list", "List what you follow", Group.UPKEEP),
        new Named("sources add", "Follow a feed or a site", Group.UPKEEP),
        new Named("sources remove", "Stop following a source", Group.UPKEEP),
        new Named("sources enable", "Fetch a source again", Group.UPKEEP),
        new Named("sources disable", "Keep a source, but do not fetch it", Group.UPKEEP),
        new Named("sources import", "Follow what an OPML file lists", Group.UPKEEP),
        new Named("sources export", "Write what you follow as OPML", Group.UPKEEP),
        new Named("sources doctor", "Find what is wrong with sources", Group.UPKEEP),
        new Named("import", "Take in an archive of articles", Group.UPKEEP),
        new Named("cache", "Show the kept copies of originals", Group.UPKEEP),
        new Named("cache trim", "Drop copies over the budget", Group.UPKEEP),
        new Named("cache verify", "Read every copy back", Group.UPKEEP),
        new Named("stats", "Count what is stored", Group.UPKEEP),
        new Named("fsck", "Check the store, and repair it", Group.UPKEEP),
        new Named("config", "Show the settings", Group.UPKEEP),
        new Named("config list", "Show every setting and folder", Group.UPKEEP),
        new Named("config path", "Show where config.toml lies", Group.UPKEEP),
        new Named("demo", "Walk through a bundled edition, with no network", Group.UPKEEP),
        new Named("completion", "Print the completion script of a shell", Group.UPKEEP),
        new Named("__complete", "Propose what a word may become", Group.HIDDEN),
        new Named("help", "Show help, of one command or of all", Group.UPKEEP),
        new Named("parse", "Read a feed into JSON", Group.PLUMBING),
        new Named("extract", "Read the article of a page", Group.PLUMBING),
        new Named("summarize", "Write a card from a text", Group.PLUMBING),
        new Named("cluster", "Put article lines together into stories", Group.PLUMBING),
        new Named("relevance", "Judge whether lines are AI news", Group.PLUMBING));
  }
}
