package dev.aicurator.feed;

import dev.aicurator.feed.xml.Element;
import dev.aicurator.feed.xml.Urls;
import dev.aicurator.model.feed.Feed;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** RSS 0.9x and 2.0 (rssboard.org), and RSS 0.90 and 1.0 in RDF. */
final class Rss {
  private final List<String> warnings;

  Rss(List<String> warnings) {
    this.warnings = warnings;
  }

  Feed feed(Element root) {
    FeedDraft feed = new FeedDraft();
    feed.put("language", root.lang(), 9);
    for (Element child : root.children()) {
      if (child.key().equals("channel") || child.key().equals("rdf:channel")) {
        channel(feed, child);
      }
    }
    if (root.key().equals("channel") || root.child("channel") == null) {
      channel(feed, root);
    }
    items(feed, root);
    return feed.feed();
  }

  private void items(FeedDraft feed, Element parent) {
    for (Element child : parent.children()) {
      boolean more = true;
      switch (child.key()) {
        case "item" -> more = feed.add(item(child, feed.author()));
        case "atom:entry" -> more = feed.add(item(child, feed.author()));
        case "channel", "items" -> items(feed, child);
        default -> {}
      }
      if (!more) {
        warnings.add("too-large: only the first " + FeedDraft.MAX_ENTRIES + " items are read");
        return;
      }
    }
  }

  private static void channel(FeedDraft feed, Element channel) {
    feed.put("language", channel.lang(), 8);
    for (Element child : channel.children()) {
      ofChannel(feed, child);
    }
  }

  private static void ofChannel(FeedDraft feed, Element e) {
    switch (e.key()) {
      case "title" -> feed.put("title", Values.plain(e), 1);
      case "link" -> feed.put("link", link(e), e.children().isEmpty() ? 1 : 7);
      case "description" -> feed.put("description", Values.html(e), 1);
      case "language" -> feed.put("language", Values.line(e), 1);
      case "lastbuilddate" -> feed.put("updated", Values.date(e), 2);
      case "pubdate" -> feed.put("updated", Values.date(e), 3);
      case "image" -> image(feed, e);
      case "managingeditor" -> feed.author(Values.plain(e), 4);
      case "webmaster" -> feed.author(Values.plain(e), 5);
      case "ttl" -> Timing.ttl(feed, e);
      case "skiphours" -> Timing.skipHours(feed, e);
      case "skipdays" -> Timing.skipDays(feed, e);
      default -> Atom.of(feed, e);
    }
  }

  private static void image(FeedDraft feed, Element e) {
    Element url = e.child("url");
    String resource = e.attribute("rdf:resource");
    String found = url != null ? Values.url(url) : Values.url(e.base(), resource);
    feed.put("icon", found, 3);
  }

  private static @Nullable String link(Element e) {
    String text = Values.url(e);
    String href = e.attribute("href");
    if (text != null || href == null) {
      return text;
    }
    String rel = e.attribute("rel");
    return rel == null || rel.equals("alternate") ? Values.url(e.base(), href) : null;
  }

  static EntryDraft item(Element item, @Nullable String author) {
    EntryDraft entry = new EntryDraft();
    entry.put("language", item.lang(), 3);
    String about = item.attribute("rdf:about");
    entry.put("id", about == null ? null : Values.literal(about), 8);
    for (Element child : item.children()) {
      if (child.isClosed() && !core(entry, child) && !Atom.of(entry, child)) {
        Modules.of(entry, child);
      }
    }
    if (!entry.hasAuthor()) {
      entry.author(author);
    }
    return entry;
  }

  private static boolean core(EntryDraft entry, Element e) {
    switch (e.key()) {
      case "title" -> entry.put("title", Values.plain(e), 1);
      case "link" -> entry.put("link", link(e), 2);
      case "guid" -> guid(entry, e);
      case "description", "summary" -> description(entry, e);
      case "content" -> entry.put("content", Values.html(e), 4);
      case "tags" -> Values.split(Values.plain(e)).forEach(entry::category);
      case "body", "fulltext", "full-text", "fullitem" -> entry.put("content", Values.xhtml(e), 3);
      case "pubdate" -> entry.put("published", Values.date(e), 1);
      case "date", "published", "created" -> entry.put("published", Values.date(e), 5);
      case "updated", "modified", "lastbuilddate" -> entry.put("updated", Values.date(e), 3);
      case "author" -> entry.author(author(e));
      case "category" -> entry.category(Values.plain(e));
      case "enclosure" -> enclosure(entry, e);
      case "comments" -> comments(entry, e);
      case "image" -> entry.put("image", picture(e), 3);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Of two descriptions, the first is the summary and the second the content. */
  private static void description(EntryDraft entry, Element e) {
    String html = Values.html(e);
    entry.put(entry.has("summary") ? "content" : "summary", html, entry.has("summary") ? 9 : 1);
  }

  private static @Nullable String author(Element e) {
    return e.children().isEmpty() ? Values.person(Values.plain(e)) : Atom.person(e);
  }

  private static void guid(EntryDraft entry, Element e) {
    String guid = Values.line(e);
    if (guid == null) {
      return;
    }
    entry.put("id", guid, 1);
    String permanent = e.attribute("ispermalink");
    boolean isLink =
        permanent == null || !permanent.strip().toLowerCase(Locale.ROOT).equals("false");
    if (!isLink) {
      entry.put("opaque-id", guid, 1);
    } else if (Urls.isWeb(guid) || (permanent != null && Urls.scheme(guid) == null)) {
      entry.put("link", Values.url(e.base(), guid), 8);
    }
  }

  private static void enclosure(EntryDraft entry, Element e) {
    String url = e.attribute("url");
    String target = url != null ? url : e.attribute("rdf:resource");
    entry.enclosure(
        Values.url(e.base(), target), e.attribute("type"), Values.number(e.attribute("length")));
  }

  private static void comments(EntryDraft entry, Element e) {
    Integer count = Values.count(e);
    if (count != null) {
      entry.comments(count);
    } else {
      entry.put("comments", Values.url(e), 1);
    }
  }

  private static @Nullable String picture(Element e) {
    Element url = e.child("url");
    return url != null ? Values.url(url) : Values.url(e);
  }
}
