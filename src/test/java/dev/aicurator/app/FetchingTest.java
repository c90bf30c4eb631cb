package dev.aicurator.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aicurator.app.fetch.FetchOrder;
import dev.aicurator.app.fetch.FetchReport;
import dev.aicurator.app.fetch.Watcher;
import dev.aicurator.app.follow.Following;
import dev.aicurator.app.sources.Reach;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.feed.Source;
import dev.aicurator.model.report.Item;
import dev.aicurator.model.report.StoryPage;
import dev.aicurator.testing.LoopbackServer;
import dev.aicurator.testing.Reply;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From feeds on a real server to listed stories. */
class FetchingTest {
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

  private static String rss(String... items) {
    return "<rss version='2.0'><channel><title>Tin Wire</title><link>https://tin.example/</link>"
        + String.join("", items)
        + "</channel></rss>";
  }

  private String item(String guid, String title) {
    return "<item><guid isPermaLink='false'>"
        + guid
        + "</guid><title>"
        + title
        + "</title><link>"
        + server.url("/" + guid + ".html")
        + "</link><pubDate>Tue, 24 Nov 2026 11:00:00 GMT</pubDate>"
        + "<description>A short word from the feed.</description></item>";
  }

  private static final String[] MODEL = {
    "Harrow gave away its newest language model on Tuesday, weights and all.",
    "The lab trained it on open text for eleven weeks, its engineers said in a report of forty"
        + " pages, and a licence allows commercial use.",
    "Tests by two universities found that it answers questions in nine languages.",
    "Regulators in Lisbon said that they will read the safety report before schools may use it."
  };

  private static final String[] CHIPS = {
    "Tollen will build a second plant for its AI accelerators, the chip maker said on Tuesday.",
    "Orders from cloud companies exceed what the first plant can make by a factor of three, and"
        + " memory stays scarce until summer.",
    "The new halls near Graz cost two billion euros and should open in twenty months.",
    "Analysts doubt that demand lasts so long: accelerator prices fell in four of six quarters."
  };

  private static String page(String title, String... paragraphs) {
    return "<html lang='en'><head><title>"
        + title
        + "</title></head><body><article><h1>"
        + title
        + "</h1><p>"
        + String.join("</p><p>", paragraphs)
        + "</p></article></body></html>";
  }

  private void twoArticles() {
    server.on(
        "/feed",
        Reply.rss(
                rss(
                    item("a", "Harrow releases an open language model"),
                    item("b", "Chip maker Tollen doubles its AI accelerator output")))
            .header("ETag", "\"one\""));
    server.html("/a.html", page("Harrow releases an open language model", MODEL));
    server.html("/b.html", page("Chip maker Tollen doubles its AI accelerator output", CHIPS));
  }

  @Test
  void readsFeedAndPagesAndListsThem() {
    twoArticles();
    assertThat(home.follow(server.url("/feed"))).isInstanceOf(Following.Added.Done.class);
    FetchReport report = home.fetch("tin-wire");
    assertThat(report.failures()).isEmpty();
    assertThat(report.added()).hasSize(2);
    List<Item> today = home.today();
    assertThat(today)
        .extracting(i -> i.story().lead().title())
        .containsExactlyInAnyOrder(
            "Harrow releases an open language model",
            "Chip maker Tollen doubles its AI accelerator output");
    Item harrow =
        today.stream().filter(i -> i.story().lead().title().startsWith("Harrow")).findFirst().get();
    StoryPage page = home.curator.reading().page(harrow.story());
    assertThat(page.articles().get(0).text()).contains("Regulators in Lisbon");
    assertThat(page.articles().get(0).kept()).isNotNull();
    assertThat(page.item().story().card().dek()).isNotNull();
    assertThat(page.item().shortId()).isEqualTo(harrow.shortId());
    Item ranked = home.curator.reading().ranked(harrow.story()).item();
    assertThat(ranked.score()).isEqualTo(harrow.score());
    assertThat(ranked.parts()).isEqualTo(harrow.parts());
  }

  @Test
  void asksAgainWithItsValidatorAndStoresNothingTwice() {
    twoArticles();
    home.follow(server.url("/feed"));
    home.fetch("tin-wire");
    int pages = server.count("/a.html");
    FetchReport again = home.fetch("tin-wire");
    assertThat(server.last("/feed").header("If-None-Match")).isEqualTo("\"one\"");
    assertThat(again.added()).isEmpty();
    assertThat(again.unchanged()).isEqualTo(2);
    assertThat(server.count("/a.html")).isEqualTo(pages);
    assertThat(home.today()).hasSize(2);
  }

  @Test
  void takesAChangedHeadlineAsAnUpdateOfTheSameStory() {
    twoArticles();
    home.follow(server.url("/feed"));
    home.fetch("tin-wire");
    String id = home.today().get(0).story().id();
    String other = home.today().get(1).story().id();
    server.on(
        "/feed",
        Reply.rss(
            rss(
                item("a", "Harrow withdraws its open language model"),
                item("b", "Chip maker Tollen doubles its AI accelerator output"))));
    FetchReport report = home.fetch("tin-wire");
    assertThat(report.updated()).isEqualTo(1);
    assertThat(report.added()).isEmpty();
    assertThat(home.today()).extracting(i -> i.story().id()).containsExactlyInAnyOrder(id, other);
    assertThat(home.today())
        .extracting(i -> i.story().card().headline())
        .contains("Harrow withdraws its open language model");
  }

  @Test
  void readsAndKeepsAllPartsOfAPageAndItsBase() {
    server.on("/feed", Reply.rss(rss(item("a", "Harrow releases an open language model"))));
    server.on("/a.html", Reply.redirect(302, server.url("/deep/a.html")));
    String title = "Harrow releases an open language model";
    String on = "<a rel=next href='?page=2'>On</a>";
    String link = "See <a href=b.html>the report</a> that the engineers wrote in eleven weeks.";
    server.on(
        "/deep/a.html",
        got ->
            Reply.html(
                got.query().isEmpty()
                    ? page(title, MODEL[0], MODEL[1], MODEL[2], link, CHIPS[1] + on)
                    : page(title, MODEL[3])));
    home.follow(server.url("/feed"));
    home.fetch("tin-wire");
    var copy = home.curator.pages().copy(home.today().get(0).story());
    assertThat(copy.kept()).isTrue();
    assertThat(copy.page().text()).isEqualTo(copy.article().text()).contains(MODEL[0], MODEL[3]);
    assertThat(copy.page().blocks().stream().flatMap(b -> b.links().stream()))
        .extracting(dev.aicurator.model.Block.Link::href)
        .contains(server.url("/deep/b.html"));
  }

  @Test
  void takesNoPartThatLedToAnotherPlace() {
    try (LoopbackServer foreign = new LoopbackServer()) {
      String title = "Harrow releases an open language model";
      server.on("/feed", Reply.rss(rss(item("a", title))));
      server.on(
          "/a.html",
          got ->
              got.query().isEmpty()
                  ? Reply.html(
                      page(
                          title,
                          MODEL[0] + "<a rel=next href='?page=2'>On</a>",
                          MODEL[1],
                          MODEL[2],
                          CHIPS[1]))
                  : Reply.redirect(302, foreign.url("/a")));
      foreign.html("/a", page(title, CHIPS));
      home.follow(server.url("/feed"));
      home.fetch("tin-wire");
      assertThat(foreign.count("/a")).isEqualTo(1);
      assertThat(home.curator.pages().copy(home.today().get(0).story()).page().text())
          .contains(MODEL[1])
          .doesNotContain("Graz");
    }
  }

  @Test
  void oneFailingSourceNeverStopsTheOthers() {
    twoArticles();
    home.follow(server.url("/feed"));
    server.rss("/dead", rss());
    home.curator
        .sources()
        .add(
            server.url("/dead"),
            new Following.Wish("dead", "Dead", null, null, true),
            new Reach(true, java.util.Set.of()));
    server.on("/dead", Reply.of(404, "gone fishing"));
    FetchReport report = home.fetch("dead", "tin-wire");
    assertThat(report.failures())
        .containsExactly(
            new FetchReport.Failure("dead", "http-404", report.failures().get(0).reason()));
    assertThat(report.added()).hasSize(2);
    assertThat(report.allFailed()).isFalse();
  }

  @Test
  void followsAMoveOnlyOnceItWasSeenTwice() {
    twoArticles();
    home.follow(server.url("/feed"));
    server.on("/new", Reply.rss(rss(item("a", "Harrow releases an open language model"))));
    server.on("/feed", Reply.redirect(301, server.url("/new")));
    home.fetch("tin-wire");
    assertThat(url()).isEqualTo(server.url("/feed"));
    server.on(
        "/new",
        Reply.rss(rss(item("a", "Harrow releases an open language model"), item("b", "x"))));
    FetchReport report = home.fetch("tin-wire");
    assertThat(url()).isEqualTo(server.url("/new"));
    assertThat(report.notes()).anyMatch(n -> n.contains("moved"));
  }

  private String url() {
    return home.curator.sources().all().stream()
        .filter(s -> s.slug().equals("tin-wire"))
        .map(Source::url)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readsOnePageAdHoc() {
    server.html("/a.html", page("Harrow releases an open language model", MODEL));
    FetchReport report = home.fetch(server.url("/a.html"));
    assertThat(report.failures()).isEmpty();
    assertThat(report.added()).hasSize(1);
    assertThat(home.today()).hasSize(1);
    assertThat(home.curator.sources().all()).noneMatch(s -> s.slug().startsWith("127"));
  }

  @Test
  void readsOneFeedFileAdHoc() throws Exception {
    Path file = folder.resolve("own.xml");
    Files.writeString(file, rss(item("a", "Harrow releases an open language model")));
    FetchReport report = home.fetch(file.toString());
    assertThat(report.failures()).isEmpty();
    assertThat(report.added()).hasSize(1);
  }

  @Test
  void aDryRunStoresNothing() {
    twoArticles();
    home.follow(server.url("/feed"));
    FetchReport report = home.fetch(true, "tin-wire");
    assertThat(report.added()).hasSize(2);
    assertThat(home.today()).isEmpty();
    assertThat(home.fetch("tin-wire").added()).hasSize(2);
  }

  @Test
  void doesNotAskPrivateAddressesUnlessAllowed() {
    FetchOrder order =
        new FetchOrder(
            List.of(server.url("/feed")),
            0,
            true,
            null,
            false,
            false,
            false,
            java.util.Set.of(),
            null);
    FetchReport report = home.curator.fetching().run(order, Watcher.NONE);
    assertThat(report.allFailed()).isTrue();
    assertThat(report.failures().get(0).slug()).isEqualTo("blocked-address");
    FetchOrder open =
        new FetchOrder(
            List.of(server.url("/feed")),
            0,
            true,
            null,
            false,
            false,
            false,
            java.util.Set.of(server.hostPort()),
            null);
    twoArticles();
    assertThat(home.curator.fetching().run(open, Watcher.NONE).failures()).isEmpty();
  }

  @Test
  void storesWhatCameWhileASlowSourceIsStillAwaited() {
    CountDownLatch stored = new CountDownLatch(1);
    twoArticles();
    server.on("/slow", Reply.rss(rss(item("c", "Slow"))).holdAt(20, stored));
    server.html("/c.html", page("Slow", CHIPS));
    List<String> told = new CopyOnWriteArrayList<>();
    Watcher watcher =
        new Watcher() {
          @Override
          public void stored(String source, int added, int updated) {
            told.add(added + " new");
            stored.countDown();
          }
        };
    List<String> targets = List.of(server.url("/slow"), server.url("/feed"));
    FetchReport report = home.curator.fetching().run(home.order(targets), watcher);
    assertThat(report.failures()).isEmpty();
    assertThat(told).containsExactly("2 new", "1 new");
  }

  @Test
  void hearsEachSourceOnceWellOrNot() {
    twoArticles();
    List<String> told = new CopyOnWriteArrayList<>();
    Watcher watcher =
        new Watcher() {
          @Override
          public void heard(String source) {
            told.add("heard");
          }

          @Override
          public void failed(FetchReport.Failure failure) {
            told.add("failed");
          }
        };
    List<String> targets = List.of(server.url("/none"), server.url("/feed"));
    home.curator.fetching().run(home.order(targets), watcher);
    assertThat(told).containsExactlyInAnyOrder("heard", "heard", "failed");
  }

  @Test
  void namesTheNearestOfAnUnknownSource() {
    twoArticles();
    home.follow(server.url("/feed"));
    assertThatThrownBy(() -> home.fetch("tin-wier"))
        .isInstanceOf(CuratorException.class)
        .hasMessage("unknown source 'tin-wier': did you mean tin-wire?");
  }

  @Test
  void foldsTheReportsOfSeveralSourcesIntoOneStory() {
    String[] feeds = {
      "quay-wire.xml",
      "larkmoor.json",
      "copperline.xml",
      "civic-lantern.atom",
      "marginal-weights.atom",
      "plainproof.rdf"
    };
    for (String feed : feeds) {
      assertThat(home.fetch("sample:feeds/" + feed).failures()).isEmpty();
    }
    List<Item> today = home.today();
    assertThat(today).isNotEmpty();
    assertThat(today).filteredOn(i -> i.story().members().size() >= 3).isNotEmpty();
    assertThat(today)
        .filteredOn(i -> i.story().members().size() >= 2)
        .hasSizeGreaterThanOrEqualTo(2);
    List<String> titles =
        today.stream()
            .flatMap(i -> i.story().members().stream())
            .map(dev.aicurator.model.Story.Member::title)
            .toList();
    assertThat(titles).noneMatch(t -> t.contains("đ")).anyMatch(t -> t.startsWith("\uD83D\uDCA1"));
  }
}
