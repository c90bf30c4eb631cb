package dev.aicurator.curate.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Article;
import dev.aicurator.model.Block;
import dev.aicurator.model.Card;
import dev.aicurator.model.Sentence;
import dev.aicurator.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExtractiveWriterTest {
  private static final String TITLE = "Orbital Labs releases Heron 2, a small open model";
  private final ExtractiveWriter writer = new ExtractiveWriter();

  private Card write(Article... articles) {
    Card card = writer.write(List.of(articles), Articles.AT);
    assertSlices(card, List.of(articles));
    return card;
  }

  private static Stream<Sentence> all(Card card) {
    return Stream.of(
            Stream.ofNullable(card.dek()),
            card.whyItMatters().stream(),
            card.keyPoints().stream(),
            card.details().stream())
        .flatMap(s -> s);
  }

  private static void assertSlices(Card card, List<Article> articles) {
    assertThat(all(card))
        .allSatisfy(
            s -> {
              Article a =
                  articles.stream().filter(x -> x.id().equals(s.article())).findFirst().get();
              String from =
                  s.block() == Sentence.TITLE
                      ? Objects.requireNonNull(a.page().title())
                      : s.block() == Sentence.DEK
                          ? Objects.requireNonNull(a.page().dek())
                          : a.page().blocks().get(s.block()).text();
              assertThat(from.substring(s.start(), s.end())).isEqualTo(s.text());
            });
  }

  @Test
  void writesAWholeCard() {
    Card card = write(Articles.of("a1", TITLE, null, Articles.ORBITAL));
    assertThat(card.headline()).isEqualTo(TITLE);
    assertThat(card.thin()).isFalse();
    assertThat(card.language()).isEqualTo("en");
    assertThat(card.by()).isEqualTo(new Card.By("extractive", null, Articles.AT));
    assertThat(card.keyPoints()).hasSizeBetween(3, 5);
    assertThat(Stream.concat(Stream.of(card.dek()), card.keyPoints().stream()))
        .allSatisfy(s -> assertThat(Tokens.count(s.text())).isLessThanOrEqualTo(30));
    assertThat(card.whyItMatters()).hasSizeBetween(1, 2);
    assertThat(Tokens.count(Objects.requireNonNull(Card.paragraph(card.details()))))
        .isBetween(80, 160);
  }

  @Test
  void takesNoDescriptionCutOffByItsLength() {
    String cut = "Orbital Labs on Monday released Heron 2, an open-weight language model that it";
    String inside = "Heron 2 has 14 billion parameters and was trained on 9 trillion words of";
    String whole = "Heron 2, an open language model for one graphics card, is free for clinics";
    assertThat(dek(cut)).isNotEqualTo(cut);
    assertThat(dek(inside)).isNotEqualTo(inside);
    assertThat(dek(whole)).isEqualTo(whole);
  }

  @Test
  void takesNoDescriptionCutOffAtInitials() {
    String text = "Officials said the drill had angered the U.S. Navy and two of its allies.";
    Article article =
        Articles.of("a1", TITLE, "Officials said the drill had angered the U.S.", text);
    assertThat(Objects.requireNonNull(write(article).dek()).text()).isEqualTo(text);
  }

  @Test
  void takesNothingOutOfALongQuotationWithoutItsSpeaker() {
    String inside = "Heron 2 will change how hospitals in small towns work with language models.";
    String quotation =
        "“We waited three years for this release and paid for it with our own savings, which few"
            + " people in this town believed we would ever see again in our lives. "
            + inside
            + " Nobody else has built a model that a nurse can trust on a night shift, when no"
            + " doctor is near and every minute counts,” said Marta Neves.";
    List<String> paragraphs = new ArrayList<>(List.of(Articles.ORBITAL));
    paragraphs.add(1, quotation);
    Card card = write(Articles.of("a1", TITLE, null, paragraphs.toArray(String[]::new)));
    assertThat(all(card).map(Sentence::text)).doesNotContain(inside);
  }

  @Test
  void takesNoLabelWithoutAClause() {
    String label = "Best for: Small clinics, care homes and anyone who wants a model without rent.";
    List<String> paragraphs = new ArrayList<>(List.of(Articles.ORBITAL));
    paragraphs.add(1, label);
    Card card = write(Articles.of("a1", TITLE, null, paragraphs.toArray(String[]::new)));
    assertThat(all(card).map(Sentence::text)).doesNotContain(label);
  }

  private String dek(String given) {
    Card card = write(Articles.of("a1", TITLE, given, Articles.ORBITAL));
    return Objects.requireNonNull(card.dek()).text();
  }

  @Test
  void takesItemsOfAListThatSaySomethingAndNoneThatOnlyNames() {
    String names = "Best small language model for clinics of 2026: Heron 2";
    String says = "Heron 2 from Orbital Labs is the best small model for clinics we have tried";
    List<Block> blocks =
        Stream.concat(
                Stream.of(names, says).map(t -> new Block(Block.Kind.LIST, 1, t, List.of())),
                Stream.of(Articles.ORBITAL).limit(4).map(Block::paragraph))
            .toList();
    Card card = write(Articles.of("a1", TITLE, null, "en", blocks));
    assertThat(all(card).map(Sentence::text)).contains(says).doesNotContain(names);
  }

  @Test
  void tellsWhyFromTheArticleNotFromWhatIsSoldBesideIt() {
    List<String> pitches =
        List.of(
            "Get started with Bridgework today to transform your career with real hands-on labs.",
            "Whether you're looking for a new job or a first one, our courses could help you.",
            "Our Bachelor of Data program equips you with skills that will transform the industry.",
            "Pro tip: Learn more about how a subscription could boost your security and privacy.");
    for (String pitch : pitches) {
      Card card =
          write(
              Articles.of(
                  "a1",
                  TITLE,
                  null,
                  "Orbital Labs on Monday released Heron 2, an open language model for clinics.",
                  "Heron 2 has 14 billion parameters and reads images as well as text.",
                  "Orbital Labs trained Heron 2 in Lisbon on 9 trillion words of text.",
                  pitch));
      assertThat(all(card).map(Sentence::text)).doesNotContain(pitch);
    }
  }

  @Test
  void takesNeitherBylinesNorCaptionsNorInvitations() {
    Card card = write(Articles.of("a1", TITLE, null, Articles.ORBITAL));
    assertThat(all(card).map(Sentence::text))
        .noneMatch(t -> t.contains("Ana Prates") || t.contains("Photo") || t.contains("Click"))
        .noneMatch(t -> t.contains("Reuters"));
  }

  @Test
  void whatLeansComesWithItsAntecedentOrNotAtAll() {
    Card card = write(Articles.of("a1", TITLE, null, Articles.ORBITAL));
    assertThat(Stream.concat(Stream.of(card.dek()), card.keyPoints().stream()).map(Sentence::text))
        .noneMatch(t -> t.startsWith("It also") || t.startsWith("She added"));
    List<String> details = card.details().stream().map(Sentence::text).toList();
    for (int i = 0; i < details.size(); i++) {
      if (details.get(i).startsWith("It also")) {
        assertThat(details.get(i - 1)).startsWith("Heron 2 has 14 billion");
      }
    }
  }

  @Test
  void whyItMattersIsAboutStakes() {
    Card card = write(Articles.of("a1", TITLE, null, Articles.ORBITAL));
    assertThat(card.whyItMatters().get(0).text())
        .matches(t -> t.startsWith("The release could") || t.startsWith("Critics warn"), "stakes");
  }

  @Test
  void theOpeningSaysWhatIsNewAndNotWhyThatMatters() {
    String matters = "The recall matters beyond one firm, since four insurers price such robots.";
    Card card =
        write(
            Articles.of(
                "a1",
                "Pilchard robots recalled after a fall",
                "A heavy humanoid tipped over beside a man.",
                "Tern Robotics on Friday recalled all 310 of its Pilchard humanoid robots after a fall"
                    + " beside a worker in a warehouse.",
                "The robots of Tern Robotics carried crates in the warehouse for two years.",
                "No sensor of the robots reported a fault before the fall in the warehouse.",
                matters));
    assertThat(card.whyItMatters()).extracting(Sentence::text).containsExactly(matters);
  }

  @Test
  void nothingIsSaidTwiceAboveTheDetails() {
    Card card = write(Articles.of("a1", TITLE, null, Articles.ORBITAL));
    assertThat(
            Stream.of(
                    Stream.of(card.dek()), card.whyItMatters().stream(), card.keyPoints().stream())
                .flatMap(s -> s)
                .map(Sentence::text))
        .doesNotHaveDuplicates();
  }

  @Test
  void takesThePublishersDekWhereItIsASentenceAboutTheArticle() {
    String dek = "The open-weight Heron 2 model from Orbital Labs runs on one graphics card.";
    Card card = write(Articles.of("a1", TITLE, dek, Articles.ORBITAL));
    assertThat(card.dek()).isEqualTo(new Sentence(dek, "a1", Sentence.DEK, 0, dek.length()));
    for (String bad :
        List.of(
            "All the latest headlines and gossip from around the county.",
            "The open-weight Heron 2 model from Orbital Labs runs on…",
            "Read more about Heron 2, the model from Orbital Labs.")) {
      Card other = write(Articles.of("a1", TITLE, bad, Articles.ORBITAL));
      assertThat(Objects.requireNonNull(other.dek()).block()).isNotEqualTo(Sentence.DEK);
    }
  }

  @Test
  void takesTheFirstSentenceOfThePublishersDekThatStandsAlone() {
    String whole = "The open-weight Heron 2 model from Orbital Labs runs on one graphics card.";
    for (String before : List.of("", "Do you own a graphics card? ", "It is here. ")) {
      String given = before + whole + " It is free for clinics, and its makers…";
      Card card = write(Articles.of("a1", TITLE, given, Articles.ORBITAL));
      int start = before.length();
      assertThat(card.dek())
          .isEqualTo(new Sentence(whole, "a1", Sentence.DEK, start, start + whole.length()));
    }
  }

  @Test
  void takesNoPublishersDekThatIsNoSentence() {
    for (String bad :
        List.of(
            "Orbital Labs and its open-weight language model for one graphics card",
            "Orbital Labs says that its language model Heron 2 runs on one graphics ca")) {
      assertThat(dek(bad)).isNotEqualTo(bad);
    }
  }

  @Test
  void saysTheNewsInAClauseRatherThanALesserSentence() {
    String clause =
        "Orbital Labs on Monday released Heron 2, an open-weight language model for small clinics"
            + " with a single graphics card";
    Card card =
        write(
            Articles.of(
                "a1",
                TITLE,
                null,
                clause
                    + ", after three years of work with hospitals in Portugal, Spain and Italy and"
                    + " with help from the ministry of science.",
                "A spokesman declined to comment on the price of the training run.",
                "Other firms in the city have shown no interest in the matter so far."));
    assertThat(Objects.requireNonNull(card.dek()).text()).isEqualTo(clause);
  }

  @Test
  void noPointRepeatsTheHeadline() {
    String again = "Orbital Labs releases Heron 2, a small and open model.";
    Card card =
        write(
            Articles.of(
                "a1",
                TITLE,
                null,
                Stream.concat(Stream.of(Articles.ORBITAL), Stream.of(again))
                    .toArray(String[]::new)));
    assertThat(card.keyPoints()).extracting(Sentence::text).doesNotContain(again);
  }

  @Test
  void detailsRepeatNothingWhereThereIsMoreToTell() {
    Card card = write(Articles.of("a1", TITLE, null, Articles.ORBITAL));
    assertThat(card.details())
        .doesNotContainAnyElementsOf(card.keyPoints())
        .doesNotContainAnyElementsOf(card.whyItMatters())
        .doesNotContain(Objects.requireNonNull(card.dek()));
  }

  @Test
  void takesNoQuestionAndNoBareNameEvenWhereThereIsLittle() {
    Card card =
        write(
            Articles.of(
                "a1",
                TITLE,
                null,
                "Orbital Labs has released a model for clinics.",
                "Would you rather read the paper?",
                "View other models"));
    assertThat(all(card).map(Sentence::text))
        .noneMatch(t -> t.endsWith("?") || t.startsWith("View"));
  }

  @Test
  void noPointIsAnAnswerWithoutItsQuestion() {
    for (String label : List.of("A", "Dana Whitlock", "Cost-Effective")) {
      String answer = label + ": The model Heron 2 from Orbital Labs was made for clinics.";
      String[] text = Articles.ORBITAL.clone();
      text[1] = answer;
      Card card = write(Articles.of("a1", TITLE, null, text));
      assertThat(card.keyPoints()).extracting(Sentence::text).doesNotContain(answer);
    }
  }

  @Test
  void takesNoTornLineNoQuestionAskedAndNoBareQuotation() {
    String torn = "Also there: the head of the lab that clinics like ...";
    Card thin = write(Articles.of("a1", TITLE, null, "Orbital Labs invited clinics.", torn));
    assertThat(all(thin).map(Sentence::text)).doesNotContain(torn);
    String[] text = Articles.ORBITAL.clone();
    text[1] = "“Is the model Heron 2 from Orbital Labs ready for clinics?” asked Dana Whitlock.";
    Card card = write(Articles.of("a1", TITLE, null, text));
    assertThat(card.keyPoints()).extracting(Sentence::text).doesNotContain(text[1]);
    text[1] = "SEE ALL THE NEW PICTURES The model Heron 2 from Orbital Labs is made for clinics.";
    assertThat(all(write(Articles.of("a1", TITLE, null, text))).map(Sentence::text))
        .doesNotContain(text[1]);
    String bare = "„Das Modell von Orbital ist für die Kliniken in Potsdam bereit.“";
    Card german =
        write(
            Articles.of(
                "a1",
                "Neues Modell von Orbital für Kliniken",
                null,
                bare,
                "Das Labor Orbital hat am Montag in Potsdam ein Sprachmodell vorgestellt.",
                "Die Kliniken im Land erproben das Modell von Orbital seit dieser Woche."));
    assertThat(Objects.requireNonNull(german.dek()).text()).isNotEqualTo(bare);
    assertThat(german.keyPoints()).extracting(Sentence::text).doesNotContain(bare);
  }

  @Test
  void aWordIsCardedToo() {
    Card card = write(Articles.of("a1", null, null, "Hello."));
    assertThat(Objects.requireNonNull(card.dek()).text()).isEqualTo("Hello.");
    assertThat(card.keyPoints()).isNotEmpty();
    assertThat(card.whyItMatters()).isNotEmpty();
  }

  @Test
  void takesNoDatelineNumberOrStrayMark() {
    Card card =
        write(
            Articles.of(
                "a1",
                TITLE,
                null,
                "Lisbon (lusa) – Orbital Labs on Monday released the language model Heron 2.",
                "1. The model Heron 2 runs on a single graphics card in any clinic.",
                "Critics warn that open weights make it harder to stop misuse.",
                "Hospitals in three countries have tried it since January in their own networks.",
                "European regulators are expected to decide in June on stricter rules.",
                "12:00 PM PT -- The model Heron 2 is on its way to the clinics.",
                "Abstract:** The model Heron 2 reads images as well as text in clinics."));
    List<String> said = all(card).map(Sentence::text).toList();
    assertThat(said)
        .contains(
            "Orbital Labs on Monday released the language model Heron 2.",
            "The model Heron 2 runs on a single graphics card in any clinic.")
        .noneMatch(t -> t.contains("12:00") || t.contains("**"));
  }

  @Test
  void whereThereIsLittleItSaysLittle() {
    Card one = write(Articles.of("a1", TITLE, null, "Orbital Labs released a model on Monday."));
    assertThat(one.thin()).isTrue();
    assertThat(one.dek()).isNotNull();
    assertThat(one.keyPoints()).isNotEmpty();
    assertThat(one.whyItMatters()).isNotEmpty();
    Card none = write(Articles.of("a1", TITLE, null));
    assertThat(none.thin()).isTrue();
    assertThat(Objects.requireNonNull(none.dek()).block()).isEqualTo(Sentence.TITLE);
    Card nothing = write(Articles.of("a1", null, null));
    assertThat(nothing.dek()).isNull();
    assertThat(nothing.keyPoints()).isEmpty();
    assertThat(nothing.details()).isEmpty();
    assertThat(nothing.headline()).isEqualTo("https://example.org/a1");
  }

  @Test
  void otherLanguagesAreMarkedAndCarded() {
    Card card =
        write(
            Articles.of(
                "a1",
                "轨道实验室发布新模型",
                null,
                "轨道实验室周一发布了开放权重的语言模型苍鹭二代。该公司表示新模型可以在一块显卡上运行。",
                "研究人员在波尔图大学重复了部分测试并得到略低的分数。三个国家的医院从一月开始试用这个模型。",
                "欧洲监管机构预计六月决定这种规模的模型是否适用更严格的规定。"));
    assertThat(card.language()).isEqualTo("zh");
    assertThat(Card.paragraph(card.details())).contains("。").doesNotContain(" ");
    assertThat(
            Card.paragraph(
                List.of(new Sentence("One.", "a", 0, 0, 4), new Sentence("Two.", "a", 0, 5, 9))))
        .isEqualTo("One. Two.");
    assertThat(card.dek()).isNotNull();
    assertThat(card.keyPoints()).isNotEmpty();
    assertThat(card.whyItMatters()).isNotEmpty();
  }

  @Test
  void theDekLeansOnNothingInOtherLanguages() {
    Card german =
        write(
            Articles.of(
                "a1",
                "Neues Modell von Orbital",
                null,
                "Doch dabei soll es nach den Worten der Firma nicht bleiben.",
                "Das Labor Orbital hat am Montag in Potsdam ein offenes Sprachmodell vorgestellt.",
                "Diese Woche wird das Modell von drei Kliniken im Land erprobt."));
    assertThat(Objects.requireNonNull(german.dek()).text()).startsWith("Das Labor Orbital");
    Card french =
        write(
            Articles.of(
                "a1",
                "Un nouveau modèle chez Orbital",
                null,
                "C’est pourtant la première fois qu’elle le fait en France.",
                "Le laboratoire Orbital a présenté lundi à Lyon un modèle de langage ouvert.",
                "Cette année, trois hôpitaux du pays vont essayer le modèle."));
    assertThat(Objects.requireNonNull(french.dek()).text()).startsWith("Le laboratoire Orbital");
    Card chinese =
        write(
            Articles.of(
                "a1", "轨道实验室发布新模型", null, "但是该公司还没有说明这个模型的价格。", "轨道实验室周一在里斯本发布了开放权重的语言模型苍鹭二代。"));
    assertThat(Objects.requireNonNull(chinese.dek()).text()).startsWith("轨道实验室");
  }

  @Test
  void anotherArticleRetellsNothing() {
    Article lead =
        Articles.of(
            "a1",
            "Marlow releases open-weight model Heron 3",
            null,
            "Marlow on Friday released Heron 3, an open-weight language model with 70 billion"
                + " parameters that runs on a single server.",
            "Chief executive Dana Whitlock said Heron 3 was trained on 12 trillion tokens over four"
                + " months at a data centre in Norway.",
            "Testers at the Lindgren Institute reported that the model scored 81 percent on a"
                + " mathematics test, up from 64 percent for its predecessor.",
            "Critics warned that open weights could make it easier to build tools for fraud.");
    String retold =
        "Dana Whitlock, who leads Marlow, told reporters that training took four months in Norway.";
    String added = "Competitors may have to cut prices, analysts at Brook Street said.";
    Card card = write(lead, Articles.of("a2", "Heron 3 arrives", null, retold, added));
    assertThat(all(card).map(Sentence::text)).contains(added).doesNotContain(retold);
  }

  @Test
  void aStoryOfSeveralArticlesDoesNotRepeatCopies() {
    Article lead = Articles.of("a1", TITLE, null, Articles.ORBITAL);
    Article copy = Articles.of("a2", TITLE, null, Articles.ORBITAL);
    Card card = write(lead, copy);
    assertThat(card.keyPoints().stream().map(Sentence::text)).doesNotHaveDuplicates();
    assertThat(Objects.requireNonNull(card.dek()).article()).isEqualTo("a1");
  }

  @Test
  void hostileTextIsBoundedAndNeverThrows() {
    Random random = new Random(7);
    String marks = "ab cD.é“\"(…[]12\n\t。模 ’-—?!\ud83d\ude00\u0000";
    for (int n = 0; n < 200; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(400); i > 0; i--) {
        text.append(marks.charAt(random.nextInt(marks.length())));
      }
      String some = text.toString();
      write(Articles.of("a1", some, some, some, some));
    }
    List<Block> many =
        IntStream.range(0, 20_000)
            .mapToObj(i -> Block.paragraph("Sentence number " + i + " says very little indeed."))
            .toList();
    write(Articles.of("a1", TITLE, null, null, many));
    write(Articles.of("a1", TITLE, null, "word ".repeat(200_000)));
  }
}
