package dev.aicurator.search;

import static dev.aicurator.search.Shelf.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Article;
import dev.aicurator.search.words.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageTest {
  private static final String TIME = "2026-11-20T08:00:00Z";
  private static final List<Article> MIXED =
      List.of(
          article(
              "de", TIME, "Häuser", "Die Häuser der Stadt sind alt und werden nicht mehr bewohnt."),
          article(
              "fr",
              TIME,
              "Loi",
              "Les nouvelles lois européennes sont entrées en vigueur dans les pays."),
          article("ja", TIME, "東京", "東京大学は新しい言語モデルを発表した。"),
          article("ru", TIME, "Нейросети", "Новые нейросети учатся на русских текстах."),
          article(
              "en", TIME, "Houses", "The houses of the city are old and nobody lives in them."));

  private static List<String> found(String words) {
    try (SearchIndex index = SearchIndex.inMemory(MIXED.stream())) {
      List<String> ids =
          index.search(Wanted.words(words), 10, Order.RELEVANCE).stream()
              .map(Hit::article)
              .toList();
      return MIXED.stream().filter(a -> ids.contains(a.id())).map(Article::guid).toList();
    }
  }

  @Test
  void guessesFromTheText() {
    assertThat(MIXED)
        .extracting(a -> Language.of(a.page().language(), a.text()))
        .containsExactly(Language.DE, Language.FR, Language.EN, Language.RU, Language.EN);
  }

  @Test
  void eachLanguageIsStemmedItsOwnWay() {
    assertThat(found("Haus")).containsExactly("de");
    assertThat(found("haus")).containsExactly("de");
    assertThat(found("nouveau européen")).containsExactly("fr");
    assertThat(found("нейросетей")).containsExactly("ru");
    assertThat(found("house living")).containsExactly("en");
  }

  @Test
  void scriptsWithoutSpacesAreFoundByPieces() {
    assertThat(found("言語モデル")).containsExactly("ja");
    assertThat(found("大学")).containsExactly("ja");
  }

  @Test
  void aLongEnglishOpeningDecides() {
    String english = "The houses of the city are old and nobody lives in them any more. ";
    String german = "Die Häuser der Stadt sind alt und werden nicht mehr bewohnt. ";
    assertThat(Language.of(null, english.repeat(8) + german.repeat(20))).isEqualTo(Language.EN);
    assertThat(Language.of(null, english + german.repeat(20))).isEqualTo(Language.DE);
    assertThat(Language.of(null, german.repeat(20))).isEqualTo(Language.DE);
  }
}
