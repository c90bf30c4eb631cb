package dev.aicurator.curate.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {
  @ParameterizedTest
  @CsvSource({"wrote,write", "feet,foot", "five,5", "died,die", "models,model", "leak,leaked"})
  void formsOfOneWordCompare(String one, String other) {
    assertThat(Words.stem(one)).isEqualTo(Words.stem(other));
  }

  @ParameterizedTest
  @CsvSource({
    "maastrich,maastricht,true",
    "sheepshanks,sheeshanks,true",
    "owl,owl,true",
    "heron,haven,false",
    "abc,abcde,false",
    "'',a,true"
  })
  void oneLetterApartIsNear(String one, String other, boolean near) {
    assertThat(Near.isOneApart(one, other)).isEqualTo(near);
    assertThat(Near.isOneApart(other, one)).isEqualTo(near);
  }

  @Test
  void aSentenceTellsHowWellItMeetsAWord() {
    String text = "The CEO wrote that Owl 3 reads 300kg of paper for $4.";
    Told told = new Told(new Sentence(text, "a", 0, 0, text.length()));
    assertThat(told.match(word("written"))).isEqualTo(1);
    assertThat(told.match(word("300"))).isEqualTo(1);
    assertThat(told.match(word("cost"))).isBetween(0.1, 0.9);
    assertThat(told.match(word("runs"))).isBetween(0.1, 0.9);
    assertThat(told.match(word("otter"))).isZero();
  }

  @Test
  void someStandInOneWayOnly() {
    String text = "It runs on a phone.";
    assertThat(new Told(new Sentence(text, "a", 0, 0, text.length())).match(word("CEO"))).isZero();
  }

  private static Words.Word word(String raw) {
    return new Words.Word(raw, Words.stem(raw), 0, raw.length());
  }
}
