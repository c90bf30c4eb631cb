package dev.aicurator.text.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
  @ParameterizedTest
  @CsvSource({
    "đź’ˇ Why, 💡 Why",
    "ðŸ’¡ Why, 💡 Why",
    "cafÃ© au lait, café au lait",
    "donâ€™t, don’t",
    "MÃ¼ller, Müller",
    "Ă©cole, école",
    "GPT-5 â€” what now, GPT-5 — what now",
  })
  void undoesWhatIsCertain(String wrong, String meant) {
    assertThat(Mojibake.repair(wrong)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252,💡 idée – 20 €",
    "ISO-8859-1,新聞の記事 Привет",
    "ISO-8859-1,💡 idée – 20 €",
    "windows-1250,café – źdźbło",
    "windows-1251,Модель обучена",
  })
  void undoesOneAndTwoMisreadings(String charset, String meant) {
    String once = misread(meant, charset);
    assertThat(Mojibake.repair(once)).isEqualTo(meant);
    assertThat(Mojibake.repair(misread(once, charset))).isEqualTo(meant);
  }

  private static String misread(String text, String charset) {
    return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain ASCII",
        "Ã la carte",
        "Café\u00a0— AI",
        "Il a dit « été\u00a0»",
        "CAFÉ® et CRÈME",
        "À, Â, Ã et É",
        "IRMÃ e SÃO",
        "«IRMÃ» disse",
        "Привет, мир",
        "Їжак і Європа",
        "Łódź, żółć, Ă și Â",
        "日本語のニュース",
        "naïve “quotes” – and … dots",
        "ÐÑ",
        "5 µm ± 2 °C",
      })
  void leavesOrdinaryTextAsItIs(String text) {
    assertThat(Mojibake.repair(text)).isSameAs(text);
  }

  @Test
  void bearsHalfSequences() {
    assertThat(Mojibake.repair("Ã")).isEqualTo("Ã");
    assertThat(Mojibake.repair("ðŸ’")).isEqualTo("ðŸ’");
  }
}
