package dev.aicurator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.testing.LoopbackServer;
import dev.aicurator.testing.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fetches of many feeds in processes of their own: at once, and killed. */
class FetchProcessesTest {
  private static final int FEEDS = 50;
  private static final int ENTRIES = 4;
  private static final String[] WORDS = {
    "model", "chip", "agent", "robot", "benchmark", "weights", "inference", "training", "safety",
    "licence", "dataset", "reasoning", "speech", "vision", "compiler", "cluster", "audit", "law"
  };
  @TempDir Path folder;
  private final LoopbackServer server = new LoopbackServer();
  private Path home;

  @BeforeEach
  void follow() throws IOException {
    home = folder.resolve("home");
    StringBuilder opml = new StringBuilder("<opml version='2.0'><head/><body>");
    for (int f = 0; f < FEEDS; f++) {
      server.rss("/f" + f, feed(f));
      opml.append("<outline type='rss' text='Feed ").append(f).append("' xmlUrl='");
      opml.append(server.url("/f" + f)).append("'/>");
    }
    Path file = folder.resolve("feeds.opml");
    Files.writeString(file, opml.append("</body></opml>"));
    List<String> bundled =
        Arrays.stream(Run.of(home, "sources", "list", "-o", "ids").ok().split("\n")).toList();
    Run.of(home, "sources", "import", file.toString(), "--quiet").ok();
    List<String> disable = new ArrayList<>(List.of("sources", "disable", "--quiet"));
    disable.addAll(bundled);
    Run.of(home, disable.toArray(String[]::new)).ok();
  }

  @AfterEach
  void close() {
    server.close();
  }

  /** Entries of today, each of a subject of its own. */
  private static String feed(int f) {
    StringBuilder xml = new StringBuilder("<rss version='2.0'><channel><title>Feed ");
    xml.append(f).append("</title>");
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            Instant.now().minusSeconds(60).atOffset(ZoneOffset.UTC));
    for (int e = 0; e < ENTRIES; e++) {
      Random random = new Random(31L * f + e);
      xml.append("<item><guid isPermaLink='false'>").append(f).append('-').append(e);
      xml.append("</guid><title>AI ").append(sentence(random, 6)).append("</title><pubDate>");
      xml.append(date).append("</pubDate><description>");
      for (int s = 0; s < 12; s++) {
        xml.append("The AI ").append(sentence(random, 14)).append(". ");
      }
      xml.append("</description></item>");
    }
    return xml.append("</channel></rss>").toString();
  }

  private static String sentence(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
      text.append(i % 3 == 2 ? random.nextInt(9000) : "");
    }
    return text.toString();
  }

  @Test
  void twoFetchesAtOnceLoseAndDoubleNothing() throws Exception {
    Process one = fetch();
    Process two = fetch();
    assertThat(end(one)).isZero();
    assertThat(end(two)).isZero();
    assertAllThere();
  }

  @Test
  void aKilledFetchLeavesASoundStoreThatTheNextOneCompletes() throws Exception {
    Random random = new Random(7);
    for (int round = 0; round < 4; round++) {
      Process killed = fetch();
      awaitRequests(server.requests().size() + 1 + random.nextInt(FEEDS - 10));
      killed.toHandle().destroyForcibly();
      killed.waitFor();
      assertThat(run("fsck").code()).isZero();
    }
    assertThat(end(fetch())).isZero();
    assertAllThere();
  }

  private Run.Done run(String... args) {
    return Run.of(home, args).at(Instant.now().toString()).run();
  }

  private void assertAllThere() {
    Run.Done fsck = run("fsck");
    assertThat(fsck.out()).endsWith("sound\n");
    assertThat(run("stats").out()).containsPattern("(?m)^articles\\s+" + FEEDS * ENTRIES + "\\b");
  }

  private Process fetch() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            java,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.aicurator.Main",
            "fetch",
            "--allow-private",
            "--force");
    builder.environment().put("CURATOR_HOME", home.toString());
    builder
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("out" + System.nanoTime()).toFile());
    return builder.start();
  }

  private int end(Process process) throws Exception {
    assertThat(process.waitFor(Duration.ofMinutes(2).toMillis(), TimeUnit.MILLISECONDS)).isTrue();
    for (Path out :
        Files.list(folder).filter(f -> f.getFileName().toString().startsWith("out")).toList()) {
      assertThat(Files.readString(out, StandardCharsets.UTF_8)).isEmpty();
    }
    return process.exitValue();
  }

  private void awaitRequests(int count) {
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (server.requests().size() < count && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
  }
}
