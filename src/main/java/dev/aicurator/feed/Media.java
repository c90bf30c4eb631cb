package dev.aicurator.feed;

import dev.aicurator.feed.xml.Element;

/** Media RSS (rssboard.org/media-rss): attached files, pictures, and texts where RSS has none. */
final class Media {
  private static final int NESTING = 3;

  private Media() {}

  static void of(EntryDraft entry, Element e) {
    take(entry, e, NESTING);
  }

  private static void take(EntryDraft entry, Element e, int nesting) {
    switch (e.key()) {
      case "media:group" -> inside(entry, e, nesting);
      case "media:content" -> {
        content(entry, e);
        inside(entry, e, nesting);
      }
      case "media:thumbnail" -> entry.put("image", Values.url(e.base(), e.attribute("url")), 2);
      case "media:title" -> entry.put("title", Values.plain(e), 7);
      case "media:description" -> entry.put("about", Values.html(e), 1);
      case "media:category" -> category(entry, e);
      case "media:keywords" -> Values.split(Values.plain(e)).forEach(entry::category);
      default -> {}
    }
  }

  private static void inside(EntryDraft entry, Element e, int nesting) {
    for (Element child : e.children()) {
      if (nesting > 0) {
        take(entry, child, nesting - 1);
      }
    }
  }

  private static void category(EntryDraft entry, Element e) {
    String label = e.attribute("label");
    entry.category(label != null && !label.isBlank() ? Values.plain(label) : Values.plain(e));
  }

  private static void content(EntryDraft entry, Element e) {
    String url = Values.url(e.base(), e.attribute("url"));
    String type = e.attribute("type");
    String medium = e.attribute("medium");
    if ("image".equals(medium) || (type != null && type.startsWith("image/"))) {
      entry.put("image", url, 1);
    }
    entry.enclosure(url, type, Values.number(e.attribute("filesize")));
  }
}
