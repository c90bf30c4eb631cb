package dev.aicurator.cli.mark;

import dev.aicurator.app.fetch.FetchOrder;
import dev.aicurator.app.fetch.FetchReport;
import dev.aicurator.app.fetch.Watcher;
import dev.aicurator.app.sources.Reach;
import dev.aicurator.cli.Session;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Story;
import dev.aicurator.query.Query;
import java.util.List;
import java.util.stream.Stream;

/** A page named by its address, fetched so that it can be marked. */
final class Fetched {
  private Fetched() {}

  /** The id of the story the page is now, or was already. */
  static String story(String url, Reach reach, Session session) {
    FetchOrder order =
        new FetchOrder(
            List.of(url), 0, true, null, false, true, reach.allowPrivate(), reach.allowed(), null);
    FetchReport report = session.curator().fetching().run(order, Watcher.NONE);
    if (report.allFailed()) {
      FetchReport.Failure failure = report.failures().get(0);
      throw new CuratorException(
          CuratorException.Kind.UNAVAILABLE,
          url + ": " + failure.slug() + ": " + failure.reason() + ": nothing was saved");
    }
    List<Story> known =
        session.curator().reading().list(Query.NONE.withAll(true)).items().stream()
            .map(i -> i.story())
            .toList();
    return Stream.concat(report.stories().stream(), known.stream())
        .filter(story -> holds(story, url, report))
        .map(Story::id)
        .findFirst()
        .orElseThrow(
            () ->
                new CuratorException(
                    CuratorException.Kind.UNAVAILABLE,
                    url + " is a feed or no article: give the address of one article"));
  }

  private static boolean holds(Story story, String url, FetchReport report) {
    return story.members().stream()
        .anyMatch(
            m ->
                url.equals(m.url())
                    || report.added().stream().anyMatch(a -> a.id().equals(m.article())));
  }
}
