package dev.aicurator.curate.group;

import dev.aicurator.Made;
import dev.aicurator.curate.relevance.Relevance;
import dev.aicurator.curate.write.ExtractiveWriter;
import dev.aicurator.model.Article;
import dev.aicurator.model.feed.Source;
import dev.aicurator.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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

/**
 * Time to make the stories of one day and their cards of {@code articles} articles in a new JVM,
 * three of ten retold by another source.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Measurement(iterations = 1)
@Fork(value = 3, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
public class DayGrouping {
  @Param({"1000", "10000"})
  public int articles;

  private List<Article> day = List.of();

  @Setup
  public void make() {
    Made made = new Made(1);
    List<Article> all = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      boolean retold = i % 10 > 6;
      all.add(retold ? made.retold(all.get(i - 4), "day" + i) : made.article("day" + i));
    }
    day = all;
  }

  @Benchmark
  public List<Story> group() {
    return new Grouper()
        .regroup(
            day,
            List.of(),
            id -> Optional.empty(),
            slug -> new Source(slug, slug, "https://example.org/", "wire", null, slug, false, true),
            new ExtractiveWriter(),
            Relevance.builtIn(),
            Made.NOW);
  }
}
