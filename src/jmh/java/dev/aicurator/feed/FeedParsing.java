package dev.aicurator.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
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

/**
 * Time to parse one feed document whole, sanitised HTML and all, beside jsoup's bare tree of the
 * same bytes. The folder of the documents is {@code -Dfeeds=DIR}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class FeedParsing {
  @Param({"rss-1m.xml", "atom-1m.xml", "rss-10m.xml", "atom-10m.xml"})
  public String file = "";

  private byte[] bytes = {};

  @Setup
  public void read() throws IOException {
    bytes = Files.readAllBytes(Path.of(System.getProperty("feeds", "."), file));
  }

  @Benchmark
  public Parsed parse() {
    return FeedParser.parse(bytes, "https://news.example.com/feed", null);
  }

  @Benchmark
  public Document bareTree() {
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }
}
