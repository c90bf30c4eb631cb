package dev.aicurator.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.llm.spend.Spent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards and spending between runs. */
class FolderCacheTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final String KEY = "0".repeat(64);
  @TempDir Path home;

  @Test
  void whatIsPutIsThereInTheNextRun() {
    assertThat(new FolderCache(home.resolve("model")).get(KEY)).isNull();
    new FolderCache(home.resolve("model")).put(KEY, "{\"a\":\"ü\"}");
    new FolderCache(home.resolve("model")).put(KEY, "{\"b\":1}");
    assertThat(new FolderCache(home.resolve("model")).get(KEY)).isEqualTo("{\"b\":1}");
  }

  @Test
  void spendingAddsUpOverRuns() throws IOException {
    new FolderCache(home).add(DAY, new Spent(100, 10, 0.5));
    Files.writeString(home.resolve("spent-2026-11-24.txt"), "torn\n", StandardOpenOption.APPEND);
    assertThat(new FolderCache(home).add(DAY, new Spent(-50, 0, -0.25)))
        .isEqualTo(new Spent(50, 10, 0.25));
    assertThat(new FolderCache(home).add(DAY.plusDays(1), Spent.NOTHING)).isEqualTo(Spent.NOTHING);
  }

  @Test
  void whereNothingCanBeWrittenNothingMayBeSpent() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "");
    FolderCache broken = new FolderCache(file.resolve("x"));
    broken.put(KEY, "x");
    assertThat(broken.get(KEY)).isNull();
    assertThat(broken.add(DAY, Spent.NOTHING).tokens()).isGreaterThan(1L << 40);
  }
}
