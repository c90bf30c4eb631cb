package dev.aicurator.store.json;

import dev.aicurator.model.Article;
import dev.aicurator.model.Block;
import dev.aicurator.model.Page;
import dev.aicurator.store.time.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Article records; {@code sum} tells whether title and text changed without comparing them. */
public final class ArticleJson {
  private ArticleJson() {}

  public static byte[] line(Article a, Stamp stamp) {
    return JsonLine.start(a.id(), stamp)
        .put("sum", digest(a))
        .put("source", a.source())
        .put("sourceTitle", a.sourceTitle())
        .put("guid", a.guid())
        .put("url", a.url())
        .put("time", a.time())
        .put("firstSeen", a.firstSeen())
        .texts("categories", a.categories())
        .put("discussion", a.discussion())
        .put("discussionCount", a.discussionCount())
        .put("kept", a.kept())
        .object("page", a.page(), ArticleJson::page)
        .sealed();
  }

  private static void page(JsonLine line, Page p) {
    line.put("title", p.title())
        .put("dek", p.dek())
        .texts("authors", p.authors())
        .put("published", p.published())
        .put("modified", p.modified())
        .put("site", p.site())
        .put("language", p.language())
        .put("image", p.image())
        .put("imageAlt", p.imageAlt())
        .put("canonical", p.canonical())
        .put("next", p.next())
        .put("status", p.status().slug())
        .objects("blocks", p.blocks(), ArticleJson::block);
  }

  private static void block(JsonLine line, Block b) {
    line.put("kind", b.kind().name().toLowerCase(Locale.ROOT));
    if (b.level() != 0) {
      line.put("level", b.level());
    }
    if (b.number() != 0) {
      line.put("number", b.number());
    }
    line.put("text", b.text())
        .list("links", b.links(), (l, link) -> l.array(link.start(), link.end(), link.href()));
  }

  /** Eight hexadecimal digits over title and text. */
  public static String digest(Article a) {
    return Long.toHexString(0x1_0000_0000L | digestBits(a) & 0xffff_ffffL).substring(1);
  }

  private static int digestBits(Article a) {
    return 31 * a.title().hashCode() + a.text().hashCode();
  }

  public static Article read(Rec rec) {
    return new Article(
        rec.need("id"),
        rec.need("source"),
        rec.text("sourceTitle", rec.need("source")),
        rec.need("guid"),
        rec.text("url"),
        rec.needInstant("time"),
        rec.instant("firstSeen") == null ? rec.needInstant("time") : rec.needInstant("firstSeen"),
        rec.texts("categories"),
        rec.text("discussion"),
        rec.integerOrNull("discussionCount"),
        rec.text("kept"),
        page(rec.needObject("page")));
  }

  private static Page page(Rec rec) {
    return new Page(
        rec.text("title"),
        rec.text("dek"),
        rec.texts("authors"),
        rec.instant("published"),
        rec.instant("modified"),
        rec.text("site"),
        rec.text("language"),
        rec.text("image"),
        rec.text("imageAlt"),
        rec.text("canonical"),
        rec.text("next"),
        status(rec.text("status", "ok")),
        rec.objects("blocks", ArticleJson::block));
  }

  /** A status of a later version still leaves the text readable. */
  private static Page.Status status(String slug) {
    for (Page.Status status : Page.Status.values()) {
      if (status.slug().equals(slug)) {
        return status;
      }
    }
    return Page.Status.OK;
  }

  private static Block block(Rec rec) {
    String text = rec.text("text", "");
    return new Block(
        kind(rec.text("kind", "paragraph")),
        rec.integer("level"),
        rec.integer("number"),
        text,
        links(rec));
  }

  private static Block.Kind kind(String name) {
    for (Block.Kind kind : Block.Kind.values()) {
      if (kind.name().equalsIgnoreCase(name)) {
        return kind;
      }
    }
    return Block.Kind.PARAGRAPH;
  }

  private static List<Block.Link> links(Rec rec) {
    List<Block.Link> links = new ArrayList<>();
    for (Object item : rec.items("links")) {
      if (item instanceof List<?> link
          && link.size() == 3
          && link.get(0) instanceof Long start
          && link.get(1) instanceof Long end
          && link.get(2) instanceof String href) {
        links.add(new Block.Link(start.intValue(), end.intValue(), href));
      }
    }
    return links;
  }
}
