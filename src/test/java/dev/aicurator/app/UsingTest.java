package dev.aicurator.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aicurator.app.ask.Asking;
import dev.aicurator.app.keep.Importing;
import dev.aicurator.app.mark.Commenting;
import dev.aicurator.app.read.Digesting;
import dev.aicurator.app.read.Listing;
import dev.aicurator.app.read.Reading;
import dev.aicurator.model.Comment;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Marks;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.Conversation;
import dev.aicurator.model.report.Digest;
import dev.aicurator.model.report.Evidence;
import dev.aicurator.model.report.Item;
import dev.aicurator.model.report.Undone;
import dev.aicurator.model.report.Why;
import dev.aicurator.query.Query;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does with the bundled edition. */
class UsingTest {
  @TempDir Path folder;
  private Home home;
  private Curator curator;
  private Story top;

  @BeforeEach
  void read() {
    home = new Home(folder).withSample();
    curator = home.curator;
    top = home.today().get(0).story();
  }

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void marksAndTakesThemBackInOrder() {
    curator.marking().mark(List.of(top.id()), Marks.Kind.SAVED, true, "save " + top.id());
    curator.marking().mark(List.of(top.id()), Marks.Kind.LIKED, true, "like " + top.id());
    curator.marking().shown(List.of(top));
    assertThat(saved()).extracting(i -> i.story().id()).containsExactly(top.id());
    assertThat(curator.marking().undo()).contains(new Undone("like " + top.id(), 1));
    assertThat(saved().get(0).marks().isLiked()).isFalse();
    assertThat(curator.marking().undo()).contains(new Undone("save " + top.id(), 1));
    assertThat(saved()).isEmpty();
    assertThat(home.today()).anyMatch(i -> i.marks().isRead());
  }

  private List<Item> saved() {
    return curator.reading().list(Query.NONE.withFlag(Query.Flag.SAVED)).items();
  }

  @Test
  void findsAStoryByNumberPrefixAndMember() {
    Reading reading = curator.reading();
    reading.remember(home.today());
    assertThat(reading.story("1").id()).isEqualTo(top.id());
    assertThat(reading.story(home.today().get(0).shortId()).id()).isEqualTo(top.id());
    String member = top.members().get(top.members().size() - 1).article();
    assertThat(reading.story(member).id()).isEqualTo(top.id());
    assertThatThrownBy(() -> reading.story("99"))
        .hasMessage("no story number 99: the last list has 1 to " + home.today().size());
    assertThatThrownBy(() -> reading.story("zzzzzz")).hasMessageStartingWith("no story 'zzzzzz'");
    assertThatThrownBy(() -> reading.story(top.id().substring(0, 3)))
        .isInstanceOf(CuratorException.class);
  }

  @Test
  void scoresAreTheSumsOfTheirParts() {
    assertThat(home.today()).allSatisfy(i -> assertThat(inOrder(i)).isEqualTo(i.score()));
  }

  private static double inOrder(Item item) {
    double sum = 0;
    for (Item.Part part : item.parts()) {
      sum += part.value();
    }
    return sum;
  }

  @Test
  void commentsAreThreadsWithTombstones() {
    Commenting comments = curator.comments();
    Comment first = comments.add(top.id(), null, "Who paid for the test?");
    Comment reply = comments.add(top.id(), first.id().substring(0, 6), "The lab itself.");
    assertThat(reply.parent()).isEqualTo(first.id());
    assertThat(first.author()).isEqualTo("ada");
    assertThat(comments.edit(reply.id(), "The lab, it says.").text())
        .isEqualTo("The lab, it says.");
    comments.delete(first.id());
    assertThat(comments.on(top)).extracting(Comment::deleted).containsExactly(true, false);
    curator.marking().undo();
    assertThat(comments.on(top)).extracting(Comment::deleted).containsExactly(false, false);
    assertThatThrownBy(() -> comments.add(top.id(), null, "  "))
        .isInstanceOf(CuratorException.class);
    assertThat(home.today().get(0).marks().comments()).isEqualTo(2);
  }

  @Test
  void aDigestSinceTheLastNeverRepeatsAStory() {
    Digesting digests = curator.digests();
    Digesting.Wanted wanted = new Digesting.Wanted(Query.NONE.withLimit(4), 0, false);
    Digest first = digests.make(wanted);
    assertThat(first.size()).isEqualTo(4);
    assertThat(digests.make(wanted)).isEqualTo(first);
    digests.remember(first);
    Digest second = digests.make(wanted);
    assertThat(ids(second)).isNotEmpty().doesNotContainAnyElementsOf(ids(first));
    digests.remember(second);
    digests.remember(digests.make(wanted.withAll()));
    assertThat(digests.make(wanted.withAll()).isEmpty()).isTrue();
  }

  @Test
  void aDigestToldUnderAWrongClockSilencesNone() throws IOException {
    Path told = folder.resolve("state/told");
    Files.createDirectories(told.getParent());
    Files.writeString(told, Home.NOW.plus(Duration.ofDays(900)) + "\n");
    Digesting.Wanted wanted = new Digesting.Wanted(Query.NONE, 0, false);
    assertThat(curator.digests().make(wanted).isEmpty()).isFalse();
  }

  private static List<String> ids(Digest digest) {
    return digest.sections().stream()
        .flatMap(s -> s.stories().stream())
        .map(t -> t.item().story().id())
        .toList();
  }

  @Test
  void everySentenceOfEveryCardStandsInItsSource() {
    for (Item item : home.today()) {
      Evidence evidence = curator.insight().verify(item.story());
      assertThat(evidence.checks()).isNotEmpty();
      assertThat(evidence.holds()).as(evidence.toString()).isTrue();
    }
  }

  @Test
  void saysWhyAStoryIsWhereItIs() {
    Why why = curator.insight().why(top);
    assertThat(why.judged()).hasSize(top.members().size());
    assertThat(why.joined()).hasSize(top.members().size() - 1);
    assertThat(why.item().score()).isEqualTo(home.today().get(0).score());
  }

  @Test
  void searchesAndAsksWhatIsStored() {
    assertThat(
            curator
                .search()
                .search(
                    new Query(
                        "Heron weights",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        java.util.Set.of(),
                        null,
                        null,
                        true,
                        Query.Sort.RELEVANCE,
                        5)))
        .first()
        .satisfies(f -> assertThat(f.title()).contains("Heron"));
    Conversation talk =
        curator
            .asking()
            .ask(
                "How much memory does Heron 3 need?",
                Asking.Bounds.NONE,
                true,
                Asking.Listener.NONE);
    assertThat(talk.answer().text()).contains("48 GB");
    assertThat(talk.by()).isEqualTo("extractive");
    Conversation nothing =
        curator
            .asking()
            .ask(
                "Who won the chess olympiad in Budapest?",
                Asking.Bounds.NONE,
                true,
                Asking.Listener.NONE);
    assertThat(nothing.answer().abstained()).isTrue();
    assertThat(curator.search().related(top, 3))
        .noneMatch(f -> f.item().story().id().equals(top.id()));
  }

  @Test
  void readsTheKeptCopyAndCountsIt() {
    assertThat(curator.pages().copy(top).kept()).isTrue();
    assertThat(curator.pages().copy(top).page().text()).contains("Heron");
    assertThatThrownBy(() -> curator.pages().revision(top))
        .hasMessageContaining("one version only");
    int pages = curator.pages().volume().pages();
    assertThat(pages).isGreaterThan(10);
    curator.marking().mark(List.of(top.id()), Marks.Kind.SAVED, true, "save");
    assertThat(curator.pages().trim(0)).isLessThan(pages).isPositive();
    assertThat(curator.pages().copy(top).kept()).isTrue();
    assertThat(curator.pages().damaged()).isEmpty();
  }

  @Test
  void aDamagedCopyGivesWayToTheStoredText() throws IOException {
    String text = curator.pages().copy(top).article().text();
    for (Path file : allKept()) {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 20));
    }
    assertThat(curator.pages().damaged()).isNotEmpty();
    assertThat(curator.pages().copy(top).kept()).isFalse();
    assertThat(curator.pages().copy(top).page().text()).isEqualTo(text);
    assertThatThrownBy(() -> curator.pages().revision(top))
        .hasMessageContaining("one version only");
    assertThat(curator.insight().verify(top)).isNotNull();
  }

  private List<Path> allKept() throws IOException {
    try (Stream<Path> files = Files.walk(curator.pages().volume().folder())) {
      return files.filter(f -> f.toString().endsWith(".warc.gz")).toList();
    }
  }

  @Test
  void takesInAnArchiveAndFindsItAgain() throws Exception {
    String lines =
        "{\"guid\":\"x1\",\"title\":\"Old canals\",\"text\":\"The canal of Aldmoor was dug in 1811.\\n\\nIt is 40 km long.\",\"published\":\"2024-05-01\",\"source\":\"Annals\"}\n"
            + "not json\n"
            + "{\"guid\":\"x2\",\"title\":\"Old mills\",\"text\":\"The mills of Aldmoor ground rye.\"}\n";
    Importing.Imported imported =
        curator.importing().run(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    assertThat(imported.added()).isEqualTo(2);
    assertThat(imported.refused()).hasSize(1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String query = "{\"qid\":\"q\",\"query\":\"when was the canal dug\"}\n";
    int bad =
        curator
            .search()
            .batch(new ByteArrayInputStream(query.getBytes(StandardCharsets.UTF_8)), out, 10);
    assertThat(bad).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\"qid\":\"q\",\"docs\":[\"x1\"");
    out.reset();
    String question =
        "{\"qid\":7,\"question\":\"When was the canal of Aldmoor dug?\",\"now\":\"2024-05-03T09:00:00Z\"}\n";
    curator
        .asking()
        .batch(
            new ByteArrayInputStream(question.getBytes(StandardCharsets.UTF_8)),
            out,
            Asking.Bounds.NONE);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("1811")
        .contains("\"citations\":[\"x1\"]")
        .contains("\"qid\":7");
  }

  @Test
  void listsNothingOfTomorrowAndSaysWhatYesterdayHad() {
    home.close();
    home = new Home(folder, Home.NOW.plus(Duration.ofHours(16)));
    Listing listing = home.curator.reading().list(Query.NONE);
    assertThat(listing.items()).isEmpty();
    assertThat(listing.lastDay()).isPositive();
    assertThat(listing.neverFetched()).isFalse();
  }
}
