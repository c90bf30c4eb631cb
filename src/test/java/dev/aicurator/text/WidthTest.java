package dev.aicurator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {
  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "naïve – “x”…, 12",
    "人工智能, 8",
    "re\u0301sume\u0301, 6",
    "👩\u200d💻, 2",
    "🏳️\u200d🌈, 2",
    "🇨🇭🇦🇹, 4",
    "👍🏽, 2",
    "❤️, 2",
    "❤, 1",
    "1️\u20e3, 2",
    "한국, 4",
    "עברית, 5",
    "★♥●, 3",
    "한, 2"
  })
  void columns(String text, int columns) {
    assertThat(Width.of(text)).isEqualTo(columns);
  }

  @Test
  void cutsToWhatFits() {
    assertThat(Width.cut("headline", 8)).isEqualTo("headline");
    assertThat(Width.cut("headline", 5)).isEqualTo("head…");
    assertThat(Width.cut("a word here", 3)).isEqualTo("a…");
    assertThat(Width.cut("人工智能", 6)).isEqualTo("人工…");
    assertThat(Width.cut("人工智能", 0)).isEmpty();
    assertThat(Width.cut("x👩\u200d💻y", 3)).isEqualTo("x…");
  }

  @Test
  void padsToColumns() {
    assertThat(Width.pad("人", 4)).isEqualTo("人  ");
    assertThat(Width.pad("long", 2)).isEqualTo("long");
  }

  @Test
  void wrapsAtSpacesHyphensAndWideCharacters() {
    assertThat(Wrap.lines("the quick brown fox", 10)).containsExactly("the quick", "brown fox");
    assertThat(Wrap.lines("state-of-the-art", 12)).containsExactly("state-of-", "the-art");
    assertThat(Wrap.lines("人工智能新闻。好", 8)).containsExactly("人工智能", "新闻。好");
    assertThat(Wrap.lines("人工智能。", 8)).containsExactly("人工智", "能。");
    assertThat(Wrap.lines("x".repeat(7), 3)).containsExactly("xxx", "xxx", "x");
    assertThat(Wrap.lines("a\n\nb", 5)).containsExactly("a", "", "b");
    assertThat(Wrap.lines("", 5)).containsExactly("");
  }

  @Test
  void linesFitAndLoseNothingButSpaces() {
    Random random = new Random(11);
    List<String> pieces =
        List.of("a", "word", " ", "long-winded", "人", "。", "👩\u200d💻", "e\u0301", "—", "/", "x");
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      String clean = Clean.line(text.toString());
      int width = 2 + random.nextInt(20);
      List<String> lines = Wrap.lines(clean, width);
      assertThat(lines).allMatch(line -> Width.of(line) <= width);
      assertThat(String.join("", lines).replace(" ", "")).isEqualTo(clean.replace(" ", ""));
    }
  }
}
