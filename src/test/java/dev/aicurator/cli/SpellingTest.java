package dev.aicurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.testing.Run;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found however their letters are written, by list and search alike. */
class SpellingTest {
  private static final List<String> TITLES =
      List.of(
          "Ein Café für Zürich",
          Normalizer.normalize("Das Café in Zürich", Normalizer.Form.NFD),
          "Die Straße nach İstanbul",
          "A launch 🚀 of a smørrebrød robot");

  @TempDir static Path home;

  @BeforeAll
  static void store() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < TITLES.size(); i++) {
      String line = "{\"guid\":\"%d\",\"title\":\"%s\",\"published\":\"2026-11-2%dT01:00:00Z\"}\n";
      lines.append(line.formatted(i, TITLES.get(i), i));
    }
    Run.of(home, "import").in(lines.toString()).run().silent();
  }

  private static List<String> found(String command, String... words) {
    String[] line = new String[words.length + 4];
    System.arraycopy(words, 0, line, 4, words.length);
    line[0] = command;
    line[1] = "--all";
    line[2] = "--template";
    line[3] = "{{title}}";
    return Run.of(home, line).run().out().lines().toList();
  }

  @ParameterizedTest
  @CsvSource({
    "café, 2",
    "cafe, 2",
    "cafe\u0301, 2",
    "CAFÉ, 2",
    "ZÜR*, 2",
    "strasse, 1",
    "straße, 1",
    "istanbul, 1",
    "smorrebrod, 1",
    "🚀, 1",
    "🤖, 0",
    "robot, 1",
  })
  void listAndSearchFindTheSame(String word, int count) {
    assertThat(found("list", word)).as("list").hasSize(count);
    assertThat(found("search", word)).as("search").hasSize(count);
  }

  @Test
  void whatIsFoundStandsInTheOrderAskedFor() {
    assertThat(found("search", "sort:oldest", "cafe"))
        .containsExactly(TITLES.get(0), TITLES.get(1));
    assertThat(found("search", "sort:date", "cafe")).containsExactly(TITLES.get(1), TITLES.get(0));
    assertThat(found("search", "--sort", "title", "cafe"))
        .containsExactly(TITLES.get(1), TITLES.get(0));
  }
}
