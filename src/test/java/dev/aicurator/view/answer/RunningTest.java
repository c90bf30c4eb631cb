package dev.aicurator.view.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class RunningTest {
  private static String written(int width, String... pieces) throws IOException {
    StringBuilder out = new StringBuilder();
    Running running = new Running(out, 0, width);
    for (String piece : pieces) {
      running.add(piece);
    }
    running.end();
    return out.toString();
  }

  @Test
  void breaksBetweenWordsHoweverTheyCome() throws IOException {
    assertThat(written(10, "The o", "wl sat on", " the mill."))
        .isEqualTo("The owl\nsat on the\nmill.\n");
  }

  @Test
  void aWordIsWrittenAsSoonAsItIsWhole() throws IOException {
    StringBuilder out = new StringBuilder();
    Running running = new Running(out, 2, 80);
    running.add("The owl");
    assertThat(out).hasToString("  The");
    running.add(" ");
    assertThat(out).hasToString("  The owl");
  }

  @Test
  void keepsLinesAndCountsWideCharactersTwice() throws IOException {
    assertThat(written(10, "The owl\nsat")).isEqualTo("The owl\nsat\n");
    assertThat(written(5, "猫猫 猫 a")).isEqualTo("猫猫\n猫 a\n");
  }

  @Test
  void nothingIsNoLine() throws IOException {
    assertThat(written(10)).isEmpty();
    assertThat(written(10, " ", "\n")).isEmpty();
  }
}
