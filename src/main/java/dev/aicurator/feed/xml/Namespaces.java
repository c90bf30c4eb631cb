package dev.aicurator.feed.xml;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The vocabularies of feeds. A namespace URI is known whatever its case, scheme or ending; a
 * well-known prefix stands in where the URI is missing or strange. The empty name is RSS itself.
 */
final class Namespaces {
  static final String RSS = "";
  static final String ATOM = "atom";
  static final String XHTML = "xhtml";

  private static final Map<String, String> BY_URI =
      Map.ofEntries(
          Map.entry("w3.org/2005/atom", ATOM),
          Map.entry("purl.org/atom/ns", ATOM),
          Map.entry("purl.org/rss/1.0", RSS),
          Map.entry("purl.org/net/rss1.1", RSS),
          Map.entry("my.netscape.com/rdf/simple/0.9", RSS),
          Map.entry("channel.netscape.com/rdf/simple/0.9", RSS),
          Map.entry("my.netscape.com/publish/formats/rss-0.9.dtd", RSS),
          Map.entry("my.netscape.com/publish/formats/rss-0.91.dtd", RSS),
          Map.entry("backend.userland.com/rss", RSS),
          Map.entry("backend.userland.com/rss2", RSS),
          Map.entry("backend.userland.com/rss091", RSS),
          Map.entry("blogs.law.harvard.edu/tech/rss", RSS),
          Map.entry("cyber.law.harvard.edu/rss", RSS),
          Map.entry("w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
          Map.entry("w3.org/1999/xhtml", XHTML),
          Map.entry("purl.org/dc/elements/1.1", "dc"),
          Map.entry("purl.org/dc/elements/1.0", "dc"),
          Map.entry("purl.org/dc", "dc"),
          Map.entry("purl.org/dc/terms", "dcterms"),
          Map.entry("purl.org/rss/1.0/modules/content", "content"),
          Map.entry("purl.org/rss/1.0/modules/slash", "slash"),
          Map.entry("purl.org/rss/1.0/modules/syndication", "sy"),
          Map.entry("purl.org/syndication/thread/1.0", "thr"),
          Map.entry("wellformedweb.org/commentapi", "wfw"),
          Map.entry("search.yahoo.com/mrss", "media"),
          Map.entry("search.yahoo.com/rss", "media"),
          Map.entry("tools.search.yahoo.com/mrss", "media"),
          Map.entry("video.search.yahoo.com/mrss", "media"),
          Map.entry("itunes.com/dtds/podcast-1.0.dtd", "itunes"),
          Map.entry("example.com/dtds/podcast-1.0.dtd", "itunes"),
          Map.entry("google.com/schemas/play-podcasts/1.0", "googleplay"),
          Map.entry("georss.org/georss", "georss"),
          Map.entry("rssnamespace.org/feedburner/ext/1.0", "feedburner"),
          Map.entry("webns.net/mvcb", "admin"),
          Map.entry("xmlns.com/foaf/0.1", "foaf"),
          Map.entry("w3.org/2000/svg", "svg"),
          Map.entry("w3.org/1998/math/mathml", "math"));

  private static final Map<String, String> BY_PREFIX =
      Map.ofEntries(
          Map.entry("atom", ATOM),
          Map.entry("atom10", ATOM),
          Map.entry("atom03", ATOM),
          Map.entry("a10", ATOM),
          Map.entry("rss", RSS),
          Map.entry("xhtml", XHTML));

  private static final Set<String> KNOWN_PREFIXES =
      Set.of(
          "rdf",
          "dc",
          "dcterms",
          "content",
          "slash",
          "sy",
          "thr",
          "wfw",
          "media",
          "itunes",
          "googleplay",
          "georss",
          "feedburner",
          "admin",
          "foaf",
          "svg");

  private Namespaces() {}

  /** The short name of a namespace; null when it is not one of ours. */
  static @Nullable String ofUri(String uri) {
    return BY_URI.get(normal(uri));
  }

  static @Nullable String ofPrefix(String prefix) {
    String lower = prefix.toLowerCase(Locale.ROOT);
    String name = BY_PREFIX.get(lower);
    return name != null || !KNOWN_PREFIXES.contains(lower) ? name : lower;
  }

  private static String normal(String uri) {
    String text = uri.strip().toLowerCase(Locale.ROOT);
    int scheme = text.indexOf("://");
    text = scheme >= 0 ? text.substring(scheme + 3) : text;
    text = text.startsWith("www.") ? text.substring(4) : text;
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '/' || text.charAt(end - 1) == '#')) {
      end--;
    }
    return text.substring(0, end);
  }
}
