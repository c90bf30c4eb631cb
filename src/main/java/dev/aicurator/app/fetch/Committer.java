package dev.aicurator.app.fetch;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import dev.aicurator.app.sources.Sources;
import dev.aicurator.model.Article;
import dev.aicurator.model.Story;
import dev.aicurator.model.feed.Health;
import dev.aicurator.model.feed.Source;
import dev.aicurator.store.Change;
import dev.aicurator.store.Committed;
import dev.aicurator.store.Grouping;
import dev.aicurator.store.Round;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Stores what sources brought, in batches: articles are grouped with those they come with, so a
 * batch is what comes without a pause. What a slow source keeps us waiting for does not keep the
 * others from being stored; in the end all is grouped once more as if it had come at once.
 */
final class Committer {
  private static final int MOST_ARTICLES = 10_000;
  private static final Duration PAUSE = Duration.ofMillis(300);
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final int LENGTHENED = 3;
  private final Tools tools;
  private final Map<String, Source> sources;
  private final Watcher watcher;
  private final BlockingQueue<Gathered> queue = new LinkedBlockingQueue<>();
  private final List<Article> added = new ArrayList<>();
  private final Map<String, Story> stories = new LinkedHashMap<>();
  private final Round round = new Round();
  private final boolean dry;
  private int commits;
  private int updated;
  private int unchanged;

  /**
   * @param sources of a slug; grows as ad hoc sources are met
   * @param dry whether nothing is stored
   */
  Committer(Tools tools, Map<String, Source> sources, Watcher watcher, boolean dry) {
    this.dry = dry;
    this.tools = tools;
    this.sources = sources;
    this.watcher = watcher;
  }

  void put(Gathered gathered) {
    queue.add(gathered);
  }

  /** Stores until {@code total} sources are through. */
  void run(int total) throws InterruptedException {
    int done = 0;
    while (done < total) {
      List<Gathered> batch = batch(total - done);
      commit(batch);
      done += batch.size();
    }
    if (round.isParted() && round.size() <= MOST_ARTICLES) {
      settle();
    }
  }

  private void settle() {
    List<Story> settled = tools.store().settle(round, tools.grouping().apply(sources::get));
    if (!settled.isEmpty()) {
      stories.clear();
      settled.forEach(story -> stories.put(story.id(), story));
    }
  }

  private List<Gathered> batch(int most) throws InterruptedException {
    List<Gathered> batch = new ArrayList<>();
    int articles = 0;
    // each commit groups what it meets anew: of a long run later ones are larger and fewer
    long end = System.nanoTime() + (LONGEST.toNanos() << Math.min(LENGTHENED, commits++));
    for (Gathered next = queue.take();
        next != null;
        next = queue.poll(patience(end), NANOSECONDS)) {
      watcher.heard(next.source().slug());
      batch.add(next);
      articles += next.arrivals().size();
      if (batch.size() == most || articles >= MOST_ARTICLES) {
        break;
      }
    }
    batch.sort(Comparator.comparing(gathered -> gathered.source().slug()));
    return batch;
  }

  private static long patience(long end) {
    return Math.min(PAUSE.toNanos(), end - System.nanoTime());
  }

  private void commit(List<Gathered> batch) {
    List<Article> arrivals = new ArrayList<>();
    for (Gathered gathered : batch) {
      sources.put(gathered.source().slug(), gathered.source());
      arrivals.addAll(gathered.arrivals());
      unchanged += gathered.known();
    }
    Committed committed = Committed.ungrouped(List.of(), List.of(), 0);
    if (dry) {
      committed = withoutStoring(arrivals);
    } else if (!arrivals.isEmpty()) {
      Grouping grouping = tools.grouping().apply(sources::get);
      committed = tools.store().commit(arrivals, grouping);
    }
    added.addAll(committed.added());
    round.add(committed);
    updated += committed.updated().size();
    unchanged += committed.unchanged();
    committed.stories().forEach(story -> stories.put(story.id(), story));
    if (!dry) {
      keepHealth(batch);
    }
    tell(batch, committed);
  }

  private Committed withoutStoring(List<Article> arrivals) {
    List<Article> fresh = new ArrayList<>();
    List<Article> old = new ArrayList<>();
    for (Article article : arrivals) {
      (tools.store().article(article.id()).isEmpty() ? fresh : old).add(article);
    }
    return Committed.ungrouped(fresh, old, 0);
  }

  /** After the articles: what is lost here is only asked for once more. */
  private void keepHealth(List<Gathered> batch) {
    Map<String, Health> health = new TreeMap<>();
    List<Change> moves = new ArrayList<>();
    for (Gathered gathered : batch) {
      if (gathered.health() != Health.NONE) {
        health.put(gathered.source().slug(), gathered.health());
      }
      if (gathered.moved() != null) {
        moves.add(new Change.SourceMoved(gathered.source().slug(), gathered.moved()));
      }
    }
    if (!health.isEmpty()) {
      tools.store().health(health);
    }
    Sources.change(tools.store(), "fetch (source moved)", moves);
  }

  private void tell(List<Gathered> batch, Committed committed) {
    Map<String, Integer> fresh = count(committed.added());
    Map<String, Integer> changed = count(committed.updated());
    for (Gathered gathered : batch) {
      String slug = gathered.source().slug();
      if (gathered.failure() != null) {
        watcher.failed(gathered.failure());
      }
      watcher.stored(slug, fresh.getOrDefault(slug, 0), changed.getOrDefault(slug, 0));
    }
  }

  private static Map<String, Integer> count(List<Article> articles) {
    Map<String, Integer> counts = new TreeMap<>();
    articles.forEach(a -> counts.merge(a.source(), 1, Integer::sum));
    return counts;
  }

  List<Article> added() {
    return List.copyOf(added);
  }

  int updated() {
    return updated;
  }

  int unchanged() {
    return unchanged;
  }

  List<Story> stories() {
    return List.copyOf(stories.values());
  }
}
