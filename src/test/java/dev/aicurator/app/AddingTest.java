package dev.aicurator.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aicurator.app.follow.Following;
import dev.aicurator.app.sources.Reach;
import dev.aicurator.app.sources.Sources;
import dev.aicurator.app.sources.Typed;
import dev.aicurator.model.feed.Source;
import dev.aicurator.store.Change;
import dev.aicurator.store.Store;
import dev.aicurator.testing.LoopbackServer;
import dev.aicurator.testing.Reply;
import dev.aicurator.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the address a person knows to the feed that is followed. */
class AddingTest {
  private static final String FEED =
      "<rss version='2.0'><channel><title>Tin Wire</title>"
          + "<item><guid>a</guid><title>A</title></item></channel></rss>";
  private static final Clock CLOCK = Clock.fixed(Home.NOW, ZoneOffset.UTC);
  @TempDir Path folder;
  private final LoopbackServer server = new LoopbackServer();
  private Home home;

  @BeforeEach
  void open() {
    home = new Home(folder);
  }

  @AfterEach
  void close() {
    home.close();
    server.close();
  }

  private Source added(String path) {
    return ((Following.Added.Done) home.follow(server.url(path))).source();
  }

  private static String page(String head) {
    return "<html><head><title>Tin</title>" + head + "</head><body><p>Hello.</p></body></html>";
  }

  private static String link(String href, String title) {
    return "<link rel='alternate' type='application/rss+xml' href='"
        + href
        + "' title='"
        + title
        + "'>";
  }

  @Test
  void asksOnceWhereTheAddressIsAFeed() {
    server.rss("/feed", FEED);
    assertThat(added("/feed").slug()).isEqualTo("tin-wire");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void losesNoneOfSeveralOfOneTitleAddedAtOnce() throws Exception {
    int many = 8;
    CountDownLatch asked = new CountDownLatch(many);
    ExecutorService pool = Executors.newFixedThreadPool(many);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        String path = "/feed" + i;
        server.rss(path, FEED);
        all.add(pool.submit(() -> addTogether(path, asked)));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      pool.shutdown();
    }
    assertThat(home.curator.sources().all())
        .filteredOn(s -> s.url().startsWith(server.url("/")))
        .hasSize(many);
    assertThat(home.curator.sources().all()).hasSize(many + Sources.bundled().size());
  }

  /** As a process of its own would, all at one time. */
  private void addTogether(String path, CountDownLatch asked) {
    try (Home own = new Home(folder)) {
      own.curator.sources().all();
      asked.countDown();
      asked.await();
      own.follow(server.url(path));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aSourceThatMovedLeavesTheBundledListWhole() {
    try (Store store = Store.open(folder.resolve("store"), folder.resolve("state"), CLOCK)) {
      List<Source> bundled = Sources.bundled();
      Change moved = new Change.SourceMoved(bundled.get(0).slug(), "https://moved.example/feed");
      Sources.change(store, "fetch (source moved)", List.of(moved));
      assertThat(Sources.of(store).all())
          .hasSize(bundled.size())
          .contains(bundled.get(0).withUrl("https://moved.example/feed"));
    }
  }

  @Test
  void aMoveAloneIsNoListOfOnesOwn() {
    try (Store store = Store.open(folder.resolve("store"), folder.resolve("state"), CLOCK)) {
      store.change("fetch", List.of(new Change.SourceMoved("openai", "https://moved.example/")));
      assertThat(Sources.of(store).all()).isEqualTo(Sources.bundled());
    }
  }

  @Test
  void findsTheFeedThePageNames() {
    server.html("/", page(link("/news/feed.xml", "News")));
    server.rss("/news/feed.xml", FEED);
    assertThat(added("/").url()).isEqualTo(server.url("/news/feed.xml"));
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void looksAtWellKnownPlacesWhereThePageNamesNone() {
    server.html("/", page(""));
    server.rss("/atom.xml", FEED);
    assertThat(added("/").url()).isEqualTo(server.url("/atom.xml"));
  }

  @Test
  void saysWhenThereIsNoFeedAtAll() {
    server.html("/", page(""));
    assertThatThrownBy(() -> home.follow(server.url("/")))
        .hasMessage(
            server.url("/")
                + ": not-a-feed: no feed is there and the page names none: give its URL");
    assertThatThrownBy(() -> home.follow(server.url("/gone")))
        .hasMessage(server.url("/gone") + ": http-404: not found: nothing was added");
  }

  @Test
  void asksWhichOfSeveralAndTakesTheAnswer() {
    server.html("/", page(link("/one", "One") + link("/two", "Two")));
    server.rss("/one", FEED).rss("/two", FEED.replace("Tin Wire", "Second Wire"));
    String[] add = {"sources", "add", "--allow-private", server.url("/")};
    Run.of(folder, add)
        .fails(
            2,
            "curator: that page names several feeds: add one of "
                + server.url("/one")
                + ", "
                + server.url("/two"));
    Run.Done done = Run.of(folder, add).terminal(80).in("2\n").run();
    assertThat(done.code()).isZero();
    assertThat(done.out()).isEqualTo("second-wire\n");
    assertThat(done.err()).contains("  1  One " + server.url("/one")).contains("[1-2]");
  }

  @Test
  void followsCommandsAndFiltersTheUserWrites() throws IOException {
    Path feed = Files.writeString(folder.resolve("own.xml"), FEED);
    Following.Added made = home.follow("exec:cat " + feed);
    assertThat(((Following.Added.Done) made).source().enabled()).isTrue();
    server.rss("/feed", FEED);
    home.follow("filter:sed s/Tin/Zinc/:" + server.url("/feed"));
    assertThat(home.fetch("zinc-wire").added()).hasSize(1);
    assertThat(home.fetch("tin-wire").added()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "example.org, https://example.org",
    "www.example.org/feed.xml?a=b, https://www.example.org/feed.xml?a=b",
    "münchen.example:8443/rss, https://münchen.example:8443/rss",
    "feed://example.org/rss, https://example.org/rss",
    "feed:http://example.org/rss, http://example.org/rss",
    "feed.xml, feed.xml",
    "./example.org, ./example.org",
    "openai, openai",
    "https://example.org, https://example.org",
    "1.5, 1.5",
    "exec:my.script x, exec:my.script x",
  })
  void anAddressMayBeTypedShort(String word, String url) {
    assertThat(Typed.url(word)).isEqualTo(url);
  }

  @Test
  void whatWasImportedIsKnownTheNextTime() throws IOException {
    Path list = folder.resolve("urls");
    Files.writeString(list, "https://ada:sesame@example.org/rss\nfeed://example.com/rss\n");
    Following sources = home.curator.sources();
    assertThat(sources.importFrom(list.toString(), null, Reach.PUBLIC).added())
        .extracting(Source::url)
        .containsExactly("https://example.org/rss", "https://example.com/rss");
    assertThat(sources.importFrom(list.toString(), null, Reach.PUBLIC).known()).isEqualTo(2);
  }

  @Test
  void importsCommandsSwitchedOff() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("urls"),
            "\"exec:touch " + folder.resolve("pwned") + "\" \"~Mine\"\n" + server.url("/x") + "\n");
    Following.Imported imported =
        home.curator.sources().importFrom(list.toString(), null, Reach.PUBLIC);
    assertThat(imported.added()).hasSize(2);
    assertThat(imported.disabled()).extracting(Source::slug).containsExactly("mine");
    server.on("/x", Reply.rss(FEED));
    home.fetch();
    assertThat(folder.resolve("pwned")).doesNotExist();
  }
}
