package dev.aicurator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "plain – “quoted” naïve…|plain – “quoted” naïve…",
        "\033[31mred\033[0m|red",
        "\033]0;title\007after|after",
        "\033]8;;file:///etc/passwd\007click\033]8;;\007|click",
        "\033]0;open to the end|]0;open to the end",
        "\033\033[0m[31mred|[31mred",
        "\u009b31mred\u009b0m|red",
        "\u009d0;title\u009cx|x",
        "a\033|a",
        "good\b\b\bevil|goodevil",
        "report \u202etxt.exe|report txt.exe",
        "user\u200f123\u200e|user123",
        "pass\u00adword|password",
        "\u3164\u115f\u1160\uffa0|''",
        "bad \ud83d end\udc00|bad \ufffd end\ufffd",
        "a\ufffeb\uffff|a\ufffdb\ufffd",
        "👩\u200d💻 🏳️\u200d🌈|👩\u200d💻 🏳️\u200d🌈",
        "a\u200db 👩\u200d|ab 👩",
        "می\u200cخواهم|می\u200cخواهم",
        "a\u200cb|ab",
        "❤️ 1️\u20e3 a️|❤️ 1️\u20e3 a",
        "A\udb40\udd65\udb40\udd78\udb40\udc69|A",
        "H\u0300\u0301\u0302\u0303\u0304\u0305i|H\u0300\u0301\u0302\u0303i",
        "\u0301x|x",
        "✳ ✶ ✂ launch|✳ ✶ ✂ launch",
      })
  void oneLine(String raw, String clean) {
    assertThat(Clean.line(raw)).isEqualTo(clean);
    assertThat(Clean.line(clean)).isEqualTo(clean);
  }

  @Test
  void everyBreakAndRunOfSpacesIsOneSpace() {
    assertThat(Clean.line("one\ntwo\r\nthree\u2028four\u0085five"))
        .isEqualTo("one two three four five");
    assertThat(Clean.line("  much \t  space\u00a0here\u3000 ")).isEqualTo("much space here");
  }

  @Test
  void manyLinesKeepTheirBreaksAndIndents() {
    assertThat(Clean.text("\n a\r\n\tb  \n\nc\rd\u2029e\033[1m\n\n"))
        .isEqualTo(" a\n    b\n\nc\nd\ne");
  }

  @Test
  void cutsBetweenGraphemes() {
    assertThat(Clean.line("abc", 3)).isEqualTo("abc");
    assertThat(Clean.line("abcd", 3)).isEqualTo("ab…");
    assertThat(Clean.line("ab👩\u200d💻cd", 4)).isEqualTo("ab…");
    assertThat(Clean.line("x".repeat(2_000_000), 512)).hasSize(512).endsWith("…");
  }

  @Test
  void marksFollowTheText() {
    Clean.Marked marked = Clean.marked("  a\033[1m  bold\u200b word", 9, 13);
    assertThat(marked.text()).isEqualTo("a bold word");
    assertThat(marked.text().substring(marked.marks()[0], marked.marks()[1])).isEqualTo("bold");
  }

  @Test
  void cleaningAnythingTwiceChangesNothing() {
    Random random = new Random(7);
    int[] alphabet = {
      0x1b, '[', ']', '0', 'm', 7, '\\', 0x9b, 0x9c, 0x9d, ' ', '\n', '\r', 'a', 0x301, 0x200d,
      0x200c, 0x1f469, 0x1f4bb, 0xfe0f, 0x645, 0x64b, 0xd83d, 0xdc00, 0x202e, 0xe0061, 0xad
    };
    for (int round = 0; round < 20_000; round++) {
      StringBuilder raw = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        raw.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
      }
      String line = Clean.line(raw.toString());
      assertThat(Clean.line(line)).isEqualTo(line);
      String text = Clean.text(raw.toString());
      assertThat(Clean.text(text)).isEqualTo(text);
    }
  }
}
