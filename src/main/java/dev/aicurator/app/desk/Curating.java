package dev.aicurator.app.desk;

import dev.aicurator.curate.group.Grouper;
import dev.aicurator.curate.rank.Novelty;
import dev.aicurator.curate.relevance.Relevance;
import dev.aicurator.model.Article;
import dev.aicurator.model.Story;
import dev.aicurator.model.Writer;
import dev.aicurator.model.feed.Source;
import dev.aicurator.store.Grouping;
import dev.aicurator.store.Recent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    return (fresh, recent) -> Novelty.noted(regroup(fresh, recent, sources), recent.stories());
  }

  /** Each article stays a story of its own. */
  public Grouping apart(Function<String, Source> sources) {
    return new Apart(sources);
  }

  private final class Apart implements Grouping {
    private final Function<String, Source> sources;

    Apart(Function<String, Source> sources) {
      this.sources = sources;
    }

    @Override
    public boolean looksAround() {
      return false;
    }

    @Override
    public List<Story> regroup(List<Article> fresh, Recent recent) {
      Map<String, Story> byId = new HashMap<>();
      recent.stories().forEach(story -> byId.put(story.id(), story));
      List<Story> stories = new ArrayList<>();
      for (Article article : fresh) {
        Story before = byId.get(article.id());
        Recent own = new Recent(before == null ? List.of() : List.of(before), recent.article());
        stories.addAll(Curating.this.regroup(List.of(article), own, sources));
      }
      return stories;
    }
  }

  private List<Story> regroup(
      List<Article> fresh, Recent recent, Function<String, Source> sources) {
    return grouper.regroup(
        fresh, recent.stories(), recent.article(), sources, writer, relevance, clock.instant());
  }
}
