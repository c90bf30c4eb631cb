package dev.aicurator.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aicurator.app.mark.Discussing;
import dev.aicurator.app.sources.Reach;
import dev.aicurator.app.talk.Places;
import dev.aicurator.app.talk.Talk;
import dev.aicurator.model.Comment;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Story;
import dev.aicurator.query.Query;
import dev.aicurator.testing.LoopbackServer;
import dev.aicurator.testing.Reply;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Discussions elsewhere, over a real server. */
class DiscussingTest {
  private static final Reach LOOPBACK = new Reach(true, Set.of());
  private static final String TREE =
      "{\"id\":1,\"title\":\"x\",\"children\":[{\"id\":2,\"author\":\"bo\",\"created_at_i\":1795000000,\"text\":\"<p>Nice.<p>But"
          + " who <i>paid</i>?\",\"children\":[{\"id\":3,\"author\":\"cy\","
          + "\"created_at_i\":1795000100,\"text\":\"Nobody.\",\"children\":[]}]},"
          + "{\"id\":4,\"author\":null,\"text\":null,\"children\":[{\"id\":5,\"author\":\"di\",\"created_at_i\":1795000200,\"text\":\"To"
          + " the gone.\",\"children\":[]}]}]}";
  private static final String LISTING =
      "[{\"data\":{}},{\"data\":{\"children\":[{\"kind\":\"t1\",\"data\":{\"id\":\"a\",\"author\":\"eve\","
          + "\"body\":\"First.\",\"created_utc\":1795000000.0,\"replies\":{\"data\":{\"children\":["
          + "{\"kind\":\"t1\",\"data\":{\"id\":\"b\",\"author\":\"finn\",\"body\":\"Second.\","
          + "\"created_utc\":1795000001,\"replies\":\"\"}},{\"kind\":\"more\",\"data\":{\"id\":\"c\"}}]}}}}]}}]";
  @TempDir Path folder;
  private final LoopbackServer server = new LoopbackServer();

  @AfterEach
  void close() {
    server.close();
  }

  private static List<Comment> read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Talk.read(bytes, "https://x.example/", null, "s", Home.NOW).orElseThrow();
  }

  @Test
  void readsTreesListingsAndFeeds() {
    assertThat(read(TREE)).extracting(Comment::author).containsExactly("bo", "cy", "di");
    assertThat(read(TREE)).extracting(Comment::parent).containsExactly(null, "2", null);
    assertThat(read(TREE).get(0).text()).isEqualTo("Nice.\n\nBut who paid?");
    assertThat(read(LISTING)).extracting(Comment::parent).containsExactly(null, "a");
    assertThat(
            read(
                "<rss version='2.0'><channel><title>Comments</title><item><guid>1</guid><title>By"
                    + " Ada</title><description>Well &lt;b&gt;said&lt;/b&gt;.</description>"
                    + "</item></channel></rss>"))
        .extracting(Comment::text)
        .containsExactly("Well said.");
    assertThat(Talk.read(new byte[] {'{', '}'}, "", null, "s", Home.NOW)).isEmpty();
  }

  @Test
  void knowsWhereForumsPublish() {
    assertThat(Places.readable("https://news.ycombinator.com/item?id=42"))
        .isEqualTo("https://hn.algolia.com/api/v1/items/42");
    assertThat(Places.readable("https://old.reddit.com/r/LocalLLaMA/comments/1abc/a_title/"))
        .isEqualTo("https://www.reddit.com/r/LocalLLaMA/comments/1abc.json");
    assertThat(Places.readable("https://reddit.com.evil.example/r/a/comments/b"))
        .isEqualTo("https://reddit.com.evil.example/r/a/comments/b");
    assertThat(Places.readable("not a url %")).isEqualTo("not a url %");
  }

  private void feed() {
    server.rss(
        "/feed",
        "<rss version='2.0'><channel><title>Forum</title><item><guid>1</guid><title>A new AI"
            + " language model from Harrow</title><comments>"
            + server.url("/talk")
            + "</comments><pubDate>Tue, 24 Nov 2026 11:00:00 GMT</pubDate></item></channel></rss>");
  }

  @Test
  void fetchesKeepsAndMarksWhatIsNew() {
    feed();
    server.on("/talk", Reply.ok("application/json", TREE));
    try (Home home = new Home(folder)) {
      home.fetch(server.url("/feed"));
      Story story = home.today().get(0).story();
      Discussing.Discussion first = home.curator.discussions().read(story, LOOPBACK);
      assertThat(first.comments()).hasSize(3);
      assertThat(first.visited()).isNull();
      assertThat(home.curator.discussions().read(story, LOOPBACK).visited()).isNotNull();
      assertThat(server.count("/talk")).isEqualTo(1);
    }
    server.on("/talk", Reply.of(503, "busy"));
    try (Home later = new Home(folder, Home.NOW.plus(Duration.ofHours(1)))) {
      Story story = later.today().get(0).story();
      Discussing.Discussion again = later.curator.discussions().read(story, LOOPBACK);
      assertThat(again.comments()).hasSize(3);
      assertThat(again.trouble()).startsWith("http-503");
    }
  }

  @Test
  void asksAgainWhatAWrongClockDatedAhead() {
    feed();
    server.on("/talk", Reply.ok("application/json", TREE));
    try (Home ahead = new Home(folder, Home.NOW.plus(Duration.ofDays(900)))) {
      ahead.fetch(server.url("/feed"));
      Story story = ahead.curator.reading().list(Query.NONE.withAll(true)).items().get(0).story();
      ahead.curator.discussions().read(story, LOOPBACK);
    }
    try (Home home = new Home(folder)) {
      home.fetch(server.url("/feed"));
      Story story = home.curator.reading().list(Query.NONE.withAll(true)).items().get(0).story();
      home.curator.discussions().read(story, LOOPBACK);
    }
    assertThat(server.count("/talk")).isEqualTo(2);
  }

  @Test
  void followsThePageToItsFeedOfComments() {
    feed();
    server.html(
        "/talk",
        "<html><head><link rel='alternate' type='application/rss+xml' title='Comments'"
            + " href='/comments.xml'></head><body><p>A thread</p></body></html>");
    server.rss(
        "/comments.xml",
        "<rss version='2.0'><channel><title>Comments</title><item><guid>9</guid><title>x</title>"
            + "<description>Hello there.</description></item></channel></rss>");
    try (Home home = new Home(folder)) {
      home.fetch(server.url("/feed"));
      Story story = home.today().get(0).story();
      assertThat(home.curator.discussions().read(story, LOOPBACK).comments()).hasSize(1);
    }
  }

  @Test
  void saysWhenNobodyDiscussesIt() {
    try (Home home = new Home(folder).withSample()) {
      Story story = home.today().get(0).story();
      assertThatThrownBy(() -> home.curator.discussions().read(story, LOOPBACK))
          .isInstanceOf(CuratorException.class)
          .hasMessageContaining("discussed nowhere");
    }
  }
}
