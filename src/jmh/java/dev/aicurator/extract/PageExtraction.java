package dev.aicurator.extract;

import dev.aicurator.Made;
import dev.aicurator.model.Page;
import java.nio.charset.StandardCharsets;
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
import org.openjdk.jmh.annotations.Warmup;

/** Time from the bytes of a web page to its article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class PageExtraction {
  @Param({"20", "200"})
  public int paragraphs;

  private byte[] html = {};

  @Setup
  public void make() {
    html = new Made(1).html(paragraphs).getBytes(StandardCharsets.UTF_8);
  }

  @Benchmark
  public Page extract() {
    return Extractor.page(html, "https://example.org/story", "text/html; charset=utf-8");
  }
}
