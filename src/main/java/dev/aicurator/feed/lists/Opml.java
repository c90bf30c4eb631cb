package dev.aicurator.feed.lists;

import dev.aicurator.feed.html.PlainText;
import dev.aicurator.feed.html.Sanitizer;
import dev.aicurator.feed.xml.Characters;
import dev.aicurator.feed.xml.Element;
import dev.aicurator.feed.xml.Packed;
import dev.aicurator.feed.xml.Refusal;
import dev.aicurator.feed.xml.XmlReader;
import dev.aicurator.model.feed.Source;
import dev.aicurator.text.charset.Decoding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Subscription lists in OPML 1.0 and 2.0 (opml.org). */
public final class Opml {
  private static final int MAX_OUTLINES = 50_000;

  private Opml() {}

  /** The outlines that have a feed, in order; none where the bytes are no OPML. */
  public static List<Outline> read(byte[] bytes) {
    List<Outline> found = new ArrayList<>();
    try {
      String text = Decoding.decode(Packed.unpacked(bytes), null, Decoding.Kind.XML).text();
      for (Element top : XmlReader.read(Characters.legal(text), null).top()) {
        collect(top, List.of(), found);
      }
    } catch (Refusal e) {
      return List.of();
    }
    return found;
  }

  private static void collect(Element element, List<String> folders, List<Outline> found) {
    for (Element child : element.children()) {
      if (!child.key().equals("outline")) {
        collect(child, folders, found);
        continue;
      }
      String url = first(child, "xmlurl", "url");
      String title = title(child);
      if (url != null && found.size() < MAX_OUTLINES) {
        List<String> filed = filed(folders, first(child, "category"));
        String site = first(child, "htmlurl");
        found.add(new Outline(title == null ? url : title, url, site, filed));
      }
      collect(child, url == null && title != null ? plus(folders, title) : folders, found);
    }
  }

  private static @Nullable String title(Element outline) {
    String title = first(outline, "title", "text");
    String plain = title == null ? "" : PlainText.of(Characters.repaired(title));
    return plain.isBlank() ? null : plain;
  }

  private static @Nullable String first(Element outline, String... names) {
    for (String name : names) {
      String value = outline.attribute(name);
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }

  /** OPML 2.0 categories, such as {@code /Tech/AI,news}, where there is no folder. */
  private static List<String> filed(List<String> folders, @Nullable String category) {
    if (!folders.isEmpty() || category == null) {
      return folders;
    }
    List<String> parts = new ArrayList<>();
    for (String part : category.split(",", 2)[0].split("/")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private static List<String> plus(List<String> folders, String more) {
    List<String> all = new ArrayList<>(folders);
    all.add(more);
    return all;
  }

  /** An OPML 2.0 document, its sources in folders by kind. */
  public static String write(String title, List<Source> sources) {
    Map<String, List<Source>> byKind = new LinkedHashMap<>();
    sources.forEach(s -> byKind.computeIfAbsent(s.kind(), k -> new ArrayList<>()).add(s));
    StringBuilder out =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n");
    out.append("  <head><title>").append(escape(title)).append("</title></head>\n  <body>\n");
    byKind.forEach(
        (kind, list) -> {
          out.append("    <outline text=\"").append(escape(kind)).append("\">\n");
          list.forEach(source -> outline(source, out));
          out.append("    </outline>\n");
        });
    return out.append("  </body>\n</opml>\n").toString();
  }

  private static void outline(Source source, StringBuilder out) {
    String title = escape(source.title());
    out.append("      <outline type=\"rss\" text=\"").append(title);
    out.append("\" title=\"").append(title);
    out.append("\" xmlUrl=\"").append(escape(source.url())).append("\"/>\n");
  }

  private static String escape(String text) {
    return Sanitizer.escape(Characters.repaired(text)).replace("\"", "&quot;").replace("\n", " ");
  }
}
