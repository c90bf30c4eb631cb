package dev.aicurator.store;

import dev.aicurator.Made;
import dev.aicurator.model.Article;
import dev.aicurator.model.Card;
import dev.aicurator.model.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Time to make 50 new articles and their stories durable in a day that has {@code there} already;
 * grouping and writing left out. Each commit is timed once: the day grows by it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Measurement(iterations = 40)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class Committing {
  private static final int BATCH = 50;

  @Param({"0", "5000"})
  public int there;

  private final Made made = new Made(1);
  private Path home = Path.of(".");
  private Store store;
  private List<Article> batch = List.of();
  private int count;

  @Setup
  public void open() throws IOException {
    home = Files.createTempDirectory("committing");
    Clock clock = Clock.fixed(Made.NOW, ZoneOffset.UTC);
    store = Store.open(home.resolve("store"), home.resolve("state"), clock);
    store.commit(made.articles("there", there), Committing::apart);
  }

  @Setup(Level.Iteration)
  public void gather() {
    batch = made.articles("batch" + count++ + "-", BATCH);
  }

  @Benchmark
  public Committed commit() {
    return store.commit(batch, Committing::apart);
  }

  private static List<Story> apart(List<Article> fresh, Recent recent) {
    return fresh.stream().map(Committing::story).toList();
  }

  private static Story story(Article a) {
    Story.Member member =
        new Story.Member(
            a.id(), a.source(), a.sourceTitle(), a.source(), a.title(), a.url(), List.of(),
            a.time(), a.firstSeen(), 300, null, null, null);
    Card.By by = new Card.By("extractive", null, Made.NOW);
    Card card = new Card(a.title(), null, List.of(), List.of(), List.of(), true, "en", by);
    return new Story(
        a.id(), List.of(member), List.of(), List.of(), 1, true, null, Made.NOW, card);
  }

  @TearDown
  public void remove() throws IOException {
    store.close();
    try (Stream<Path> all = Files.walk(home)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
