package dev.aicurator.feed;

import dev.aicurator.feed.xml.Characters;
import dev.aicurator.feed.xml.Element;
import dev.aicurator.feed.xml.Packed;
import dev.aicurator.feed.xml.Refusal;
import dev.aicurator.feed.xml.XmlReader;
import dev.aicurator.model.feed.Feed;
import dev.aicurator.text.charset.Decoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, and JSON Feed 1.0 and 1.1, well-formed or not.
 * Never throws for what the bytes hold; its work and memory are bounded.
 */
public final class FeedParser {
  private static final Pattern HTML =
      Pattern.compile(
          "\\s*(?><!--.*?-->\\s*)*+<(?:!doctype\\s+html|(?:html|head|body|meta|title|base|link|div|p|h1|"
              + "script|style|table|center|font|b|br|a)[\\s/>]).*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern ROOT =
      Pattern.compile("<(?:\\w+:)?(?:rss|feed|rdf|channel)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 2000;

  private FeedParser() {}

  /**
   * Parses a document.
   *
   * @param base the URL it came from, for relative links
   * @param contentType the HTTP Content-Type header, whole
   */
  public static Parsed parse(byte[] bytes, @Nullable String base, @Nullable String contentType) {
    try {
      return read(Packed.unpacked(bytes), base, contentType);
    } catch (Refusal e) {
      return new Parsed.Refused(e.slug(), e.reason());
    }
  }

  private static Parsed read(byte[] bytes, @Nullable String base, @Nullable String contentType)
      throws Refusal {
    String text = Characters.legal(Decoding.decode(bytes, contentType, Decoding.Kind.XML).text());
    int start = Characters.skipSpace(text, 0);
    if (start == text.length()) {
      throw new Refusal("empty", "the document is empty");
    }
    char first = text.charAt(start);
    if (first == '{' || first == '[') {
      return JsonFeed.read(text, base);
    }
    if (isHtml(text)) {
      throw new Refusal("not-a-feed", "an HTML page");
    }
    return xml(text, base);
  }

  private static boolean isHtml(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    return HTML.matcher(head).matches() && !ROOT.matcher(text).find();
  }

  private static Parsed xml(String text, @Nullable String base) throws Refusal {
    XmlReader.Document document = XmlReader.read(text, base);
    List<String> warnings = new ArrayList<>(document.warnings());
    Element root = document.root();
    Feed feed;
    if (root == null) {
      feed = headless(document.top(), base, warnings);
    } else if (root.key().equals("atom:feed")) {
      feed = new Atom(warnings).feed(root);
    } else {
      feed = new Rss(warnings).feed(root);
    }
    return new Parsed.Read(feed, warnings);
  }

  /** A channel, items or an entry without what should be around them. */
  private static Feed headless(List<Element> top, @Nullable String base, List<String> warnings)
      throws Refusal {
    for (Element element : top) {
      switch (element.key()) {
        case "channel" -> {
          warnings.add("xml-malformed: no <rss> around the channel");
          return new Rss(warnings).feed(element);
        }
        case "atom:entry" -> {
          return new Atom(warnings).single(element);
        }
        default -> {}
      }
    }
    if (top.isEmpty()) {
      throw new Refusal("not-a-feed", "plain text is no feed");
    }
    throw new Refusal("not-a-feed", "<" + shortened(top.get(0).key()) + "> is no feed");
  }

  private static String shortened(String key) {
    return key.length() > 40 ? key.substring(0, 40).toLowerCase(Locale.ROOT) : key;
  }
}
