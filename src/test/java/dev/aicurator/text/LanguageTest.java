package dev.aicurator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageTest {
  /** Small words of one language are words of others too: of a headline few are left to tell by. */
  @Test
  void headlinesAreToldRightOrNotAtAll() throws IOException {
    List<String> wrong = new ArrayList<>();
    int right = 0;
    for (String line : headlines()) {
      String[] cells = line.split("\t");
      Optional<String> told = Language.of(cells[1]);
      if (told.equals(Optional.of(cells[0]))) {
        right++;
      } else {
        told.ifPresent(code -> wrong.add(code + ": " + line));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(right).isGreaterThanOrEqualTo(50);
  }

  private static List<String> headlines() throws IOException {
    try (InputStream in = LanguageTest.class.getResourceAsStream("/text/languages.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  @Test
  void whatTheTextDoesNotTellThePageMay() {
    String title = "A chatbot for gardeners passes a test of rare mosses";
    assertThat(Language.of(title)).isEmpty();
    assertThat(Language.of(title, "en-US")).contains("en");
    assertThat(Language.of("Zephyr 2", "en-GB")).contains("en");
    assertThat(Language.of("Zephyr 2", "not a code")).isEmpty();
    assertThat(Language.of("Zephyr 2")).isEmpty();
  }

  @Test
  void scriptsTellBeforeWords() {
    assertThat(Language.of("新しいモデルが公開された")).contains("ja");
    assertThat(Language.of("新模型发布了，性能更好")).contains("zh");
    assertThat(Language.of("Новая модель вышла в среду")).contains("ru");
    assertThat(Language.of("Нова модель вийшла у середу, її відкрили")).contains("uk");
    assertThat(Language.of("نموذج لغوي جديد صدر اليوم")).contains("ar");
  }
}
