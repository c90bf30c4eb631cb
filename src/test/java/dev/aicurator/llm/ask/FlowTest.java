package dev.aicurator.llm.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pieces cut anywhere become the same text, sentences and citations. */
class FlowTest {
  private static final class Heard implements Flow.Sink {
    private final StringBuilder all = new StringBuilder();
    private final List<String> sentences = new ArrayList<>();

    @Override
    public void text(String piece) {
      all.append(piece);
    }

    @Override
    public void sentence(String sentence, Set<Integer> cited) {
      all.append(new TreeSet<>(cited));
      sentences.add(sentence);
    }

    @Override
    public void cut() {
      all.append("…");
    }
  }

  private static Heard hear(String text, int step) {
    Heard heard = new Heard();
    Flow flow = new Flow(heard);
    for (int i = 0; i < text.length(); i += step) {
      flow.accept(text.substring(i, Math.min(text.length(), i + step)));
    }
    flow.end(true);
    return heard;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norvik rose 1.5 percent [1]. It grew. [2][3] The end [1, 2]|"
            + "Norvik rose 1.5 percent.[1] It grew.[2, 3] The end[1, 2]",
        "Dr. Solheim left the U.S. on Monday. Why?|"
            + "Dr. Solheim left the U.S. on Monday.[] Why?[]",
        "An array a[i] and [note] stay [4].|An array a[i] and [note] stay.[4]",
        "<think>Let me see. Hm.</think> It grew [1].|It grew.[1]",
        "NOTHING|''",
        "NOTHING.|''",
        "Not so [2].|Not so.[2]",
        "<think>endless|''",
      })
  void anyCutGivesTheSame(String text, String heard) {
    for (int step : new int[] {1, 2, 3, 7, 1_000}) {
      assertThat(hear(text, step).all.toString()).isEqualTo(heard);
    }
  }

  @Test
  void linesEndSentences() {
    assertThat(hear("- One thing [1]\n- Two things [2]\n\nThree", 4).sentences)
        .containsExactly("- One thing", "- Two things", "Three");
  }

  @Test
  void nothingUnsafeIsHandedOn() {
    String text = "Safe\u001b[31m \u202etext \ud83d\ude00\u0007 \ud83d end\u200b.";
    for (int step : new int[] {1, 2, 5}) {
      assertThat(hear(text, step).all.toString())
          .doesNotContain("\u001b", "\u202e", "\u0007", "\u200b")
          .contains("\ud83d\ude00")
          .endsWith("end.[]");
    }
  }

  @Test
  void whatIsCertainComesAtOnce() {
    Heard heard = new Heard();
    Flow flow = new Flow(heard);
    flow.accept("Norvik");
    assertThat(heard.all.toString()).isEqualTo("Norvik");
    flow.accept(" raised money. The");
    assertThat(heard.all.toString()).isEqualTo("Norvik raised money.");
    flow.accept(" end");
    assertThat(heard.all.toString()).isEqualTo("Norvik raised money.[] The end");
  }

  @Test
  void aSentenceBrokenOffIsNone() {
    Heard heard = new Heard();
    Flow flow = new Flow(heard);
    flow.accept("It grew [1]. Norvik pla");
    flow.end(false);
    assertThat(heard.all.toString()).isEqualTo("It grew.[1] Norvik pla…");
    assertThat(heard.sentences).containsExactly("It grew.");
  }

  @Test
  void anEndlessSentenceIsReadInTime() {
    Heard heard = hear("word. x[".repeat(5_000), 3);
    assertThat(heard.all.length()).isGreaterThan(30_000);
  }
}
