package dev.aicurator.curate.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.curate.digest.News;
import dev.aicurator.curate.relevance.Relevance;
import dev.aicurator.curate.sketch.Doc;
import dev.aicurator.model.Article;
import dev.aicurator.model.ArticleDraft;
import dev.aicurator.model.Card;
import dev.aicurator.model.Marks;
import dev.aicurator.model.Story;
import dev.aicurator.model.Writer;
import dev.aicurator.model.feed.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrouperTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final String CHIP =
      "Norvia Labs on Monday showed the Zephyr accelerator, a chip for inference in data centres. "
          + "The Zephyr draws 300 watts and is made in Dresden, chief executive Ilse Brandt said. "
          + "Norvia expects to ship ten thousand Zephyr cards to Norwegian hosts before Easter.";
  private static final String CHIP_AGAIN =
      "A chip named Zephyr is the first product of Norvia Labs, the Dresden company led by Brandt. "
          + "It is an accelerator for inference; hosts in Norway have ordered ten thousand cards. "
          + "At 300 watts the Zephyr needs half the power of its rivals, Norvia said.";
  private static final String COURT =
      "A court in Lyon ruled that the newspaper archive of Le Fanal may not be used for training. "
          + "Judge Camille Aubert said the publisher had reserved its rights in plain words. "
          + "The model maker Corvin will appeal against the ruling, its lawyers wrote.";
  private static final Writer WRITER =
      (articles, at) ->
          new Card(
              articles.get(0).title(),
              null,
              List.of(),
              List.of(),
              List.of(),
              true,
              null,
              new Card.By("extractive", null, at));

  private static Article article(
      String id, String source, String title, String text, Instant time) {
    return ArticleDraft.of(time, title, text).id(id).source(source, source).article();
  }

  private static Source source(String slug) {
    return new Source(slug, slug, "https://x.example/", "press", null, slug, false, true);
  }

  private static List<Story> regroup(List<Article> fresh, List<Story> recent, Article... stored) {
    return new Grouper()
        .regroup(
            fresh,
            recent,
            id -> List.of(stored).stream().filter(a -> a.id().equals(id)).findFirst(),
            GrouperTest::source,
            WRITER,
            Relevance.builtIn(),
            NOON);
  }

  @Test
  void articlesOnOneEventFormOneStory() {
    List<Integer> labels =
        Grouper.cluster(
            List.of(
                new Doc("Norvia shows Zephyr chip", CHIP, NOON, "a"),
                new Doc("Court bars training on archive", COURT, NOON, "b"),
                new Doc("Zephyr is Norvia's first accelerator", CHIP_AGAIN, NOON, "c"),
                new Doc("", "", null, null)));
    assertThat(labels).containsExactly(0, 1, 0, 3);
  }

  @Test
  void copiesFoldAndReportsDoNot() {
    String edited = CHIP.replace("on Monday", "this week") + " Read more on our site.";
    List<Integer> labels =
        Grouper.nearDuplicates(
            List.of(
                new Doc("Norvia shows Zephyr chip", CHIP, NOON, "a"),
                new Doc("Chip shown", edited, NOON, "b"),
                new Doc("Zephyr is Norvia's first accelerator", CHIP_AGAIN, NOON, "c"),
                new Doc("Zephyr is Norvia's first accelerator", "", NOON, "d")));
    assertThat(labels).containsExactly(0, 0, 2, 3);
  }

  @Test
  void aReportThatRepeatsTheBackgroundIsNoCopy() {
    String follow =
        "A court stopped all shipments within hours of the show in Leeds. "
            + CHIP.substring(CHIP.indexOf(". ") + 2);
    List<Integer> labels =
        Grouper.nearDuplicates(
            List.of(
                new Doc("Norvia shows Zephyr chip", CHIP, NOON, "a"),
                new Doc("Judge halts sales of new accelerator", follow, NOON, "b")));
    assertThat(labels).containsExactly(0, 1);
  }

  @Test
  void aStoryKeepsItsIdWhenALaterArticleJoins() {
    Article first = article("sw1aaaaaaaa", "a", "Norvia shows Zephyr chip", CHIP, NOON);
    List<Story> born = regroup(List.of(first), List.of());
    assertThat(born).hasSize(1);
    assertThat(born.get(0).id()).isEqualTo("sw1aaaaaaaa");
    assertThat(born.get(0).update()).isFalse();

    Article later =
        article(
            "sw0zzzzzzzz",
            "c",
            "Zephyr is Norvia's first accelerator",
            CHIP_AGAIN,
            NOON.plusSeconds(600));
    Article other = article("sw1bbbbbbbb", "b", "Court bars training on archive", COURT, NOON);
    List<Story> changed = regroup(List.of(later, other), born, first);
    assertThat(changed).extracting(Story::id).containsExactly("sw1aaaaaaaa", "sw1bbbbbbbb");
    assertThat(changed.get(0).members()).hasSize(2);
    assertThat(changed.get(0).update()).isFalse();
  }

  @Test
  void aLaterArticleFindsItsStoryAmongHundreds() {
    Article first = article("sw1aaaaaaaa", "a", "Norvia shows Zephyr chip", CHIP, NOON);
    List<Story> recent = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      // words that stand in no other story
      String word = "quorvex" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
      String text = "The council of " + word + " met about " + word + "burg and " + word + "ia.";
      String id = "sw2" + "%08d".formatted(i);
      recent.addAll(regroup(List.of(article(id, "s" + i, word, text, NOON)), List.of()));
    }
    recent.add(200, regroup(List.of(first), List.of()).get(0));
    Article later =
        article("sw0zzzzzzzz", "c", "Zephyr is Norvia's first accelerator", CHIP_AGAIN, NOON);
    List<Story> changed = regroup(List.of(later), recent, first);
    assertThat(changed).extracting(Story::id).containsExactly("sw1aaaaaaaa");
    assertThat(changed.get(0).members()).hasSize(2);

    recent.set(200, changed.get(0));
    Article rewritten = article("sw0zzzzzzzz", "c", "Ruling in Lyon", COURT, NOON);
    List<Story> parted = regroup(List.of(rewritten), recent, first);
    assertThat(parted)
        .extracting(s -> s.members().size())
        .as("a story that has the article is looked at, whatever the article says now")
        .containsExactly(1, 1);
  }

  @Test
  void whatWasPutTogetherTooSoonPartsWhenMoreIsKnown() {
    Article chip = article("sw1aaaaaaaa", "a", "Norvia shows Zephyr chip", CHIP, NOON);
    Article court = article("sw1bbbbbbbb", "b", "Court bars training on archive", COURT, NOON);
    List<Story> apart = regroup(List.of(chip, court), List.of());
    Story both = apart.get(0).withMembers(List.of(apart.get(0).lead(), apart.get(1).lead()));

    Article later =
        article("sw1cccccccc", "c", "Zephyr is Norvia's first accelerator", CHIP_AGAIN, NOON);
    List<Story> changed = regroup(List.of(later), List.of(both), chip, court);

    assertThat(changed).extracting(Story::id).containsExactly(chip.id(), court.id());
    assertThat(changed.get(0).members())
        .extracting(Story.Member::article)
        .containsExactlyInAnyOrder(chip.id(), later.id());
    assertThat(changed.get(1).members()).hasSize(1);
  }

  @Test
  void nothingFreshNothingChanged() {
    Article first = article("sw1aaaaaaaa", "a", "Norvia shows Zephyr chip", CHIP, NOON);
    List<Story> born = regroup(List.of(first), List.of());
    assertThat(regroup(List.of(), born, first)).isEmpty();
  }

  @Test
  void aCopyIsMarkedAndIsNoDevelopment() {
    Article first = article("sw1aaaaaaaa", "a", "Norvia shows Zephyr chip", CHIP, NOON);
    Article copy =
        article("sw2aaaaaaaa", "b", "Norvia shows Zephyr chip", CHIP, NOON.plusSeconds(86_400));
    Story story = regroup(List.of(copy), regroup(List.of(first), List.of()), first).get(0);
    assertThat(story.members()).extracting(Story.Member::copyOf).containsExactly(null, first.id());
    assertThat(story.update()).isFalse();
  }

  @Test
  void aRealDevelopmentReopensTheStory() {
    Article first = article("sw1aaaaaaaa", "a", "Norvia shows Zephyr chip", CHIP, NOON);
    String recall =
        "Norvia Labs recalled the Zephyr accelerator after overheating set fire to two racks. "
            + "Firefighters evacuated a hall near Bergen; nobody was injured, police reported. "
            + "Brandt apologised, promised refunds and halted the Zephyr assembly line in Dresden. "
            + "Insurers estimate damages above forty million euros, and regulators opened a probe.";
    Article news =
        article("sw2aaaaaaaa", "b", "Norvia recalls Zephyr chip", recall, NOON.plusSeconds(86_400));
    List<Story> changed = regroup(List.of(news), regroup(List.of(first), List.of()), first);
    assertThat(changed).hasSize(1);
    assertThat(changed.get(0).id()).isEqualTo(first.id());
    assertThat(changed.get(0).update()).isTrue();
    assertThat(changed.get(0).reopened()).isEqualTo(news.firstSeen());

    Instant after = news.firstSeen().plusSeconds(1);
    Marks before = new Marks(NOON, null, NOON, 1);
    assertThat(before.on(changed.get(0))).isEqualTo(new Marks(NOON, null, null, 1));
    assertThat(new Marks(null, null, after, 0).on(changed.get(0)).isRead()).isTrue();
    assertThat(News.of(changed.get(0), List.of(first, news)))
        .isNotEmpty()
        .allMatch(s -> s.article().equals(news.id()));
  }

  @Test
  void storiesThatAreNotAiNewsAreKeptAndMarked() {
    Article weather =
        article("sw1aaaaaaaa", "a", "Rain in the valley", "It rained all day in the valley.", NOON);
    Story story = regroup(List.of(weather), List.of()).get(0);
    assertThat(story.ai()).isFalse();
    assertThat(story.topics()).isEmpty();
  }

  @Test
  void anArticleThatCannotBeReadAnyMoreDoesNotStopTheRest() {
    Article first = article("sw1aaaaaaaa", "a", "Norvia shows Zephyr chip", CHIP, NOON);
    Article later =
        article("sw1cccccccc", "c", "Zephyr is Norvia's first accelerator", CHIP_AGAIN, NOON);
    Optional<Story> story =
        regroup(List.of(later), regroup(List.of(first), List.of())).stream().findFirst();
    assertThat(story).isPresent();
  }
}
