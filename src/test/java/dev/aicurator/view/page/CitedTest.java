package dev.aicurator.view.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Sentence;
import org.junit.jupiter.api.Test;

class CitedTest {
  private static String read(String text, int block, int end) {
    return Cited.dek(new Sentence(text, "a1", block, 0, end)).text();
  }

  @Test
  void theBeginningOfASentenceEndsInAnEllipsis() {
    String clause = "The harbour was closed";
    assertThat(read(clause, 0, clause.length())).isEqualTo("The harbour was closed…");
    assertThat(read(clause + ".", 0, clause.length() + 1)).isEqualTo("The harbour was closed.");
  }

  @Test
  void linesOfPublishersAndWordsOfModelsStayAsTheyAre() {
    String line = "The harbour was closed";
    assertThat(read(line, Sentence.DEK, line.length())).isEqualTo(line);
    assertThat(read(line, Sentence.TITLE, line.length())).isEqualTo(line);
    assertThat(read(line, 0, 90)).isEqualTo(line);
  }
}
