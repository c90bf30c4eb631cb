package dev.aicurator.app;

import dev.aicurator.app.fetch.FetchOrder;
import dev.aicurator.app.fetch.FetchReport;
import dev.aicurator.app.fetch.Watcher;
import dev.aicurator.app.follow.Following;
import dev.aicurator.app.sources.Reach;
import dev.aicurator.config.Settings;
import dev.aicurator.model.report.Item;
import dev.aicurator.query.Query;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A curator in a folder of its own, at a fixed time, whose sources may be on loopback. */
final class Home implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
  final Curator curator;

  Home(Path folder) {
    this(folder, NOW);
  }

  Home(Path folder, Instant now) {
    Map<String, String> env = Map.of("TZ", "UTC", "HOME", folder.toString(), "USER", "ada");
    curator = Curator.open(Settings.load(env, folder), Clock.fixed(now, ZoneOffset.UTC));
  }

  FetchReport fetch(String... targets) {
    return fetch(false, targets);
  }

  FetchReport fetch(boolean dry, String... targets) {
    return curator.fetching().run(order(List.of(targets), dry), Watcher.NONE);
  }

  FetchOrder order(List<String> targets) {
    return order(targets, false);
  }

  private static FetchOrder order(List<String> targets, boolean dry) {
    return new FetchOrder(targets, 4, true, null, dry, false, true, Set.of(), null);
  }

  Following.Added follow(String url) {
    return curator.sources().add(url, WISH, new Reach(true, Set.of()));
  }

  private static final Following.Wish WISH = new Following.Wish(null, null, null, null, true);

  /** The bundled edition, read. */
  Home withSample() {
    for (String feed : SAMPLE) {
      fetch("sample:feeds/" + feed);
    }
    return this;
  }

  private static final List<String> SAMPLE =
      List.of(
          "quay-wire.xml",
          "larkmoor.json",
          "copperline.xml",
          "civic-lantern.atom",
          "marginal-weights.atom",
          "plainproof.rdf");

  List<Item> today() {
    return curator.reading().list(Query.NONE).items();
  }

  @Override
  public void close() {
    curator.close();
  }
}
