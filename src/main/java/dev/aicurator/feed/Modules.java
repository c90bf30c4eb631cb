package dev.aicurator.feed;

import dev.aicurator.feed.xml.Element;
import org.jspecify.annotations.Nullable;

/** The extensions in use: Dublin Core, content, media, iTunes, slash, thr and FeedBurner. */
final class Modules {
  private Modules() {}

  /** Takes an extension element of a feed; false when it is none that is known. */
  static boolean of(FeedDraft feed, Element e) {
    switch (e.key()) {
      case "dc:title" -> feed.put("title", Values.plain(e), 5);
      case "dc:description" -> feed.put("description", Values.html(e), 6);
      case "dc:language" -> feed.put("language", Values.line(e), 2);
      case "dc:date", "dcterms:modified", "dcterms:issued", "dcterms:created" ->
          feed.put("updated", Values.date(e), 5);
      case "itunes:subtitle" -> feed.put("description", Values.html(e), 8);
      case "itunes:summary" -> feed.put("description", Values.html(e), 7);
      case "itunes:image", "googleplay:image" -> feed.put("icon", picture(e), 5);
      case "itunes:link" -> {
        if ("image".equals(e.attribute("rel"))) {
          feed.put("icon", picture(e), 6);
        }
      }
      case "media:thumbnail" -> feed.put("icon", Values.url(e.base(), e.attribute("url")), 7);
      case "itunes:author", "googleplay:author" -> feed.author(Values.plain(e), 1);
      case "dc:creator" -> feed.author(Values.plain(e), 2);
      case "itunes:owner" -> owner(feed, e);
      case "sy:updateperiod" -> Timing.period(feed, e);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void owner(FeedDraft feed, Element owner) {
    Element name = owner.child("itunes:name");
    feed.author(name == null ? null : Values.plain(name), 3);
  }

  /** Takes an extension element of an entry. */
  static void of(EntryDraft entry, Element e) {
    switch (e.key()) {
      case "content:encoded", "encoded" -> entry.put("content", Values.html(e), 1);
      case "xhtml:body", "xhtml:div" -> entry.put("content", Values.xhtml(e), 2);
      case "dc:title" -> entry.put("title", Values.plain(e), 4);
      case "dc:description" -> entry.put("summary", Values.html(e), 4);
      case "dc:creator", "dc:author" -> entry.author(Values.person(Values.plain(e)));
      case "dc:subject" -> entry.category(Values.plain(e));
      case "dc:identifier" -> entry.put("id", Values.line(e), 9);
      case "dc:language" -> entry.put("language", Values.line(e), 1);
      case "dc:date" -> entry.put("published", Values.date(e), 6);
      case "dcterms:issued" -> entry.put("published", Values.date(e), 7);
      case "dcterms:created", "dcterms:available", "dcterms:date" ->
          entry.put("published", Values.date(e), 8);
      case "dcterms:modified" -> entry.put("updated", Values.date(e), 4);
      case "slash:comments", "thr:total" -> entry.comments(Values.count(e));
      case "feedburner:origlink" -> entry.put("link", Values.url(e), 1);
      default -> podcast(entry, e);
    }
  }

  private static void podcast(EntryDraft entry, Element e) {
    switch (e.key()) {
      case "itunes:title" -> entry.put("title", Values.plain(e), 6);
      case "itunes:author", "googleplay:author" -> {
        if (!entry.hasAuthor()) {
          entry.author(Values.person(Values.plain(e)));
        }
      }
      case "itunes:summary" -> entry.put("summary", Values.html(e), 5);
      case "itunes:subtitle" -> entry.put("summary", Values.html(e), 6);
      case "itunes:keywords" -> Values.split(Values.plain(e)).forEach(entry::category);
      case "itunes:image", "googleplay:image" -> entry.put("image", picture(e), 4);
      default -> Media.of(entry, e);
    }
  }

  private static @Nullable String picture(Element e) {
    String href = e.attribute("href");
    String url = href != null ? href : e.attribute("url");
    return url != null ? Values.url(e.base(), url) : Values.url(e);
  }
}
