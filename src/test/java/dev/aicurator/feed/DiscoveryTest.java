package dev.aicurator.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.feed.Discovery.Found;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
  private static final String URL = "https://example.org/blog/";

  @Test
  void findsWhatThePageNames() {
    assertThat(
            find(
                "<base href='https://cdn.example/'><link rel=alternate type='application/rss+xml; charset=utf-8'"
                    + " title='Comments' href=/comments/feed><link rel='ALTERNATE nofollow'"
                    + " type=application/atom+xml title=' All  posts ' href=atom.xml>"
                    + "<link rel=alternate hreflang=de href=/de><link rel=stylesheet href=x.css>"
                    + "<link rel=alternate type=application/feed+json href='javascript:x'>"))
        .containsExactly(
            new Found("https://cdn.example/atom.xml", "All posts", "application/atom+xml"),
            new Found("https://cdn.example/comments/feed", "Comments", "application/rss+xml"));
  }

  @Test
  void anchorsAndDataFeedsCountToo() {
    assertThat(
            find(
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"DataFeed\","
                    + "\"url\":\"/data.json\"}]}</script><a href='rss.xml'>RSS</a><a href=/about>x</a>"))
        .extracting(Found::url)
        .containsExactly("https://example.org/data.json", "https://example.org/blog/rss.xml");
  }

  @Test
  void bearsHostilePages() {
    assertThat(find("<div>".repeat(100_000) + "<a href=/feed>")).isNotNull();
    assertThat(find("<script type='application/ld+json'>" + "[".repeat(100_000))).isEmpty();
  }

  @Test
  void usualPlacesAreOnTheSameHost() {
    assertThat(Discovery.wellKnown(URL))
        .startsWith("https://example.org/blog/feed")
        .contains("https://example.org/feed", "https://example.org/atom.xml")
        .allMatch(place -> place.startsWith("https://example.org/"));
    assertThat(Discovery.wellKnown("file:///etc/passwd")).isEmpty();
  }

  private static List<Found> find(String html) {
    return Discovery.find(html.getBytes(StandardCharsets.UTF_8), URL, "text/html");
  }
}
