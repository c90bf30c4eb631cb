package dev.aicurator.curate.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Sentence;
import org.junit.jupiter.api.Test;

class ToldTest {
  private static double match(String text, String term) {
    Told told = new Told(new Sentence(text, "a", 0, 0, text.length()));
    return told.match(Words.of(term).get(0));
  }

  @Test
  void anAbbreviationIsMetByTheNameItStandsFor() {
    String text = "The Guild of Northern Lamplighters met in the old harbour.";
    assertThat(match(text, "GNL")).isPositive();
    assertThat(match(text, "GN")).isPositive();
    assertThat(match(text, "GLN")).isZero();
    assertThat(match(text, "gnl")).isZero();
    assertThat(match("The U.S. navy bought two.", "US")).isEqualTo(1);
  }

  @Test
  void aWordWrittenAsOneIsMetByTwo() {
    assertThat(match("The Night Ferry sails at nine.", "NightFerry")).isPositive();
    assertThat(match("A Ferry sails at Night.", "NightFerry")).isZero();
  }

  @Test
  void oneLetterMayBeWrongInANameOrALongWord() {
    assertThat(match("Shelley wrote it.", "Shelly")).isPositive();
    assertThat(match("Some ctenophores glow.", "ctenphores")).isPositive();
    assertThat(match("The cat sat.", "cap")).isZero();
    assertThat(match("He shelved it.", "Shelly")).isZero();
  }

  @Test
  void aLongerWordOfTheSameRootIsKin() {
    assertThat(match("Their friendship lasted.", "friend")).isPositive().isLessThan(1);
  }
}
