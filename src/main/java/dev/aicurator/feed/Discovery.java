package dev.aicurator.feed;

import dev.aicurator.feed.xml.Packed;
import dev.aicurator.feed.xml.Refusal;
import dev.aicurator.feed.xml.Urls;
import dev.aicurator.text.charset.Decoding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Finds the feeds that an HTML page names, and where they usually are when it names none. */
public final class Discovery {
  private static final int MAX_CHARACTERS = 2_000_000;
  private static final int MAX_FOUND = 50;
  private static final int MAX_DEPTH = 256;
  private static final List<String> PLACES =
      List.of(
          "feed",
          "rss.xml",
          "atom.xml",
          "feed.xml",
          "index.xml",
          "feed.json",
          "rss",
          "feed/",
          "feeds/posts/default",
          "blog/feed",
          "blog/rss.xml",
          "blog/atom.xml",
          "news/rss.xml",
          "feed.atom",
          "feed.rss",
          "rss/");

  private Discovery() {}

  /** A feed a page names; {@code type} is its media type, guessed from the URL where not given. */
  public record Found(String url, @Nullable String title, String type) {}

  /**
   * Feeds named by the page, best first: link rel=alternate or feed, JSON-LD data feeds, then
   * anchors that read like feeds. Comment feeds come last.
   */
  public static List<Found> find(byte[] html, String url, @Nullable String contentType) {
    Map<String, Found> found = new LinkedHashMap<>();
    Document page = page(html, url, contentType);
    if (page == null) {
      return List.of();
    }
    links(page, found);
    jsonLd(page, url, found);
    anchors(page, found);
    List<Found> all = new ArrayList<>(found.values());
    all.sort((a, b) -> Boolean.compare(isComments(a), isComments(b)));
    return List.copyOf(all.subList(0, Math.min(MAX_FOUND, all.size())));
  }

  private static @Nullable Document page(byte[] html, String url, @Nullable String contentType) {
    try {
      byte[] bytes = Packed.unpacked(html);
      String text = Decoding.decode(bytes, contentType, Decoding.Kind.HTML).text();
      String head = text.length() > MAX_CHARACTERS ? text.substring(0, MAX_CHARACTERS) : text;
      Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
      return Jsoup.parse(head, url, parser);
    } catch (Refusal e) {
      return null;
    }
  }

  private static void links(Document page, Map<String, Found> found) {
    for (Element link : page.select("link[href]")) {
      String rel = " " + link.attr("rel").toLowerCase(Locale.ROOT) + " ";
      String type = media(link.attr("type"));
      boolean named = rel.contains(" feed ") || (rel.contains(" alternate ") && isFeedType(type));
      if (named && !rel.contains(" stylesheet ")) {
        add(found, link, type.isEmpty() ? guess(link.attr("href")) : type, link.attr("title"));
      }
    }
  }

  private static void anchors(Document page, Map<String, Found> found) {
    for (Element anchor : page.select("a[href]")) {
      String href = anchor.attr("href").toLowerCase(Locale.ROOT);
      if (looksLikeFeed(href) && found.size() < MAX_FOUND) {
        add(found, anchor, guess(href), anchor.text());
      }
    }
  }

  private static void add(Map<String, Found> found, Element element, String type, String title) {
    String base = element.baseUri();
    String url = Urls.resolve(base, unwrapped(element.attr("href")));
    if (Urls.isWeb(url) && found.size() < 10 * MAX_FOUND) {
      found.putIfAbsent(url, new Found(url, Values.literal(title), type));
    }
  }

  /** {@code feed://host/…} and {@code feed:https://host/…} are what they wrap. */
  private static String unwrapped(String href) {
    String url = href.strip();
    if (url.startsWith("feed://")) {
      return "https://" + url.substring(7);
    }
    return url.startsWith("feed:http") ? url.substring(5) : url;
  }

  /** {@code "@type": "DataFeed"} with its url, as some generators write it. */
  private static void jsonLd(Document page, String url, Map<String, Found> found) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      for (String feed : JsonLd.feeds(script.data())) {
        String absolute = Urls.resolve(url, feed);
        if (Urls.isWeb(absolute)) {
          found.putIfAbsent(absolute, new Found(absolute, null, guess(absolute)));
        }
      }
    }
  }

  private static String media(String type) {
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isFeedType(String type) {
    return switch (type) {
      case "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/feed+json",
          "application/json",
          "application/xml",
          "text/xml",
          "application/x.atom+xml",
          "application/x-atom+xml",
          "text/rss+xml",
          "text/rss",
          "application/rss" ->
          true;
      default -> false;
    };
  }

  private static boolean looksLikeFeed(String href) {
    String path = href.split("[?#]", 2)[0];
    return path.endsWith(".rss")
        || path.endsWith(".atom")
        || path.endsWith("rss.xml")
        || path.endsWith("atom.xml")
        || path.endsWith("feed.xml")
        || path.endsWith("feed.json")
        || path.endsWith("/feed")
        || path.endsWith("/feed/")
        || path.endsWith("/rss")
        || path.endsWith("/rss/")
        || path.endsWith(".rdf")
        || href.startsWith("feed:");
  }

  private static String guess(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    if (lower.contains("json")) {
      return "application/feed+json";
    }
    return lower.contains("atom") ? "application/atom+xml" : "application/rss+xml";
  }

  private static boolean isComments(Found found) {
    String title = found.title();
    String text = (title == null ? "" : title) + " " + found.url();
    return text.toLowerCase(Locale.ROOT).contains("comment");
  }

  /** Where feeds usually are on the site of {@code url}, likeliest first; all on its host. */
  public static List<String> wellKnown(String url) {
    String root = Urls.resolve(url, "/");
    if (!Urls.isWeb(root)) {
      return List.of();
    }
    List<String> places = new ArrayList<>();
    String folder = Urls.resolve(url, "./");
    if (!folder.equals(root)) {
      places.add(Urls.resolve(folder, "feed"));
      places.add(Urls.resolve(folder, "rss.xml"));
      places.add(Urls.resolve(folder, "atom.xml"));
    }
    PLACES.forEach(place -> places.add(root + place));
    return List.copyOf(places);
  }
}
