package dev.aicurator.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  /** Each case is sentences joined by {@code | }; cutting the joined text must give them back. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dr. Smith met J. R. Fox at 5 p.m. on Friday.| They spoke.",
        "The model scored 3.5 points.| It cost $1.2 million.",
        "Acme Inc. said it was pleased.| Shares rose.",
        "It was sold to Acme Corp.| The price was low.",
        "He lives in the U.S. with a dog.| She left the U.S.| They stayed.",
        "A.I. tools are new.| Some fear A.I.| But others do not.",
        "“We did it.”| The crowd cheered.",
        "\"Why now?\" she asked.| Nobody knew!",
        "Yahoo! said so.| Is that all?| Yes.",
        "See fig. 3 for more.| No. 5 was best, vs. No. 6.",
        "It grew fast.[12]| Then it fell.",
        "Wait... what is this?| OK.",
        "Work ended Jan. 5 in Rome.| It began in Jan.| Snow fell.",
        "They run iOS.| iPhones sell well.",
        "It runs on Node.js and v2.0.1 today.| Fine.",
        "John F. Kennedy spoke.| George W. Bush listened.",
        "e.g. this one, i.e. that one.| Good.",
        "1. Open the lid.| Close it.",
        "His – mind you! – viola was new.| It broke.",
        "It was new!| – Nobody cared.",
        "Each step is a list.| build.os must be set.| my_key is free.",
        "They called Asst. Chief Ray Moss.| He came.",
        "The Rt. Hon. B. U. Ade spoke.| Show me your ID.| He did.",
        "It is the seal of an LLC.| Nevertheless Acme LLC Chief Jo Roe left.",
        "Yahoo! Japan grew.| He joined Yahoo!| The stock rose.",
        "She teaches art.| The school closed.| He ate a fig.| See art. 5 and sec. 3 now.",
        "Ministers met for hours.|The talks failed.| It runs on asp.Net here.",
      })
  void cutsWhereAReaderWould(String joined) {
    assertThatItIsCut(joined);
  }

  private static void assertThatItIsCut(String joined) {
    String[] wanted = joined.split("\\| ?", -1);
    assertThat(Sentences.of(joined.replace("|", ""))).containsExactly(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Es dauert nur 30 s.| Danach ist z. B. Tee fertig.",
        "Am 3. Mai kam der Bus, laut § 5 Abs. 2 für ca. 300 Kunden der Fa. Moll.| Gut.",
        "Prof. Dr. med. Anna Weber sagte: „Das ist neu.| Wir warten.“| Danach ging sie.",
        "Es reicht.| „Wir sind bereit!“, rief sie.| »Nun gut.«| Er schwieg.",
        "M. Le Goff a lu l'art. 5, p. 12, etc.| Le pont ferme.| « C'est fini. »| Elle part pour env. 3 jours.",
        "El Sr. Ruiz vive en EE. UU. desde ayer.| Datos S.A.| El consejo votó.| Vale aprox. 30.",
        "Il dott. Rossi e l'ing. Verdi firmano.| Dati S.p.A.| Il voto, cfr. pag. 12, è nullo.",
        "O Eng. Ramos leu a pág. 3.| Dados S.A.| O conselho votou.",
        "Dhr. Smit en mevr. De Vries bellen drs. Bakker.| Bijv. Breda doet mee.",
        "W 2019 r.| W 2024 r. wydała tzw. model, np. dla mgr Nowak.| „Nie wiem.| Zobaczymy.”",
        "Это было в 2023 г.| Компания растёт и т. д.| См. стр. 12.| Она живёт в г. Омск.",
        "“真的吗？”记者问。|很好。",
      })
  void cutsOtherLanguagesWhereAReaderWould(String joined) {
    assertThatItIsCut(joined);
  }

  @Test
  void nothingIsLongerThanASentenceCanBe() {
    String text = "x".repeat(5000) + " " + "word ".repeat(1000);
    assertThat(Sentences.of(text)).allMatch(s -> s.length() <= 2000);
    assertThat(String.join("", Sentences.of(text)).replace(" ", ""))
        .isEqualTo(text.replace(" ", ""));
  }

  @Test
  void cutsScriptsWithoutSpaces() {
    assertThat(Sentences.of("模型发布了。“很好！”他说？是的")).containsExactly("模型发布了。", "“很好！”他说？", "是的");
    assertThat(Sentences.of("यह नया है। वह पुराना है।"))
        .containsExactly("यह नया है।", "वह पुराना है।");
  }

  @Test
  void ordinalsAndQuotationsDoNotEndASentence() {
    assertThat(
            Sentences.of(
                "Sie kamen am überraschenden 1. Platz vorbei. Ein toller 3. Rang im späten"
                    + " 19. Jahrhundert. Gewählt wurden 12. Danach kamen weitere 20. Die Wahl blieb."))
        .containsExactly(
            "Sie kamen am überraschenden 1. Platz vorbei.",
            "Ein toller 3. Rang im späten 19. Jahrhundert.",
            "Gewählt wurden 12.",
            "Danach kamen weitere 20.",
            "Die Wahl blieb.");
    assertThat(
            Sentences.of(
                "Holdet fik en overraskende 2. Plads i ligaen. Partiet fik 12. Det er nok."))
        .containsExactly(
            "Holdet fik en overraskende 2. Plads i ligaen.", "Partiet fik 12.", "Det er nok.");
    assertThat(
            Sentences.of(
                "Police counted between six and 12. Reporters left after 20. Smith stayed."))
        .hasSize(3);
    assertThat(Sentences.of("Wir gratulieren zum 1. Platz im Turnier. Es waren die 2. Spiele."))
        .containsExactly("Wir gratulieren zum 1. Platz im Turnier.", "Es waren die 2. Spiele.");
    assertThat(Sentences.of("The team finished in 12. The others came later.")).hasSize(2);
    assertThat(Sentences.of("Es kostet 1,2 Mio. Euro im Jahr. Zuvor waren es 2 Mrd. Das ist viel."))
        .containsExactly(
            "Es kostet 1,2 Mio. Euro im Jahr.", "Zuvor waren es 2 Mrd.", "Das ist viel.");
    assertThat(Sentences.of("La Sra. Ferrer vino. Se fue.")).hasSize(2);
    assertThat(Sentences.of("“我们不会代替医生。”创始人陈莉说。“很好。”模型发布了。"))
        .containsExactly("“我们不会代替医生。”创始人陈莉说。", "“很好。”", "模型发布了。");
    assertThat(Sentences.of("大賞は「叱られる！」が受賞した。次は来年。")).containsExactly("大賞は「叱られる！」が受賞した。", "次は来年。");
  }

  @Test
  void smallLettersOpenSentencesWhereNoCapitalsAre() {
    assertThat(Sentences.of("the first one is here. the second one is there and so on."))
        .containsExactly("the first one is here.", "the second one is there and so on.");
  }

  @Test
  void offsetsAreThoseOfTheText() {
    String text = "  One here. \n\n Two there  ";
    assertThat(Sentences.split(text))
        .containsExactly(new Sentences.Span(2, 11), new Sentences.Span(15, 24));
    assertThat(Sentences.split("")).isEmpty();
    assertThat(Sentences.split(" \n ")).isEmpty();
  }

  @Test
  void knowsClosedSentences() {
    assertThat(Sentences.isClosed("He said “yes.”")).isTrue();
    assertThat(Sentences.isClosed("It grew.[3]")).isTrue();
    assertThat(Sentences.isClosed("Latest headlines")).isFalse();
    assertThat(Sentences.isClosed("In 1999")).isFalse();
    assertThat(Sentences.endsInInitials("It blamed the U.S.")).isTrue();
    assertThat(Sentences.endsInInitials("It blamed us.")).isFalse();
  }

  @Test
  void longTextIsLinear() {
    String text = "A b. ".repeat(200_000) + ".".repeat(100_000) + "\"".repeat(100_000);
    assertThat(Sentences.split(text)).hasSizeGreaterThan(1000);
  }
}
