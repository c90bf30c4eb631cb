package dev.aicurator.store;

import static dev.aicurator.store.Sample.article;
import static dev.aicurator.store.Sample.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aicurator.model.Article;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Marks;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.FsckReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
  private final Article a = article("one", "g1", "2026-11-24T08:00:00Z");
  private final Article b = article("one", "g2", "2026-11-24T09:00:00Z");
  private final Article c = article("one", "g3", "2026-11-24T10:00:00Z");
  @TempDir Path home;

  @BeforeEach
  void threeArticles() {
    try (Store store = open(home)) {
      for (Article article : List.of(a, b, c)) {
        store.commit(List.of(article), Sample::alone);
        store.change("save", List.of(StoreTest.mark(article.id(), true)));
      }
    }
  }

  @Test
  void tornTailsAtEveryByteAreIgnoredAndRepaired() throws Exception {
    Path file = file("articles");
    byte[] whole = Files.readAllBytes(file);
    int last = lineStart(whole);
    for (int cut = last;
        cut < whole.length;
        cut += cut < last + 20 || cut > whole.length - 25 ? 1 : 37) {
      Files.write(file, Arrays.copyOf(whole, cut));
      try (Store store = open(home)) {
        boolean kept = cut == whole.length - 1;
        assertThat(store.articles(List.of(a.id(), b.id(), c.id())))
            .as("cut at " + cut)
            .hasSize(kept ? 3 : 2);
        Article fresh = article("one", "fresh", "2026-11-24T11:00:00Z");
        store.commit(List.of(fresh), Sample::alone);
        assertThat(store.article(fresh.id())).contains(fresh);
        store.commit(List.of(c), Sample::alone);
        assertThat(store.fsck(false).findings()).as("cut at " + cut).isEmpty();
      }
    }
  }

  @Test
  void tornTailsOfStoriesAndJournal() throws Exception {
    for (String family : List.of("stories", "journal")) {
      Path file = file(family);
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(whole, whole.length - 20));
      try (Store store = open(home)) {
        assertThat(store.stories(TODAY, TODAY)).hasSize(family.equals("stories") ? 2 : 3);
        assertThat(store.marks()).hasSize(family.equals("journal") ? 2 : 3);
        assertThat(store.fsck(false).findings())
            .singleElement()
            .matches(f -> f.kind() == FsckReport.Kind.TORN && f.line() == 3);
        store.fsck(true);
        assertThat(store.fsck(false).findings()).isEmpty();
      }
      Files.write(file, whole);
    }
  }

  @Test
  void nulTailOfAPowerLossIsCutOff() throws Exception {
    Path file = file("articles");
    Files.write(file, new byte[4096], java.nio.file.StandardOpenOption.APPEND);
    try (Store store = open(home)) {
      assertThat(store.allArticles()).hasSize(3);
      store.commit(List.of(article("one", "g4", "2026-11-24T10:00:00Z")), Sample::alone);
      assertThat(store.allArticles()).hasSize(4);
      assertThat(store.fsck(false).findings()).isEmpty();
    }
  }

  @Test
  void damageInTheMiddleIsNamedAndQuarantined() throws Exception {
    Path file = file("articles");
    String text = Files.readString(file);
    int second = text.indexOf('\n') + 1;
    Files.writeString(
        file, text.substring(0, second + 30) + "\0\0\0\0" + text.substring(second + 34));
    try (Store store = open(home)) {
      assertThat(store.allArticles()).containsExactlyInAnyOrder(a, c);
      assertThat(store.warnings()).singleElement().asString().contains("damaged");
      FsckReport report = store.fsck(false);
      assertThat(report.findings().get(0).toString()).matches("articles/.*\\.jsonl:2: damaged.*");
      store.fsck(true);
      assertThat(store.allArticles()).containsExactlyInAnyOrder(a, c);
      assertThat(store.commit(List.of(b), Sample::alone).added()).containsExactly(b);
      assertThat(store.fsck(false).findings()).isEmpty();
    }
    try (var aside = Files.list(home.resolve("store/quarantine"))) {
      assertThat(aside).hasSize(1);
    }
  }

  @Test
  void handEditedLineIsKeptWithOneWarningAndResealed() throws Exception {
    Path file = file("articles");
    Files.writeString(file, Files.readString(file).replace("Title of g2", "My title"));
    try (Store store = open(home)) {
      assertThat(store.article(b.id()).orElseThrow().title()).isEqualTo("My title");
      assertThat(store.article(b.id())).isPresent();
      assertThat(store.warnings()).hasSize(1);
      assertThat(store.fsck(false).findings())
          .singleElement()
          .matches(f -> f.kind() == FsckReport.Kind.EDITED && f.line() == 2);
      store.fsck(true);
      assertThat(store.fsck(false).findings()).isEmpty();
      assertThat(store.article(b.id()).orElseThrow().title()).isEqualTo("My title");
    }
  }

  @Test
  void bomCrlfBlankLinesAndMergeMarkersAreSurvived() throws Exception {
    Path file = file("stories");
    String text = Files.readString(file);
    for (String form :
        List.of(
            "\ufeff" + text,
            text.replace("\n", "\r\n"),
            text.replace("\n", "\n\n"),
            "<<<<<<< HEAD\n" + text + "=======\n" + text + ">>>>>>> other\n",
            text + "[".repeat(100_000) + "\n",
            text + "{\"a\":".repeat(5000) + "\n",
            text + "{\"type\":\"from-the-future\",\"id\":\"f\"}\n",
            text + "{\"v\":99,\"id\":\"mvz00000009\",\"title\":\"t\"}\n",
            text + "\0\1\2\n")) {
      Files.write(file, form.getBytes(StandardCharsets.UTF_8));
      try (Store store = open(home)) {
        assertThat(store.stories(TODAY, TODAY)).as(form.substring(0, 9)).hasSize(3);
      }
    }
  }

  @Test
  void tooLongALineIsPassedOver() throws Exception {
    Path file = file("journal");
    byte[] big = new byte[30 << 20];
    Arrays.fill(big, (byte) 'A');
    byte[] before = Files.readAllBytes(file);
    Files.write(file, big);
    Files.writeString(file, "\n", java.nio.file.StandardOpenOption.APPEND);
    Files.write(file, before, java.nio.file.StandardOpenOption.APPEND);
    try (Store store = open(home)) {
      assertThat(store.marks()).hasSize(3);
      assertThat(store.warnings()).hasSize(1);
    }
  }

  @Test
  void orderDuplicatesAndConflictCopiesDoNotMatter() throws Exception {
    try (Store store = open(home)) {
      store.change("unsave", List.of(StoreTest.mark(a.id(), false)));
      store.change("unsave", List.of(StoreTest.mark(b.id(), false)));
      store.undo();
      Article d = article("two", "g4", "2026-11-24T11:00:00Z", "Title too", "D.");
      store.commit(List.of(d), Sample::byFirstWord);
    }
    List<Story> stories;
    Map<String, Marks> marks;
    try (Store store = open(home)) {
      stories = store.stories(TODAY, TODAY);
      marks = store.marks();
      assertThat(marks).hasSize(2);
      assertThat(stories).hasSize(3);
    }
    for (String family : List.of("articles", "stories", "journal")) {
      Path file = file(family);
      List<String> lines = new java.util.ArrayList<>(Files.readAllLines(file));
      java.util.Collections.reverse(lines);
      lines.addAll(List.copyOf(lines.subList(0, 2)));
      String name = file.getFileName().toString();
      Files.write(
          file.resolveSibling(name.replace(".jsonl", ".sync-conflict-20261124-080000-ABC.jsonl")),
          lines.subList(0, 2));
      Files.write(file, lines);
    }
    try (Store store = open(home)) {
      assertThat(store.stories(TODAY, TODAY)).isEqualTo(stories);
      assertThat(store.marks()).isEqualTo(marks);
      assertThat(store.fsck(false).findings()).isEmpty();
    }
  }

  @Test
  void newerFormatIsNeverWrittenAndReadOnlyIfItMayBe() throws Exception {
    Path format = home.resolve("store/format.json");
    Files.writeString(format, "{\"format\":2,\"minReader\":1}");
    try (Store store = open(home)) {
      assertThat(store.allArticles()).hasSize(3);
      assertThatThrownBy(() -> store.change("save", List.of(StoreTest.mark(a.id(), true))))
          .isInstanceOf(CuratorException.class)
          .hasMessageContaining("newer curator");
    }
    Files.writeString(format, "{\"format\":2,\"minReader\":2}");
    assertThatThrownBy(() -> open(home)).hasMessageContaining("newer curator");
    Files.writeString(format, "%%%");
    try (Store store = open(home)) {
      assertThat(store.allArticles()).hasSize(3);
      assertThatThrownBy(() -> store.undo()).hasMessageContaining("fsck");
      store.fsck(true);
      assertThat(store.undo()).isPresent();
    }
  }

  @Test
  void whatIsNoFileIsNamed() throws Exception {
    Path file = file("journal");
    Files.delete(file);
    Files.createDirectory(file);
    try (Store store = open(home)) {
      assertThatThrownBy(store::marks)
          .isInstanceOfSatisfying(
              CuratorException.class,
              e -> assertThat(e.kind()).isEqualTo(CuratorException.Kind.STORE))
          .hasMessageContaining(file.toString());
      assertThatThrownBy(() -> store.change("x", List.of(StoreTest.mark(a.id(), true))))
          .hasMessageContaining(file.toString());
      assertThat(store.fsck(false).findings())
          .anyMatch(f -> f.kind() == FsckReport.Kind.UNREADABLE);
    }
  }

  @Test
  void linksAreNotWrittenThrough() throws Exception {
    Path file = file("journal");
    Path outside = Files.createFile(home.resolve("outside"));
    Files.delete(file);
    Files.createSymbolicLink(file, outside);
    try (Store store = open(home)) {
      assertThatThrownBy(() -> store.change("x", List.of(StoreTest.mark(a.id(), true))))
          .isInstanceOf(CuratorException.class);
    }
    assertThat(outside).isEmptyFile();
  }

  @Test
  void unwritableFolderIsOneClearLine() throws Exception {
    Path blocked = Files.createFile(home.resolve("blocked"));
    try (Store store = Store.open(blocked.resolve("store"), home.resolve("state2"), Sample.CLOCK)) {
      assertThatThrownBy(() -> store.commit(List.of(a), Sample::alone))
          .isInstanceOf(CuratorException.class)
          .hasMessageContaining("cannot write")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void copiedHomeGetsANodeOfItsOwn() throws Exception {
    Path copy = home.resolve("copy");
    try (var all = Files.walk(home)) {
      for (Path from : all.filter(p -> !p.startsWith(copy)).toList()) {
        Files.copy(from, copy.resolve(home.relativize(from).toString()));
      }
    }
    String node;
    try (Store store = open(home)) {
      node = store.nodeId();
      assertThat(node).isNotNull();
    }
    try (Store store = open(copy)) {
      store.change("unsave", List.of(StoreTest.mark(a.id(), false)));
      assertThat(store.nodeId()).isNotNull().isNotEqualTo(node);
      assertThat(store.marks()).hasSize(2);
    }
  }

  private Path file(String family) throws IOException {
    try (var all = Files.walk(home.resolve("store").resolve(family))) {
      return all.filter(f -> f.toString().endsWith(".jsonl")).findFirst().orElseThrow();
    }
  }

  private static int lineStart(byte[] bytes) {
    int at = bytes.length - 1;
    while (at > 0 && bytes[at - 1] != '\n') {
      at--;
    }
    return at;
  }
}
