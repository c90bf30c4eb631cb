package dev.aicurator.app.follow;

import dev.aicurator.app.desk.Credentials;
import dev.aicurator.app.desk.Curating;
import dev.aicurator.app.desk.Desk;
import dev.aicurator.app.fetch.FetchOrder;
import dev.aicurator.app.fetch.FetchReport;
import dev.aicurator.app.fetch.Refresh;
import dev.aicurator.app.fetch.Tools;
import dev.aicurator.app.fetch.Watcher;
import dev.aicurator.app.keep.Keeping;
import dev.aicurator.app.sources.Reach;
import dev.aicurator.net.FetchSettings;
import dev.aicurator.net.Fetcher;
import java.time.Duration;

/** Asks sources for what is new and stores it. */
public final class Fetching {
  private final Desk desk;

  public Fetching(Desk desk) {
    this.desk = desk;
  }

  /** Runs an order; {@code watcher} hears of each source once what it brought is durable. */
  public FetchReport run(FetchOrder order, Watcher watcher) {
    FetchSettings settings = settings(order);
    try (Fetcher fetcher = new Fetcher(settings)) {
      Curating curating = new Curating(desk.writer(), desk.relevance(), desk.clock());
      Tools tools =
          new Tools(
              desk.store(),
              fetcher,
              desk.pages(),
              curating::grouping,
              new Credentials(desk.settings().access())::headers,
              Duration.ofDays(desk.settings().fetch().days()),
              desk.clock());
      FetchReport report = new Refresh(tools, order, settings.jobs().all()).run(watcher);
      if (!order.dryRun() && !report.added().isEmpty()) {
        desk.index().catchUp();
        new Keeping(desk).trim();
      }
      return report;
    }
  }

  private FetchSettings settings(FetchOrder order) {
    FetchSettings base = desk.fetchSettings();
    int jobs = order.jobs() > 0 ? order.jobs() : base.jobs().all();
    return new Reach(order.allowPrivate(), order.allowed())
        .open(base)
        .withJobs(jobs, Math.min(base.jobs().perHost(), jobs));
  }
}
