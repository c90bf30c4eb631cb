package dev.aicurator.app;

import dev.aicurator.Made;
import dev.aicurator.config.Settings;
import dev.aicurator.curate.relevance.Relevance;
import dev.aicurator.curate.write.ExtractiveWriter;
import dev.aicurator.app.desk.Curating;
import dev.aicurator.app.read.Listing;
import dev.aicurator.query.Query;
import dev.aicurator.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Time to open a store, read a day's stories and rank them, as each {@code list} does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class ListingADay {
  @Param({"200", "2000"})
  public int stories;

  private final Clock clock = Clock.fixed(Made.NOW, ZoneOffset.UTC);
  private Path home = Path.of(".");
  private Settings settings;

  @Setup
  public void fill() throws IOException {
    home = Files.createTempDirectory("listing");
    settings = Settings.load(Map.of("TZ", "UTC", "HOME", home.toString()), home);
    Curating curating = new Curating(new ExtractiveWriter(), Relevance.builtIn(), clock);
    try (Store store =
        Store.open(settings.places().store(), settings.places().state(), clock)) {
      store.commit(new Made(1).articles("list", stories), curating.apart(slug -> null));
    }
  }

  @Benchmark
  public Listing list() {
    try (Curator curator = Curator.open(settings, clock)) {
      return curator.reading().list(Query.NONE.withAll(true));
    }
  }

  @TearDown
  public void remove() throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
