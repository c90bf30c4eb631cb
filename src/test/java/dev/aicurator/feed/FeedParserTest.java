package dev.aicurator.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.feed.Entry;
import dev.aicurator.model.feed.Feed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedParserTest {
  private static final String URL = "https://example.org/blog/feed.xml";

  @Test
  void rss() {
    Feed feed =
        feed(
            "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'"
                + " xmlns:content='http://purl.org/rss/1.0/modules/content/'"
                + " xmlns:slash='http://purl.org/rss/1.0/modules/slash/'><channel><title>AT&amp;T &amp;amp; co</title>"
                + "<link>/</link><description>About &lt;b&gt;it&lt;/b&gt;</description><ttl>90</ttl>"
                + "<skipHours><hour>3</hour></skipHours><skipDays><day>Sunday</day></skipDays>"
                + "<item><title>I &lt;3 &amp;quot;AI&amp;quot;</title><link>one</link>"
                + "<guid isPermaLink='false'>id-1</guid><pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate>"
                + "<dc:creator>Ann (ann@example.org)</dc:creator><category>ai</category>"
                + "<description>Short</description><content:encoded><![CDATA[<p>Long<script>x()</script></p>]]></content:encoded>"
                + "<enclosure url='a.mp3' type='audio/mpeg' length='12'/><comments>one#c</comments>"
                + "<slash:comments>7</slash:comments></item></channel></rss>");
    assertThat(feed.title()).isEqualTo("AT&T & co");
    assertThat(feed.link()).isEqualTo("https://example.org/");
    assertThat(feed.description()).isEqualTo("About <b>it</b>");
    assertThat(feed.schedule())
        .isEqualTo(new Feed.Schedule(Duration.ofMinutes(90), List.of(3), List.of("SUNDAY")));
    assertThat(feed.entries())
        .containsExactly(
            new Entry(
                "id-1",
                "I <3 \"AI\"",
                "https://example.org/blog/one",
                Instant.parse("2026-11-23T08:00:00Z"),
                null,
                List.of("Ann"),
                "Short",
                "<p>Long</p>",
                List.of("ai"),
                List.of(new Entry.Enclosure("https://example.org/blog/a.mp3", "audio/mpeg", 12L)),
                null,
                null,
                "https://example.org/blog/one#c",
                7));
  }

  @Test
  void atom() {
    Feed feed =
        feed(
            "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='http://a.example/' xml:lang='en'>"
                + "<title type='html'>A &amp;lt;b&amp;gt; &amp;amp; c</title><link href='/' /><link rel='self' href='f'/>"
                + "<author><name>Feed Author</name></author>"
                + "<entry xml:base='sub/'><id>urn:1</id><title type='text'>1 &lt; 2</title><link href='x'/>"
                + "<updated>2026-11-23T08:00:00+01:00</updated><summary>a &amp; b</summary>"
                + "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><a href='y'>z</a></div></content>"
                + "</entry></feed>");
    Entry entry = feed.entries().get(0);
    assertThat(feed.title()).isEqualTo("A <b> & c");
    assertThat(feed.self()).isEqualTo("http://a.example/f");
    assertThat(feed.language()).isEqualTo("en");
    assertThat(entry.title()).isEqualTo("1 < 2");
    assertThat(entry.link()).isEqualTo("http://a.example/sub/x");
    assertThat(entry.updated()).isEqualTo("2026-11-23T07:00:00Z");
    assertThat(entry.summary()).isEqualTo("a &amp; b");
    assertThat(entry.content()).isEqualTo("<div><a href=\"http://a.example/sub/y\">z</a></div>");
    assertThat(entry.authors()).containsExactly("Feed Author");
  }

  @Test
  void rdf() {
    Feed feed =
        feed(
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                + " xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                + "<channel rdf:about='x'><title>R</title><link>http://a.example/</link></channel>"
                + "<item rdf:about='http://a.example/1'><title>One</title><link>http://a.example/1</link>"
                + "<dc:date>2026-11-23T08:00:00Z</dc:date></item></rdf:RDF>");
    assertThat(feed.title()).isEqualTo("R");
    assertThat(feed.entries().get(0).id()).isEqualTo("http://a.example/1");
    assertThat(feed.entries().get(0).published()).isEqualTo("2026-11-23T08:00:00Z");
  }

  @Test
  void jsonFeed() {
    Feed feed =
        feed(
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"J\",\"items\":[null,3,"
                + "{\"id\":7,\"url\":\"/a\",\"content_text\":\"1 < 2\",\"authors\":[{\"name\":\"Ann\"}],"
                + "\"tags\":[\"ai\",null],\"date_published\":\"2026-11-23T08:00:00Z\","
                + "\"attachments\":[{\"url\":\"/b.mp3\",\"mime_type\":\"audio/mpeg\",\"size_in_bytes\":9.5}]}]}");
    Entry entry = feed.entries().get(0);
    assertThat(feed.entries()).hasSize(1);
    assertThat(entry.id()).isEqualTo("7");
    assertThat(entry.link()).isEqualTo("https://example.org/a");
    assertThat(entry.content()).isEqualTo("1 &lt; 2");
    assertThat(entry.categories()).containsExactly("ai");
    assertThat(entry.enclosures().get(0).length()).isEqualTo(9);
  }

  @Test
  void onlyDirectChildrenCount() {
    Feed feed =
        feed(
            "<rss><channel><image><title>no</title><url>http://a.example/i.png</url></image>"
                + "<title>Yes</title><item><media:group xmlns:media='http://search.yahoo.com/mrss/'>"
                + "<media:title>no</media:title></media:group><title>Right</title></item></channel></rss>");
    assertThat(feed.title()).isEqualTo("Yes");
    assertThat(feed.icon()).isEqualTo("http://a.example/i.png");
    assertThat(feed.entries().get(0).title()).isEqualTo("Right");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<dc:creator xmlns:dc='http://purl.org/dc/elements/1.0/'>Ann</dc:creator>",
        "<dc:creator>Ann</dc:creator>",
        "<q:creator xmlns:q='HTTPS://purl.org/dc/elements/1.1'>Ann</q:creator>",
        "<dc:creator xmlns:dc='urn:strange'>Ann</dc:creator>",
      })
  void vocabulariesAreKnownByUriThenPrefix(String author) {
    Feed feed = feed("<rss><channel><item><title>t</title>" + author + "</item></channel></rss>");
    assertThat(feed.entries().get(0).authors()).containsExactly("Ann");
  }

  @Test
  void brokenMarkupIsReadAsMeant() {
    Parsed.Read read =
        read(
            "\n<br />Warning <?xml version='1.0'?><rss><channel><title>R&D &nbsp;x</title>"
                + "<item><title>One</title><description>Hi<br>there <p>you</description><link>http://a.example/?a=1&copy=2</link>"
                + "<item><title>Two</title></p></item></channel>");
    assertThat(read.feed().title()).isEqualTo("R&D x");
    assertThat(read.feed().entries()).extracting(Entry::title).containsExactly("One", "Two");
    assertThat(read.feed().entries().get(0).summary()).isEqualTo("Hi<br>there <p>you</p>");
    assertThat(read.feed().entries().get(0).link()).isEqualTo("http://a.example/?a=1&copy=2");
    assertThat(read.warnings()).isNotEmpty().allMatch(w -> w.startsWith("xml-malformed: "));
  }

  @Test
  void aTruncatedFeedGivesWhatIsComplete() {
    Parsed.Read read =
        read(
            "<rss><channel><item><title>One</title></item><item><title>Two</title><link>http://a.exa");
    assertThat(read.feed().entries()).extracting(Entry::title).containsExactly("One", "Two");
    assertThat(read.feed().entries().get(1).link()).isNull();
    assertThat(read.warnings()).hasSize(1);
  }

  @Test
  void controlsAndMojibakeAreGone() {
    Entry entry =
        feed("<rss><channel><item><title>a\u0000b&#1;\u001bc &#146; \u0092 đź’ˇ</title></item></channel></rss>")
            .entries()
            .get(0);
    assertThat(entry.title()).isEqualTo("abc ’ ’ 💡");
  }

  @Test
  void anEntryWithoutATitleIsNamedByItsText() {
    Feed feed =
        feed(
            "<rss><channel><item><description>"
                + "word ".repeat(60)
                + "</description></item></channel></rss>");
    assertThat(feed.entries().get(0).title()).endsWith("word…").hasSizeLessThan(102);
  }

  @Test
  void shortEntitiesOfTheDocumentAreKnown() {
    Feed feed =
        feed(
            "<!DOCTYPE rss [<!ENTITY co \"Ann &#38; Bob\">]><rss><channel><title>&co;</title></channel></rss>");
    assertThat(feed.title()).isEqualTo("Ann & Bob");
  }

  @Test
  void gzipIsKnownByItsFirstBytes() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(
          "<rss><channel><title>Packed</title></channel></rss>".getBytes(StandardCharsets.UTF_8));
    }
    Parsed parsed = FeedParser.parse(packed.toByteArray(), URL, null);
    assertThat(((Parsed.Read) parsed).feed().title()).isEqualTo("Packed");
    byte[] half = java.util.Arrays.copyOf(packed.toByteArray(), packed.size() - 12);
    assertThat(FeedParser.parse(half, URL, null))
        .isInstanceOfSatisfying(
            Parsed.Refused.class, r -> assertThat(r.slug()).isEqualTo("truncated"));
  }

  private static Feed feed(String text) {
    return read(text).feed();
  }

  private static Parsed.Read read(String text) {
    Parsed parsed = FeedParser.parse(text.getBytes(StandardCharsets.UTF_8), URL, null);
    assertThat(parsed).isInstanceOf(Parsed.Read.class);
    return (Parsed.Read) parsed;
  }
}
