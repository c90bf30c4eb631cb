package dev.aicurator.curate.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Article;
import dev.aicurator.model.Card;
import dev.aicurator.model.Sentence;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhyTest {
  private static final Instant AT = Instant.parse("2026-03-03T12:00:00Z");

  private static Card write(Article article) {
    return new ExtractiveWriter().write(List.of(article), AT);
  }

  /** A lead, a fact, the stakes and another fact, parted by {@code |}. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bergquell hat am Montag ein offenes Sprachmodell für Kliniken in Bayern vorgestellt."
            + "|Das Modell läuft auf einem Rechner im Keller und schreibt Arztbriefe in 12 Sekunden."
            + "|Fachleute warnen, dass ein Fehler des Modells Tausende Menschen gefährden könnte."
            + "|Die Firma wurde vor fünf Jahren in München von vier Kollegen gegründet.",
        "Lumière a publié lundi un modèle de langue ouvert pour les tribunaux de France."
            + "|Le modèle compte 9 milliards de paramètres et fonctionne sans connexion à Lyon."
            + "|Un résumé faux pourrait peser sur la liberté de milliers de personnes en France."
            + "|Le ministère de la Justice a versé 3 euros par dossier depuis le mois de janvier.",
        "Andina presentó el martes un modelo que traduce entre el español y once lenguas."
            + "|El sistema funciona en teléfonos sin conexión y se puede descargar gratis."
            + "|Los expertos advierten que los datos podrían usarse sin permiso de las comunidades."
            + "|Unas 300 escuelas de Chile y de Perú emplean el sistema desde marzo.",
        "La società Ginestra ha presentato giovedì un modello che legge le radiografie."
            + "|Il programma gira su un solo computer e non invia immagini fuori dall'ospedale."
            + "|Gli esperti avvertono che un errore potrebbe sfuggire ai medici stanchi la notte."
            + "|Venti ospedali provano il programma in Piemonte e in Liguria da gennaio.",
        "A empresa Maré lançou na segunda-feira um modelo aberto para os hospitais do país."
            + "|O sistema corre num único servidor e foi instalado em Braga em dois dias."
            + "|Especialistas alertam que o modelo poderá prejudicar quem não usa telemóvel."
            + "|A próxima versão chega em maio e também vai ler as cartas em papel.",
        "Het bedrijf Polder heeft maandag een open taalmodel voor gemeenten uitgebracht."
            + "|Het model draait op een gewone server en herschrijft de brieven van Breda."
            + "|Deskundigen waarschuwen dat fouten gevolgen kunnen hebben voor duizenden gezinnen."
            + "|Dertig gemeenten in het land doen sinds januari aan de proef mee.",
        "Firma Wisła udostępniła w poniedziałek otwarty model językowy dla szkół w Krakowie."
            + "|Model działa na jednym komputerze i sprawdza wypracowanie w dwanaście sekund."
            + "|Eksperci ostrzegają, że błędne oceny mogą zaszkodzić tysiącom uczniów w kraju."
            + "|Ministerstwo zapłaciło w zeszłym roku pięć złotych za każdego ucznia.",
        "Компания «Идель» в понедельник открыла языковую модель для школ Казани."
            + "|Модель работает на одном компьютере и проверяет сочинение за двенадцать секунд."
            + "|Эксперты предупреждают, что ошибки модели могут повредить тысячам учеников."
            + "|Министерство выделило на эту работу триста рублей на каждого ученика.",
        "大阪のみずほ研は7日、病院のコンピューター1台で動く言語モデルを公開した。"
            + "|モデルは診療記録を3分で書き、全国の40の病院が1月から試している。"
            + "|専門家は、モデルの誤りが忙しい医師に見逃される恐れがあると警告する。"
            + "|みずほ研は2021年に大阪で佐藤花子社長が4人の仲間と設立した。",
        "北京的星河公司周一发布了可以在医院的一台电脑上运行的开放语言模型。"
            + "|模型撰写病历的时间从20分钟缩短到3分钟，全国有120家医院参加试点。"
            + "|专家警告说，模型的错误可能被忙碌的医生忽略，影响数千名患者。"
            + "|星河公司由李梅于2021年在北京成立，目前共有40名员工。",
      })
  void tellsTheStakesInTenLanguages(String article) {
    String[] parts = article.split("\\|");
    String title = parts[0].substring(0, parts[0].length() / 3);
    assertThat(why(title, parts)).containsExactly(parts[2]);
  }

  private static List<String> why(String title, String... paragraphs) {
    return write(Articles.of("a1", title, null, paragraphs)).whyItMatters().stream()
        .map(Sentence::text)
        .toList();
  }

  @Test
  void prefersWhatFollowsToSomebodysJoy() {
    String joy =
        "“We are excited that this could transform our work,” said Ana Prates of Quayside.";
    String stakes = "Rivals that charge for their models could lose customers in small hospitals.";
    assertThat(
            why(
                "Orbital Labs releases Heron 2",
                "Orbital Labs on Monday released Heron 2, an open language model for hospitals.",
                "Heron 2 runs on one computer and reads letters as well as tables.",
                joy,
                stakes))
        .containsExactly(stakes);
  }

  @Test
  void prefersItInOtherLanguagesToo() {
    String joy = "Chefin Jana Moll: „Wir freuen uns, dass unser Modell so wichtig geworden ist.“";
    String stakes = "Kleine Kliniken könnten mit dem Modell viele Stunden Arbeit sparen.";
    assertThat(
            why(
                "Bergquell stellt Modell vor",
                "Bergquell hat am Montag ein offenes Sprachmodell für Kliniken vorgestellt.",
                "Das Modell läuft auf einem Rechner und liest Briefe und Tabellen.",
                joy,
                stakes))
        .containsExactly(stakes);
  }

  @Test
  void aNameIsNoStake() {
    Stakes stakes = Stakes.in("en");
    assertThat(stakes.of("The council met on May 18 in the hall of the World Bank.")).isZero();
    assertThat(stakes.of("The town may close the harbour.")).isPositive();
    assertThat(stakes.of("A fully-potential ship lay there.")).isZero();
    assertThat(stakes.of("Prices may go up.")).isLessThan(stakes.of("Prices could go up.") / 3);
    assertThat(Stakes.in("de").of("Es ist ein Risiko.")).isPositive();
    assertThat(Stakes.in("fi").of("Se voi vaikuttaa.")).isZero();
  }

  @Test
  void ofWhatSaysLittleOnlyAFewWordsCount() {
    Stakes stakes = Stakes.in("en");
    double two = stakes.of("Prices will rise because ferries stop.");
    assertThat(stakes.of("Prices will likely rise because the market is growing."))
        .isEqualTo(two)
        .isLessThan(stakes.of("Prices will rise, which could threaten ferries."));
  }

  @Test
  void keepsAQuotationInSingleMarksWhole() {
    String quote =
        "‘We wanted letters that everybody reads. It worked’, said Anna de Boer of Polder.";
    Card card =
        write(
            Articles.of(
                "a1",
                "Polder releases a model",
                null,
                "Polder on Monday released an open model that rewrites letters of towns.",
                quote,
                "Eighty percent of readers understand the new letters of the model.",
                "Thirty towns have used the model of Polder since January."));
    assertThat(Arrays.asList("‘We wanted letters that everybody reads.", "It worked’"))
        .noneMatch(half -> card.keyPoints().stream().anyMatch(s -> s.text().equals(half)));
    assertThat(card.keyPoints().stream().map(Sentence::text)).contains(quote);
  }
}
