package dev.aicurator.feed.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I <3 AI|I <3 AI",
        "AT&T and R&amp;D|AT&T and R&D",
        "List<String> in Java|List<String> in Java",
        "a <b>bold</b> claim|a bold claim",
        "one<br>two|one two",
        "x &lt;b&gt; y|x <b> y",
        "1 < 2 > 0|1 < 2 > 0",
        "<script>x()</script>safe|safe",
        "a &nbsp; b|a b",
      })
  void reduces(String html, String text) {
    assertThat(PlainText.of(html)).isEqualTo(text);
  }
}
