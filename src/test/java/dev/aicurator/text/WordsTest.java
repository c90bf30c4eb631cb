package dev.aicurator.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @Test
  void wordsKeepInnerMarks() {
    assertThat(Tokens.of("GPT-4o's price, $1,250.50 (don't ask) — U.S."))
        .containsExactly("GPT-4o's", "price", "1,250.50", "don't", "ask", "U", "S");
    assertThat(Tokens.of("新模型 AI")).containsExactly("新模", "模型", "AI");
    assertThat(Tokens.of("字")).containsExactly("字");
    assertThat(Tokens.first("“It's 新模型, GPT-4".toCharArray(), 2)).containsExactly("It's", "新模");
    assertThat(Tokens.first("One two".toCharArray(), 6)).containsExactly("One", "two");
  }

  @Test
  void countsWordsAsReadersDo() {
    assertThat(Tokens.count("One two-three, four.")).isEqualTo(3);
    assertThat(Tokens.count("今日は、晴れ。")).isEqualTo(3);
    assertThat(Tokens.count("  ")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "caresses,caress", "ponies,poni", "agreed,agre", "plastered,plaster", "motoring,motor",
    "sized,size", "hopping,hop", "falling,fall", "happy,happi", "relational,relat",
    "generalization,gener", "adjustment,adjust", "controlling,control", "rate,rate", "sky,sky",
    "Models,model", "GPT-4,gpt-4", "adoption,adopt", "replacement,replac", "is,is"
  })
  void stemsAsPorter(String word, String stem) {
    assertThat(Stem.of(word)).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource({
    "The company said that it will open the new office in the city., en",
    "Die Firma hat mit der neuen Anlage auf dem Markt nicht viel verdient., de",
    "La société a annoncé que les résultats sont dans le rapport pour cette année., fr",
    "La empresa dijo que los resultados del año son más altos para el sector., es",
    "新しいモデルが発表されました。, ja",
    "公司今天发布了新的模型。, zh",
    "Компания выпустила новую модель., ru",
    "회사는 새로운 모델을 발표했다., ko",
  })
  void tellsLanguages(String text, String code) {
    assertThat(Language.of(text)).contains(code);
  }

  @Test
  void saysNothingWhereItCannotTell() {
    assertThat(Language.of("GPT-5")).isEmpty();
    assertThat(Language.of("")).isEmpty();
    assertThat(Language.of("GPT-5", "pt-BR")).contains("pt");
    assertThat(Language.of("GPT-5", "!?")).isEmpty();
  }
}
