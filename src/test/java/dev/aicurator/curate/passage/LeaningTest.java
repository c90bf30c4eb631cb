package dev.aicurator.curate.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeaningTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He also said so.",
        "As the drug kicked in and made her worse, they tried to cool her down.",
        "In the weeks and months that followed, he kept it on the agenda.",
        "While it’s on the higher end of the range, the results justify the cost.",
        "In the shop on the fourth floor, another employee blamed theft.",
        "The ministers, however, failed to answer.",
        "Stability, for instance, worked with artists.",
        "The court denies that anything has been settled, though.",
        "[What you need to know to start the day.]",
        "No, the harbour stays open.",
      })
  void knowsWhatLeans(String sentence) {
    assertThat(Leaning.leans(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "After Mr. Biden left the room, he called the ministers.",
        "When the refinery was closed for repairs, it lost two customers.",
        "In the end, officials closed the harbour.",
        "Ministers met on Friday, they said.",
        "No. 14 Alabama visits the Rebels on Friday.",
        "No company has tried a robot at sea.",
        "Because of the flood, the harbour closed.",
        "Rather than wait, the town built a wall.",
        "The minister said on Friday that the ferries of the town would, for example, stop at night.",
      })
  void knowsWhatStandsAlone(String sentence) {
    assertThat(Leaning.leans(sentence)).isFalse();
  }

  private static boolean leansIn(String language, String sentence) {
    char[] lower = sentence.toLowerCase(Locale.ROOT).toCharArray();
    return Openers.builtIn().leans(sentence, lower, language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|In der Praxis prüft er die Akten weiterhin selbst.",
        "de|Von Montag an zeigte sie eine starke Leistung.",
        "de|Fließt jedoch Kapital ab, sinkt das Interesse.",
        "fr|Le maire a également promis un pont.",
        "es|La empresa, sin embargo, no respondió.",
        "fr|Mercredi, elle a annoncé une levée de fonds.",
        "ru|По данным разработчиков, она находит больше ошибок.",
        "ru|Однако профсоюз учителей опасается нагрузки.",
        "ar|وأضافت أن البيانات تبقى داخل المستشفى.",
      })
  void knowsWhatLeansInOtherLanguages(String language, String sentence) {
    assertThat(leansIn(language, sentence)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Der Minister sagte am Montag, er werde die Akten prüfen.",
        "de|Können Sie das Gerät in der Praxis empfehlen?",
        "fr|Selon la ministre Morel, elle votera la loi.",
        "fr|Le maire de la ville de Brest a dit lundi que le pont serait également fermé.",
        "fr|La ministre a dit mercredi, en marge d'une visite, qu'elle votera.",
        "ru|В январе компания «Идель» заявила, что она выросла.",
        "ar|وقالت المديرة ليلى حداد إن النموذج لا يحل محل الطبيب.",
      })
  void knowsWhatStandsAloneInOtherLanguages(String language, String sentence) {
    assertThat(leansIn(language, sentence)).isFalse();
  }
}
