package dev.aicurator.curate.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aicurator.text.Tokens;
import org.junit.jupiter.api.Test;

class SummarizerTest {
  private static final String TEXT = String.join("\n\n", Articles.ORBITAL);
  private final Summarizer summarizer = new Summarizer();

  @Test
  void givesAsManySentencesAsAsked() {
    for (int n : new int[] {0, 1, 3, 5}) {
      Summary s = summarizer.summarize("x", "", TEXT, SummaryOptions.sentences(n));
      assertThat(s.summary()).hasSize(n);
      assertThat(s.summary()).allMatch(t -> TEXT.contains(t));
    }
  }

  @Test
  void ratioIsAShareOfTheWords() {
    Summary s = summarizer.summarize("x", "Heron 2", TEXT, SummaryOptions.ratio(0.4));
    int words = s.summary().stream().mapToInt(Tokens::count).sum();
    assertThat(words / (double) Tokens.count(TEXT)).isBetween(0.3, 0.5);
  }

  @Test
  void emptyTextOrTitleIsNoFault() {
    Summary none = summarizer.summarize("x", "", "", SummaryOptions.DEFAULT);
    assertThat(none.dek()).isNull();
    assertThat(none.whyItMatters()).isNull();
    assertThat(none.keyPoints()).isEmpty();
    assertThat(none.details()).isNull();
    assertThat(none.summary()).isEmpty();
    assertThat(none.keyphrases()).isEmpty();
    Summary title = summarizer.summarize("x", "Only a title here", "", SummaryOptions.DEFAULT);
    assertThat(title.dek()).isEqualTo("Only a title here");
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    String wrapped =
        "Orbital Labs released a language model that matches far larger\n"
            + "systems on coding tests while it runs on a single graphics card.\n"
            + "Analysts at Quayside Research said that rivals will feel it soon.";
    Summary s = summarizer.summarize("x", "", wrapped, SummaryOptions.sentences(2));
    assertThat(s.summary().get(0))
        .startsWith("Orbital Labs released")
        .endsWith("on a single graphics card.");
  }

  @Test
  void keyphrasesAreManyAndBestFirst() {
    Summary s = summarizer.summarize("x", "Orbital Labs", TEXT, SummaryOptions.DEFAULT);
    assertThat(s.keyphrases()).hasSizeGreaterThanOrEqualTo(15).doesNotHaveDuplicates();
    assertThat(s.keyphrases().subList(0, 5)).anyMatch(k -> k.contains("Heron"));
    assertThat(s.keyphrases()).noneMatch(k -> k.equalsIgnoreCase("the"));
  }

  @Test
  void optionsAreChecked() {
    assertThatThrownBy(() -> SummaryOptions.ratio(1.5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SummaryOptions.sentences(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
