package dev.aicurator.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents made to exhaust or to trick a parser: each ends soon, with the slug it deserves. */
class HostileFeedTest {
  private static final long SOON = 8_000_000_000L;
  private static final String JSON = "{\"version\":\"https://jsonfeed.org/version/1.1\",";

  @ParameterizedTest
  @MethodSource
  void endsSoonAndSaysWhy(String slug, String document) {
    long start = System.nanoTime();
    Parsed parsed = FeedParser.parse(document.getBytes(StandardCharsets.UTF_8), null, null);
    assertThat(System.nanoTime() - start).isLessThan(SOON);
    assertThat(parsed instanceof Parsed.Refused refused ? refused.slug() : "ok").isEqualTo(slug);
  }

  static Stream<Arguments> endsSoonAndSaysWhy() {
    return Stream.of(
        Arguments.of("empty", ""),
        Arguments.of("empty", " ".repeat(20_000_000)),
        Arguments.of("not-a-feed", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
        Arguments.of("not-a-feed", "<!doctype html><p>Hello"),
        Arguments.of("not-a-feed", "no markup at all"),
        Arguments.of("xml-doctype", dtd("<!ENTITY x SYSTEM 'file:///etc/passwd'>")),
        Arguments.of("xml-doctype", dtd("<!ENTITY % p SYSTEM 'http://x/'> %p;")),
        Arguments.of("xml-doctype", dtd("<!ENTITY a 'b'><!ENTITY c '&a;&a;'>")),
        Arguments.of("xml-doctype", dtd("<!ENTITY a '" + "x".repeat(100_000) + "'>")),
        Arguments.of("ok", "<!DOCTYPE rss SYSTEM 'http://x/rss.dtd'><rss><channel/></rss>"),
        Arguments.of("too-deep", item("<x>".repeat(100_000))),
        Arguments.of("too-large", item("<description>" + "x".repeat(25_000_000))),
        Arguments.of("too-large", item("<" + "x".repeat(5_000_000) + "/>")),
        Arguments.of("too-large", item("<enclosure url='" + "x".repeat(9_000_000) + "'/>")),
        Arguments.of("too-large", "<!--" + "x".repeat(25_000_000) + "-->" + item("")),
        Arguments.of("too-large", "<rss><channel>" + "<item/>".repeat(1_500_000)),
        Arguments.of("ok", item(many("a%d='1'", "<y ", "/>"))),
        Arguments.of("ok", item(many("xmlns:n%d='u%d'", "<y ", "/>"))),
        Arguments.of("ok", item("<description>" + "<div>".repeat(200_000) + "</description>")),
        Arguments.of("ok", item("<description><![CDATA[" + "<p>".repeat(1_000_000) + "]]>")),
        Arguments.of("ok", item("<title>" + "<a <".repeat(200_000))),
        Arguments.of("ok", item("</y>".repeat(500_000))),
        Arguments.of("ok", item("<y>".repeat(100) + "</z>".repeat(500_000))),
        Arguments.of("too-deep", JSON + "\"items\":" + "[".repeat(100_000)),
        Arguments.of("too-deep", "[".repeat(100_000)),
        Arguments.of("too-large", JSON + "\"items\":[{\"id\":" + "9".repeat(1_000_000) + "}]}"),
        Arguments.of("ok", JSON + "\"items\":[{\"id\":1e999999999,\"title\":\"x\"}]}"),
        Arguments.of("json-malformed", JSON + "\"items\":[{\"id\":\"1\""),
        Arguments.of("json-malformed", JSON + "\"items\":[NaN]}"),
        Arguments.of("not-a-feed", JSON + "\"items\":{}}"),
        Arguments.of("not-a-feed", "{\"a\":1}"),
        Arguments.of("ok", JSON + colliding() + "}"));
  }

  private static String dtd(String subset) {
    return "<?xml version='1.0'?><!DOCTYPE rss [" + subset + "]>" + item("<title>&a;</title>");
  }

  private static String item(String inside) {
    return "<rss><channel><title>t</title><item>" + inside + "</item></channel></rss>";
  }

  private static String many(String pattern, String before, String after) {
    return IntStream.range(0, 100_000)
        .mapToObj(i -> pattern.replace("%d", String.valueOf(i)))
        .collect(Collectors.joining(" ", before, after));
  }

  /** Keys that share one hash code. */
  private static String colliding() {
    return IntStream.range(0, 1 << 16)
        .mapToObj(
            i ->
                IntStream.range(0, 16)
                    .mapToObj(b -> (i >> b & 1) == 0 ? "Aa" : "BB")
                    .collect(Collectors.joining("", "\"", "\":1")))
        .collect(Collectors.joining(","));
  }
}
