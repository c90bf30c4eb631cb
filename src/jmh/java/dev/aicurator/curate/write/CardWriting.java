package dev.aicurator.curate.write;

import dev.aicurator.Made;
import dev.aicurator.model.Article;
import dev.aicurator.model.Card;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to write the card of one article of about 300 words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class CardWriting {
  private final ExtractiveWriter writer = new ExtractiveWriter();
  private final List<Article> articles = new Made(1).articles("card", 64);
  private int next;

  @Benchmark
  public Card write() {
    next = (next + 1) % articles.size();
    return writer.write(List.of(articles.get(next)), Made.NOW);
  }
}
