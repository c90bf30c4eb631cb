package dev.aicurator.app.fetch;

import dev.aicurator.app.sources.Sources;
import dev.aicurator.app.sources.Typed;
import dev.aicurator.model.Article;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Near;
import dev.aicurator.model.Story;
import dev.aicurator.model.feed.Health;
import dev.aicurator.model.feed.Source;
import dev.aicurator.net.RefreshPolicy;
import dev.aicurator.text.Clean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;

/** One run over sources or ad hoc targets: asked side by side, stored as they come. */
public final class Refresh {
  private final Tools tools;
  private final FetchOrder order;
  private final int jobs;

  public Refresh(Tools tools, FetchOrder order, int jobs) {
    this.tools = tools;
    this.order = order;
    this.jobs = jobs;
  }

  /** Fetches everything that was ordered; what one source does never stops the others. */
  public FetchReport run(Watcher watcher) {
    ExecutorService sourcePool = Executors.newFixedThreadPool(jobs, daemons("curator-source"));
    ExecutorService pagePool = Executors.newFixedThreadPool(jobs, daemons("curator-page"));
    try {
      int width = tools.fetcher().perHost();
      return run(watcher, new Lanes(sourcePool, width), new Lanes(pagePool, width));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CuratorException(
          CuratorException.Kind.UNAVAILABLE, "interrupted: what came before is stored");
    } finally {
      sourcePool.shutdownNow();
      pagePool.shutdownNow();
    }
  }

  private record Work(Source source, Supplier<Gathered> run) {}

  private FetchReport run(Watcher watcher, Lanes feeds, Lanes pages) throws InterruptedException {
    Map<String, Source> sources = new ConcurrentHashMap<>();
    Sources followed = Sources.of(tools.store());
    followed.all().forEach(s -> sources.put(s.slug(), s));
    Map<String, Health> health = tools.store().health();
    List<Work> work = new ArrayList<>();
    int waiting = plan(followed, health, pages, work);
    watcher.started(work.size());
    Committer committer = new Committer(tools, sources, watcher, order.dryRun());
    List<Gathered> all = java.util.Collections.synchronizedList(new ArrayList<>());
    for (Work each : work) {
      feeds.submit(
          tools.fetcher().host(each.source().url()),
          () -> {
            Gathered gathered = safely(each);
            all.add(light(gathered));
            committer.put(gathered);
            return gathered.source();
          });
    }
    committer.run(work.size());
    return report(work.size(), waiting, committer, all);
  }

  /** Without its articles, which may be many. */
  private static Gathered light(Gathered g) {
    return new Gathered(
        g.source(), List.of(), g.known(), g.health(), g.moved(), g.failure(), g.notes());
  }

  private static Gathered safely(Work work) {
    try {
      return work.run().get();
    } catch (RuntimeException | Error e) { // whatever it is, the others go on
      System.getLogger(Refresh.class.getName()).log(System.Logger.Level.DEBUG, "source", e);
      String reason = e instanceof CuratorException ? e.getMessage() : e.toString();
      return Gathered.failed(
          work.source(), Health.NONE, slug(e), Clean.line(String.valueOf(reason)));
    }
  }

  /** All a source has of the user's settings are its secrets. */
  private static String slug(Throwable e) {
    boolean set = e instanceof CuratorException c && c.kind() == CuratorException.Kind.USAGE;
    return set ? "credentials" : "internal";
  }

  private int plan(Sources followed, Map<String, Health> health, Lanes pages, List<Work> work) {
    SourceRun run = new SourceRun(tools, order, pages);
    AdHoc adHoc = new AdHoc(tools, order, pages);
    List<Source> chosen = new ArrayList<>();
    if (order.targets().isEmpty()) {
      followed.all().stream().filter(Source::enabled).forEach(chosen::add);
    }
    for (String target : order.targets()) {
      if (followed.find(target).isPresent()) {
        chosen.add(followed.find(target).get());
      } else {
        String url = Typed.url(target);
        mustBeAddress(url, followed);
        work.add(new Work(anonymous(url), () -> adHoc.run(url)));
      }
    }
    int waiting = 0;
    Instant now = tools.clock().instant();
    for (Source source : chosen) {
      Health before = health.getOrDefault(source.slug(), Health.NONE);
      if (order.force() || RefreshPolicy.due(before, now)) {
        work.add(new Work(source, () -> run.run(source, before)));
      } else {
        waiting++;
      }
    }
    return waiting;
  }

  private static Source anonymous(String target) {
    return new Source(target, "", target, "other", null, target, false, true);
  }

  private static void mustBeAddress(String target, Sources followed) {
    if (target.equals("-")
        || target.contains(":")
        || target.contains("/")
        || Typed.isFile(target)) {
      return;
    }
    String near = Near.of(target, followed.all().stream().map(Source::slug).toList());
    throw new CuratorException(
        CuratorException.Kind.NOT_FOUND,
        "unknown source '"
            + Clean.line(target)
            + "': "
            + (near == null ? "curator sources lists them" : "did you mean " + near + "?"));
  }

  private static FetchReport report(
      int asked, int waiting, Committer committer, List<Gathered> all) {
    List<FetchReport.Failure> failures = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    synchronized (all) {
      for (Gathered gathered : all) {
        if (gathered.failure() != null) {
          failures.add(gathered.failure());
        }
        notes.addAll(gathered.notes());
      }
    }
    failures.sort(java.util.Comparator.comparing(FetchReport.Failure::source));
    notes.sort(null);
    List<Article> added = committer.added();
    List<Story> stories = committer.stories();
    return new FetchReport(
        asked,
        waiting,
        added,
        committer.updated(),
        committer.unchanged(),
        stories,
        notAi(added, stories),
        failures,
        notes);
  }

  private static int notAi(List<Article> added, List<Story> stories) {
    java.util.Set<String> ids = new java.util.HashSet<>();
    added.forEach(a -> ids.add(a.id()));
    return (int)
        stories.stream()
            .filter(s -> !s.ai())
            .flatMap(s -> s.members().stream())
            .filter(m -> ids.contains(m.article()))
            .count();
  }

  private static ThreadFactory daemons(String name) {
    return work -> {
      Thread thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
