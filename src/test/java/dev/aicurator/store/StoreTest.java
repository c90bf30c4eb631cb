package dev.aicurator.store;

import static dev.aicurator.store.Sample.article;
import static dev.aicurator.store.Sample.open;
import static dev.aicurator.store.Sample.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Article;
import dev.aicurator.model.Ids;
import dev.aicurator.model.Story;
import dev.aicurator.model.feed.Feed;
import dev.aicurator.model.feed.Health;
import dev.aicurator.model.report.Stats;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
  @TempDir Path home;

  @Test
  void missingStoreIsEmptyAndStaysMissing() {
    try (Store store = open(home)) {
      assertThat(store.isEmpty()).isTrue();
      assertThat(store.stories(TODAY, TODAY)).isEmpty();
      assertThat(store.marks()).isEmpty();
      assertThat(store.sourcesInitialised()).isFalse();
      assertThat(store.resolve("mabcdef")).isInstanceOf(Resolved.NotFound.class);
      assertThat(store.fsck(false).isSound()).isTrue();
      assertThat(store.allArticles()).isEmpty();
    }
    assertThat(home.resolve("store")).doesNotExist();
    assertThat(home.resolve("state")).doesNotExist();
  }

  @Test
  void whatIsCommittedIsReadBackEqual() {
    Article a = article("one", "g1", "2026-11-24T08:00:00Z");
    Article b = article("one", "g2", "2026-11-23T23:59:59.123456789Z");
    Committed done;
    try (Store store = open(home)) {
      done = store.commit(List.of(a, b), Sample::alone);
      assertThat(done.added()).containsExactlyInAnyOrder(a, b);
    }
    try (Store store = open(home)) {
      assertThat(store.article(a.id())).contains(a);
      assertThat(store.articles(List.of(b.id(), "zzzzzzzzzzz", a.id()))).containsExactly(b, a);
      assertThat(store.stories(TODAY, TODAY)).containsExactly(story(a.id(), List.of(a)));
      assertThat(store.stories(TODAY.minusDays(1), TODAY)).hasSize(2);
      assertThat(store.stories(LocalDate.MIN, LocalDate.MAX)).hasSize(2);
      assertThat(store.allArticles()).containsExactlyInAnyOrder(a, b);
      assertThat(store.fsck(false).findings()).isEmpty();
      assertThat(store.warnings()).isEmpty();
    }
    assertThat(home.resolve("store/format.json")).hasContent("{\"format\":1,\"minReader\":1}");
  }

  @Test
  void everyLineIsJsonThatEndsInItsSum() throws Exception {
    try (Store store = open(home)) {
      store.commit(List.of(article("one", "g1", "2026-11-24T08:00:00Z")), Sample::alone);
      store.change("save", List.of(mark("mabcdefghjk", true)));
    }
    List<String> lines = new ArrayList<>();
    try (var files = Files.walk(home.resolve("store"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    assertThat(lines).hasSize(3).allMatch(l -> l.matches("\\{.*,\"_c\":\"[0-9a-f]{8}\"}"));
  }

  @Test
  void arrivalsThatAreThereAreDroppedAndChangedTextIsAnUpdate() {
    Article a = article("one", "g1", "2026-11-24T08:00:00Z");
    try (Store store = open(home)) {
      store.commit(List.of(a), Sample::alone);
      Committed again = store.commit(List.of(a, a), Sample::alone);
      assertThat(again).isEqualTo(Committed.ungrouped(List.of(), List.of(), 1));
    }
    Article changed =
        article("one", "g1", "2026-11-24T08:00:00Z", "Title of g1", "Other text altogether.");
    try (Store store = open(home)) {
      Committed third = store.commit(List.of(changed), Sample::byFirstWord);
      assertThat(third.updated()).containsExactly(changed);
      assertThat(third.stories()).hasSize(1);
      assertThat(store.article(a.id())).contains(changed);
      assertThat(store.versions(a.id())).containsExactly(a, changed);
      assertThat(store.allArticles()).containsExactly(changed);
    }
  }

  @Test
  void sameKeyOfAnotherDayIsTheSameArticle() {
    Article first = article("one", "undated", "2026-11-20T08:00:00Z");
    Article later = article("one", "undated", "2026-11-24T08:00:00Z");
    try (Store store = open(home)) {
      store.commit(List.of(first), Sample::alone);
    }
    try (Store store = open(home)) {
      assertThat(store.known("one", "undated")).contains(first.id());
      assertThat(store.known("two", "undated")).isEmpty();
      assertThat(store.commit(List.of(later), Sample::alone).unchanged()).isEqualTo(1);
      assertThat(store.allArticles()).containsExactly(first);
    }
  }

  @Test
  void storyMovesToTheDayOfItsNewestArticleAndItsBirthDayPointsThere() throws Exception {
    Article a = article("one", "g1", "2026-11-22T08:00:00Z", "Launch of a model", "A.");
    Article b = article("two", "g2", "2026-11-24T08:00:00Z", "Launch in review", "B.");
    try (Store store = open(home)) {
      store.commit(List.of(a), Sample::byFirstWord);
      store.commit(List.of(b), Sample::byFirstWord);
      Story now = store.story(a.id()).orElseThrow();
      assertThat(now.members()).hasSize(2);
      assertThat(store.stories(TODAY, TODAY)).containsExactly(now);
      assertThat(store.stories(TODAY.minusDays(2), TODAY.minusDays(2))).isEmpty();
      assertThat(store.stories(TODAY.minusDays(3), TODAY)).containsExactly(now);
      assertThat(store.story(b.id())).contains(now);
      assertThat(store.resolve(b.id().substring(0, 7))).isEqualTo(new Resolved.Found(now));
      assertThat(store.resolve(a.id())).isEqualTo(new Resolved.Found(now));
      assertThat(store.fsck(false).findings()).isEmpty();
    }
    try (var files = Files.list(home.resolve("store/stories/2026"))) {
      Path birth = files.filter(f -> f.toString().contains("11-22")).findFirst().orElseThrow();
      assertThat(Files.readString(birth)).contains("\"in\":\"2026-11-24\"");
    }
  }

  @Test
  void mergeTakesMarksAndCommentsAlongAndASplitLosesNone() {
    Article a = article("one", "g1", "2026-11-24T08:00:00Z");
    Article b = article("two", "g2", "2026-11-23T09:00:00Z");
    Article c = article("two", "g3", "2026-11-24T10:00:00Z");
    try (Store store = open(home)) {
      store.commit(List.of(a, b), Sample::alone);
      store.change(
          "save",
          List.of(mark(b.id(), true), Change.AddComment.of(b.id(), null, "me", "Hm.", Sample.NOW)));
      store.commit(List.of(c), (fresh, recent) -> List.of(story(a.id(), List.of(a, b, c))));
      assertThat(store.story(b.id()).orElseThrow().id()).isEqualTo(a.id());
      assertThat(store.stories(TODAY.minusDays(5), TODAY)).hasSize(1);
      assertThat(store.marks(a.id()).isSaved()).isTrue();
      assertThat(store.marks().get(a.id()).comments()).isEqualTo(1);
      assertThat(store.comments(a.id())).hasSize(1);
      store.change("unsave", List.of(mark(a.id(), false)));
      assertThat(store.marks(a.id()).isSaved()).isFalse();
      store.undo();
      assertThat(store.marks(a.id()).isSaved()).isTrue();
      Article again = article("two", "g2", "2026-11-23T09:00:00Z", "Title", "New text.");
      store.commit(
          List.of(again),
          (fresh, recent) ->
              List.of(story(a.id(), List.of(a, c)), story(b.id(), List.of(fresh.get(0)))));
      assertThat(store.story(b.id()).orElseThrow().id()).isEqualTo(b.id());
      assertThat(store.marks(b.id()).isSaved()).isTrue();
      assertThat(store.comments(b.id())).hasSize(1);
      assertThat(store.stories(TODAY.minusDays(5), TODAY)).hasSize(2);
      assertThat(store.fsck(false).findings()).isEmpty();
    }
  }

  @Test
  void ambiguousPrefixNamesTheStories() {
    List<Article> many = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      many.add(article("one", "g" + i, "2026-11-24T08:00:00Z"));
    }
    try (Store store = open(home)) {
      store.commit(many, Sample::alone);
      String prefix = many.get(0).id().substring(0, 4);
      long same = many.stream().filter(m -> m.id().startsWith(prefix)).count();
      assertThat(same).isGreaterThan(1);
      Resolved resolved = store.resolve(prefix);
      assertThat(((Resolved.Ambiguous) resolved).stories()).hasSize((int) same);
      assertThat(store.resolve("zz")).isInstanceOf(Resolved.NotFound.class);
      assertThat(store.resolve("../../etc")).isInstanceOf(Resolved.NotFound.class);
    }
  }

  @Test
  void fewAreFoundAsManyAre() throws Exception {
    try (Store store = open(home)) {
      List<Article> all = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        all.add(article("one", "g" + i, "2026-11-2" + i % 4 + "T08:00:00Z"));
      }
      store.commit(all, Sample::alone);
      Article more = article("one", "g60", "2026-11-23T09:00:00Z", "Title of g3", "And more.");
      store.commit(
          List.of(more),
          (fresh, recent) -> List.of(story(all.get(3).id(), List.of(all.get(3), more))));
      for (Article article : all) {
        try (Store fresh = open(home)) {
          Story there = fresh.lookup().story(article.id()).orElseThrow();
          assertThat(there.id()).isEqualTo(article.id());
          assertThat(fresh.articles(List.of(article.id()))).containsExactly(article);
          assertThat(fresh.resolve(article.id())).isEqualTo(new Resolved.Found(there));
        }
      }
      Lookup lookup = store.lookup();
      List<Story> stories = all.stream().map(a -> lookup.story(a.id()).orElseThrow()).toList();
      assertThat(stories).extracting(Story::id).isEqualTo(all.stream().map(Article::id).toList());
      assertThat(stories.get(3).members()).hasSize(2);
      try (Store fresh = open(home)) {
        assertThat(fresh.lookup().story(more.id())).contains(stories.get(3));
      }
    }
  }

  @Test
  void whatAFewAreToldApartFromIsWhatAShortIdNeeds() {
    try (Store store = open(home)) {
      List<Article> all = new ArrayList<>();
      for (int i = 0; i < 3000; i++) {
        all.add(article("one", "g" + i, "2026-11-24T08:00:00Z"));
      }
      store.commit(all, Sample::alone);
      List<String> ids = all.stream().map(Article::id).sorted().toList();
      String id = ids.stream().filter(a -> alike(a, ids).size() > 1).findFirst().orElseThrow();
      try (Store fresh = open(home)) {
        Lookup lookup = fresh.lookup();
        Story story = lookup.story(id).orElseThrow();
        assertThat(lookup.neighbours(List.of(story))).isEqualTo(alike(id, ids));
      }
    }
  }

  private static List<String> alike(String id, List<String> ids) {
    return ids.stream().filter(other -> other.startsWith(id.substring(0, 6))).toList();
  }

  @Test
  void healthIsOfThisMachine() {
    Feed.Schedule schedule = new Feed.Schedule(Duration.ofHours(2), List.of(3), List.of("SUNDAY"));
    Health health =
        new Health("\"e\"", "Mon", Sample.NOW, Sample.NOW, Sample.NOW, 2, "late")
            .withMoved("https://new.example/feed")
            .withHarvest(new Health.Harvest("0a", 9, 8, 7, 6, Sample.NOW, schedule));
    try (Store store = open(home)) {
      assertThat(store.health()).isEmpty();
      store.health(Map.of("one", health, "two", Health.NONE));
      assertThat(store.health()).containsEntry("one", health);
    }
    try (Store store = open(home)) {
      assertThat(store.health()).containsEntry("one", health).containsEntry("two", Health.NONE);
    }
  }

  @Test
  void articlesSinceGivesOnlyWhatWasAppended() {
    Article a = article("one", "g1", "2026-11-24T08:00:00Z");
    Article b = article("one", "g2", "2026-11-23T08:00:00Z");
    try (Store store = open(home)) {
      store.commit(List.of(a), Sample::alone);
      List<Article> got = new ArrayList<>();
      Map<String, Long> offsets = store.articlesSince(Map.of(), got::add).orElseThrow();
      store.commit(List.of(b), Sample::alone);
      offsets = store.articlesSince(offsets, got::add).orElseThrow();
      assertThat(store.articlesSince(offsets, got::add)).contains(offsets);
      assertThat(got).containsExactly(a, b);
      assertThat(store.articlesSince(Map.of("articles/gone.jsonl", 3L), got::add)).isEmpty();
    }
  }

  @Test
  void groupingThatThrowsWritesNothing() {
    try (Store store = open(home)) {
      assertThat(
              org.assertj.core.api.Assertions.catchThrowable(
                  () ->
                      store.commit(
                          List.of(article("one", "g1", "2026-11-24T08:00:00Z")),
                          (fresh, recent) -> {
                            throw new IllegalStateException("no");
                          })))
          .hasMessage("no");
      assertThat(store.isEmpty()).isTrue();
    }
  }

  @Test
  void statsCount() {
    try (Store store = open(home)) {
      Article a = article("one", "g1", "2026-11-24T08:00:00Z");
      Article b = article("one", "g2", "2026-11-22T08:00:00Z");
      store.commit(List.of(a, b), Sample::alone);
      store.change("save", List.of(mark(a.id(), true)));
      Stats stats = store.stats();
      assertThat(stats.articles()).isEqualTo(2);
      assertThat(stats.stories()).isEqualTo(2);
      assertThat(stats.saved()).isEqualTo(1);
      assertThat(stats.first()).isEqualTo(Ids.day(b.id()));
      assertThat(stats.bytes()).isPositive();
    }
  }

  static Change.Mark mark(String story, boolean on) {
    return new Change.Mark(story, dev.aicurator.model.Marks.Kind.SAVED, on, true);
  }
}
