package dev.aicurator.app.fetch;

import dev.aicurator.curate.group.Grouper;
import dev.aicurator.curate.relevance.Relevance;
import dev.aicurator.model.Article;
import dev.aicurator.model.Source;
import dev.aicurator.model.Story;
import dev.aicurator.model.Writer;
import dev.aicurator.store.Grouping;
import dev.aicurator.store.Recent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The curator's rooms as the grouping the store asks for. */
public final class Curating {
  private final Grouper grouper = new Grouper();
  private final Writer writer;
  private final Relevance relevance;
  private final Clock clock;

  public Curating(Writer writer, Relevance relevance, Clock clock) {
    this.writer = writer;
    this.relevance = relevance;
    this.clock = clock;
  }

  /** Articles of one event become one story. */
  public Grouping grouping(Function<String, Source> sources) {
    return (fresh, recent) -> regroup(fresh, recent, sources);
  }

  /** Each article stays a story of its own. */
  public Grouping apart(Function<String, Source> sources) {
    return (fresh, recent) -> {
      List<Story> stories = new ArrayList<>();
      for (Article article : fresh) {
        Recent own =
            new Recent(
                recent.stories().stream().filter(s -> s.id().equals(article.id())).toList(),
                recent.article());
        stories.addAll(regroup(List.of(article), own, sources));
      }
      return stories;
    };
  }

  private List<Story> regroup(
      List<Article> fresh, Recent recent, Function<String, Source> sources) {
    return grouper.regroup(
        fresh, recent.stories(), recent.article(), sources, writer, relevance, clock.instant());
  }
}
