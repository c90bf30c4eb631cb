package dev.aicurator.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {
  @TempDir Path home;

  @Test
  void twoProcessesWriteAtOnce() throws Exception {
    Process one = start("one", 12);
    Process two = start("two", 12);
    List<String> said = new ArrayList<>(all(one));
    said.addAll(all(two));
    assertThat(said).hasSize(48).noneMatch(line -> line.startsWith("E"));
    assertKept(said);
    try (Store store = Sample.open(home)) {
      assertThat(store.fsck(false).findings()).isEmpty();
    }
  }

  @Test
  void nothingAcknowledgedIsLostToAKill() throws Exception {
    List<String> said = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      Process worker = start("k" + round, 100_000);
      BufferedReader out = worker.inputReader();
      for (int i = 0; i < 15 + 7 * round; i++) {
        said.add(out.readLine());
      }
      // not Process.destroyForcibly: that closes the stream what was said is read from
      worker.toHandle().destroyForcibly();
      worker.waitFor();
      out.lines().forEach(said::add);
    }
    assertKept(said);
    try (Store store = Sample.open(home)) {
      store.commit(List.of(), Sample::alone);
      store.fsck(true);
      assertThat(store.fsck(false).findings()).isEmpty();
    }
    assertKept(said);
  }

  private void assertKept(List<String> said) {
    try (Store store = Sample.open(home)) {
      for (String line : said) {
        String name = line.substring(2);
        for (Article article : line.startsWith("A") ? Worker.articles(name) : List.<Article>of()) {
          assertThat(store.article(article.id())).as(line).isPresent();
          assertThat(store.story(article.id())).as(line).isPresent();
        }
        if (line.startsWith("J")) {
          assertThat(store.marks(Worker.story(name)).isLiked()).as(line).isTrue();
        }
      }
    }
  }

  private Process start(String name, int count) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            Worker.class.getName(),
            home.toString(),
            name,
            Integer.toString(count))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static List<String> all(Process process) throws Exception {
    try (BufferedReader out = process.inputReader()) {
      List<String> lines = out.lines().toList();
      assertThat(process.waitFor()).isZero();
      return lines;
    }
  }
}
