package dev.aicurator.search;

import static dev.aicurator.search.Shelf.article;
import static dev.aicurator.search.Shelf.news;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Article;
import dev.aicurator.store.Recent;
import dev.aicurator.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
  @TempDir Path home;

  private static void commit(Store store, List<Article> articles) {
    store.commit(articles, (List<Article> fresh, Recent recent) -> List.of());
  }

  private Path dir() {
    return home.resolve("cache/search");
  }

  private static List<String> guids(Store store, SearchIndex index, String words) {
    return index.search(Wanted.parse(words), 10, Order.RELEVANCE).stream()
        .map(hit -> store.article(hit.article()).orElseThrow().guid())
        .toList();
  }

  @Test
  void anEmptyStoreHasNoHits() {
    try (Store store = Shelf.store(home);
        SearchIndex index = SearchIndex.open(dir(), store)) {
      assertThat(index.search(Wanted.parse("owl"), 10, Order.RELEVANCE)).isEmpty();
      assertThat(index.size()).isZero();
    }
  }

  @Test
  void findsWhatIsStoredAndWhatIsStoredLater() {
    try (Store store = Shelf.store(home);
        SearchIndex index = SearchIndex.open(dir(), store)) {
      commit(store, news());
      assertThat(guids(store, index, "owl on a phone")).first().isEqualTo("owl");
      commit(store, List.of(article("bee", "2026-11-24T09:00:00Z", "Bees", "A phone for bees.")));
      assertThat(guids(store, index, "bees")).containsExactly("bee");
      assertThat(index.size()).isEqualTo(4);
    }
  }

  @Test
  void aChangedArticleIsFoundByItsNewTextOnly() {
    try (Store store = Shelf.store(home);
        SearchIndex index = SearchIndex.open(dir(), store)) {
      commit(store, news());
      index.catchUp();
      commit(
          store,
          List.of(article("owl", "2026-11-20T08:00:00Z", "Barn Labs opens Heron", "A heron.")));
      assertThat(guids(store, index, "heron")).containsExactly("owl");
      assertThat(guids(store, index, "trillion")).isEmpty();
      assertThat(index.size()).isEqualTo(3);
    }
  }

  @Test
  void whileAnotherProcessIndexesTheTailIsSearchedToo() throws IOException {
    try (Store store = Shelf.store(home)) {
      commit(store, news().subList(0, 2));
      try (SearchIndex first = SearchIndex.open(dir(), store)) {
        first.catchUp();
      }
      commit(store, news().subList(2, 3));
      try (FSDirectory directory = FSDirectory.open(dir());
          Lock held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
          SearchIndex index = SearchIndex.open(dir(), store)) {
        held.ensureValid();
        assertThat(guids(store, index, "register")).containsExactly("law");
        assertThat(guids(store, index, "Ghent")).containsExactly("chip");
      }
      try (SearchIndex index = SearchIndex.open(dir(), store)) {
        assertThat(guids(store, index, "register")).containsExactly("law");
      }
    }
  }

  @Test
  void aBrokenIndexIsBuiltAnew() throws IOException {
    try (Store store = Shelf.store(home)) {
      commit(store, news());
      try (SearchIndex index = SearchIndex.open(dir(), store)) {
        index.catchUp();
      }
      for (String pattern : List.of("segments_", ".cfs", ".si")) {
        overwrite(pattern);
        try (SearchIndex index = SearchIndex.open(dir(), store)) {
          assertThat(guids(store, index, "register")).containsExactly("law");
        }
      }
    }
  }

  private void overwrite(String pattern) throws IOException {
    try (Stream<Path> files = Files.list(dir())) {
      for (Path file : files.filter(f -> f.getFileName().toString().contains(pattern)).toList()) {
        Files.write(file, new byte[(int) Files.size(file)]);
      }
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoHindrance() throws IOException {
    Path blocked = Files.createFile(home.resolve("file")).resolve("search");
    try (Store store = Shelf.store(home);
        SearchIndex index = SearchIndex.open(blocked, store)) {
      commit(store, news());
      index.catchUp();
      assertThat(guids(store, index, "Ghent")).containsExactly("chip");
    }
  }

  @Test
  void phrasesPrefixesAndMinusAreObeyed() {
    try (Store store = Shelf.store(home);
        SearchIndex index = SearchIndex.open(dir(), store)) {
      commit(store, news());
      assertThat(guids(store, index, "\"language models\""))
          .containsExactlyInAnyOrder("owl", "chip");
      assertThat(guids(store, index, "\"model language\"")).isEmpty();
      assertThat(guids(store, index, "accel*")).containsExactly("chip");
      assertThat(guids(store, index, "accelerator*")).containsExactly("chip");
      assertThat(guids(store, index, "model -barn")).containsExactly("chip");
      assertThat(guids(store, index, "model -\"barn labs\"")).containsExactly("chip");
      assertThat(guids(store, index, "model source:other")).isEmpty();
      assertThat(guids(store, index, "-barn")).containsExactly("chip");
    }
  }

  @Test
  void datesBoundAndSort() {
    try (Store store = Shelf.store(home);
        SearchIndex index = SearchIndex.open(dir(), store)) {
      commit(store, news());
      Wanted since = Wanted.words("model").between(news().get(1).time(), news().get(2).time());
      assertThat(index.search(since, 10, Order.RELEVANCE))
          .extracting(Hit::article)
          .containsExactly(news().get(1).id());
      assertThat(index.ids(Wanted.words("Ghent"), 10))
          .hasSize(3)
          .first()
          .isEqualTo(news().get(1).id());
      List<Hit> newest = index.search(Wanted.words("Barn Labs"), 10, Order.DATE);
      assertThat(newest).extracting(Hit::source).containsOnly("wire");
      assertThat(newest).extracting(Hit::time).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }
  }

  @Test
  void marksTheWordsOfTheQueryInHeadlineAndSnippet() {
    String filler = "Nothing of note happened in the long meeting that day. ".repeat(30);
    Article article =
        article(
            "deep",
            "2026-11-20T08:00:00Z",
            "The café papers",
            filler + "Then Müller quantized the weights.\nMore. " + filler);
    try (SearchIndex index = SearchIndex.inMemory(Stream.of(article))) {
      Hit hit = index.search(Wanted.parse("cafe muller quantizing"), 5, Order.RELEVANCE).get(0);
      assertThat(hit.titleMarks())
          .extracting(m -> hit.title().substring(m.start(), m.end()))
          .containsExactly("café");
      assertThat(hit.snippetMarks())
          .extracting(m -> hit.snippet().substring(m.start(), m.end()))
          .containsExactly("Müller", "quantized");
      assertThat(hit.snippet()).hasSizeLessThanOrEqualTo(222).doesNotContain("\n");
    }
  }

  @Test
  void relatedArticlesLeaveOutTheirOwn() {
    List<Article> all = news();
    try (SearchIndex index = SearchIndex.inMemory(all.stream())) {
      List<Hit> hits = index.related(List.of(all.get(0).id()), 5);
      assertThat(hits)
          .extracting(Hit::article)
          .containsExactlyInAnyOrder(all.get(1).id(), all.get(2).id());
      assertThat(index.related(List.of("zzzzzzzzzzz"), 5)).isEmpty();
    }
  }

  @Test
  void whatSharesMoreWithTheBestComesFirst() {
    List<Article> articles = new ArrayList<>(news());
    articles.add(article("tea", "2026-11-25T08:00:00Z", "Tea", "An owl on a tin of green tea."));
    articles.add(
        article("pup", "2026-11-25T09:00:00Z", "Pup", "Tokens of a phone train the other owl."));
    try (SearchIndex index = SearchIndex.inMemory(articles.stream())) {
      List<Hit> hits = index.search(Wanted.words("owl"), 10, Order.RELEVANCE);
      assertThat(hits).extracting(Hit::title).endsWith("Pup", "Tea");
    }
  }

  @Test
  void asManyAreFoundAsAreAskedFor() {
    Stream<Article> articles =
        IntStream.range(0, 300)
            .mapToObj(i -> article("n" + i, "2026-11-20T08:00:00Z", "Owl " + i, "An owl, " + i));
    try (SearchIndex index = SearchIndex.inMemory(articles)) {
      assertThat(index.search(Wanted.words("owl"), 250, Order.RELEVANCE)).hasSize(250);
      assertThat(index.search(Wanted.words("owl"), 3, Order.RELEVANCE)).hasSize(3);
    }
  }

  @Test
  void hostileQueriesAreOnlyWords() {
    try (SearchIndex index = SearchIndex.inMemory(news().stream())) {
      for (String query :
          List.of(
              "",
              "\"",
              "- -\"\" *",
              "title:[* TO",
              "\u0000\ud800",
              "a".repeat(100_000),
              "model ".repeat(20_000),
              "\"" + "model ".repeat(2_000) + "\"",
              "a* b* c* m*")) {
        assertThat(index.search(Wanted.parse(query), 5, Order.RELEVANCE)).isNotNull();
      }
    }
  }
}
