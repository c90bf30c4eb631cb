package dev.aicurator.feed;

import dev.aicurator.feed.xml.Element;
import dev.aicurator.feed.xml.Urls;
import dev.aicurator.model.feed.Feed;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Atom 1.0 (RFC 4287) and 0.3, whose elements also stand in RSS. */
final class Atom {
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/\\s]+=?=?\\s*");
  private final List<String> warnings;

  Atom(List<String> warnings) {
    this.warnings = warnings;
  }

  Feed feed(Element root) {
    FeedDraft feed = new FeedDraft();
    feed.put("language", root.lang(), 1);
    String author = null;
    for (Element child : root.children()) {
      if (child.key().equals("atom:author") && author == null) {
        author = person(child);
      } else if (!child.key().equals("atom:entry") && !child.key().equals("atom:entries")) {
        of(feed, child);
      }
    }
    entries(root, feed, author);
    return feed.feed();
  }

  private void entries(Element root, FeedDraft feed, @Nullable String author) {
    for (Element child : root.children()) {
      boolean more = true;
      if (child.key().equals("atom:entry")) {
        more = feed.add(entry(child, author));
      } else if (child.key().equals("item")) {
        more = feed.add(Rss.item(child, author));
      } else if (child.key().equals("atom:entries")) {
        entries(child, feed, author);
      }
      if (!more) {
        warnings.add("too-large: only the first " + FeedDraft.MAX_ENTRIES + " entries are read");
        return;
      }
    }
  }

  /** A document that is one entry. */
  Feed single(Element entry) {
    FeedDraft feed = new FeedDraft();
    feed.add(entry(entry, null));
    return feed.feed();
  }

  private static EntryDraft entry(Element element, @Nullable String feedAuthor) {
    EntryDraft entry = new EntryDraft();
    entry.put("language", element.lang(), 2);
    for (Element child : element.children()) {
      if (child.isClosed() && !of(entry, child)) {
        Modules.of(entry, child);
      }
    }
    Element source = element.child("atom:source");
    Element sourceAuthor = source == null ? null : source.child("atom:author");
    if (!entry.hasAuthor()) {
      entry.author(sourceAuthor != null ? person(sourceAuthor) : feedAuthor);
    }
    return entry;
  }

  /** Takes an Atom element of a feed; false when it is none. */
  static boolean of(FeedDraft feed, Element e) {
    switch (e.key()) {
      case "atom:title" -> feed.put("title", plain(e), 1);
      case "atom:subtitle" -> feed.put("description", html(e), 1);
      case "atom:tagline" -> feed.put("description", html(e), 2);
      case "atom:info" -> feed.put("description", html(e), 5);
      case "atom:updated", "atom:modified" -> feed.put("updated", Values.date(e), 1);
      case "atom:published", "atom:issued" -> feed.put("updated", Values.date(e), 6);
      case "atom:icon" -> feed.put("icon", Values.url(e), 1);
      case "atom:logo" -> feed.put("icon", Values.url(e), 2);
      case "atom:language" -> feed.put("language", Values.line(e), 3);
      case "atom:link" -> link(feed, e);
      case "atom:id" -> feed.put("id", Values.line(e), 1);
      default -> {
        return Modules.of(feed, e);
      }
    }
    return true;
  }

  private static void link(FeedDraft feed, Element e) {
    String url = target(e);
    switch (rel(e)) {
      case "alternate" -> feed.put("link", url, isPage(e) ? 3 : 6);
      case "self" -> {
        feed.put("self", url, 1);
        feed.put("link", url, 15);
      }
      default -> {}
    }
  }

  /** Takes an Atom element of an entry; false when it is none. */
  static boolean of(EntryDraft entry, Element e) {
    switch (e.key()) {
      case "atom:title" -> entry.put("title", plain(e), 2);
      case "atom:id" -> entry.put("id", id(e), 2);
      case "atom:published" -> entry.put("published", Values.date(e), 2);
      case "atom:issued" -> entry.put("published", Values.date(e), 3);
      case "atom:created" -> entry.put("published", Values.date(e), 4);
      case "atom:updated" -> entry.put("updated", Values.date(e), 1);
      case "atom:modified" -> entry.put("updated", Values.date(e), 2);
      case "atom:author" -> entry.author(person(e));
      case "atom:category" -> entry.category(category(e));
      case "atom:summary" -> entry.put("summary", html(e), 2);
      case "atom:content" -> content(entry, e);
      case "atom:link" -> link(entry, e);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** An id is compared as it stands, save that Atom 0.3 had relative ones. */
  private static @Nullable String id(Element e) {
    String id = Values.line(e);
    return id != null && id.startsWith("/") ? Urls.resolve(e.base(), id) : id;
  }

  private static @Nullable String category(Element e) {
    String label = e.attribute("label");
    String term = e.attribute("term");
    String named = term != null && !term.isBlank() ? term : label;
    return named != null && !named.isBlank() ? Values.plain(named) : Values.plain(e);
  }

  private static void link(EntryDraft entry, Element e) {
    String url = target(e);
    switch (rel(e)) {
      case "alternate" -> entry.put("link", url, isPage(e) ? 3 : 6);
      case "enclosure" ->
          entry.enclosure(url, e.attribute("type"), Values.number(e.attribute("length")));
      case "replies" -> {
        entry.put("comments", url, isPage(e) ? 2 : 5);
        String count = e.attribute("thr:count");
        Long number = Values.number(count);
        entry.comments(number == null || number > Integer.MAX_VALUE ? null : number.intValue());
      }
      case "related" -> entry.put("link", url, 12);
      case "self" -> entry.put("link", url, 13);
      case "via" -> entry.put("link", url, 14);
      default -> {}
    }
  }

  private static @Nullable String target(Element link) {
    String href = link.attribute("href");
    return href != null ? Values.url(link.base(), href) : Values.url(link);
  }

  private static String rel(Element link) {
    String rel = link.attribute("rel");
    if (rel == null || rel.isBlank()) {
      return "alternate";
    }
    String name = rel.strip().toLowerCase(Locale.ROOT);
    int slash = name.lastIndexOf('/');
    return slash >= 0 && name.startsWith("http") ? name.substring(slash + 1) : name;
  }

  private static boolean isPage(Element link) {
    String type = link.attribute("type");
    return type == null || type.isBlank() || type.contains("html");
  }

  private static void content(EntryDraft entry, Element e) {
    String src = e.attribute("src");
    if (src != null && !src.isBlank()) {
      String url = Values.url(e.base(), src);
      entry.put("link", url, 9);
      String type = e.attribute("type");
      if (type != null && !type.contains("html")) {
        entry.enclosure(url, type, null);
      }
    }
    entry.put("content", html(e), 2);
  }

  /** The name of a person construct, else its e-mail address or plain text. */
  static @Nullable String person(Element e) {
    for (String part : new String[] {"atom:name", "foaf:name", "name", "atom:email", "email"}) {
      Element child = e.child(part);
      String name = child == null ? null : Values.line(child);
      if (name != null) {
        return Values.person(name);
      }
    }
    return e.children().isEmpty() ? Values.person(Values.line(e)) : null;
  }

  /** A text construct as one line of plain text. */
  static @Nullable String plain(Element e) {
    return switch (form(e)) {
      case TEXT -> e.hasMarkup() ? Values.plain(e) : Values.line(e);
      case BASE64 -> Values.plain(base64(e.text()));
      case HTML -> Values.plain(e.hasMarkup() ? e.markup() : e.text());
      case OTHER -> isCoded(e.text()) ? Values.plain(base64(e.text())) : Values.line(e);
      default -> Values.plain(e);
    };
  }

  /** A text construct or content as sanitised HTML. */
  static @Nullable String html(Element e) {
    return switch (form(e)) {
      case TEXT -> e.hasMarkup() ? Values.xhtml(e) : Values.escaped(e.text());
      case BASE64 -> Values.html(base64(e.text()), e.base());
      case XHTML -> Values.xhtml(e);
      case HTML -> Values.html(e);
      case OTHER -> other(e);
    };
  }

  /** Content of some other media type: base64 by the specification, but often plain text. */
  private static @Nullable String other(Element e) {
    String text = e.text();
    return isCoded(text) ? Values.html(base64(text), e.base()) : Values.escaped(text);
  }

  private static boolean isCoded(String text) {
    return text.strip().length() % 4 == 0 && BASE64.matcher(text).matches();
  }

  private enum Form {
    TEXT,
    HTML,
    XHTML,
    BASE64,
    OTHER
  }

  private static Form form(Element e) {
    String type = lower(e.attribute("type"));
    String mode = lower(e.attribute("mode"));
    if (mode.equals("base64")) {
      return Form.BASE64;
    }
    if (type.contains("xhtml")) {
      return Form.XHTML;
    }
    if (type.contains("html")) {
      return mode.equals("xml") ? Form.XHTML : Form.HTML;
    }
    boolean text = type.isEmpty() || type.equals("text") || type.startsWith("text/");
    if (text || type.endsWith("xml")) {
      return Form.TEXT;
    }
    return type.indexOf('/') > 0 ? Form.OTHER : Form.HTML;
  }

  private static String lower(@Nullable String text) {
    return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
  }

  private static String base64(String text) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(text);
      String decoded = new String(bytes, StandardCharsets.UTF_8);
      return decoded.indexOf('\uFFFD') >= 0 ? "" : decoded;
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
