package dev.aicurator.app.keep;

import dev.aicurator.app.desk.Desk;
import dev.aicurator.app.desk.Names;
import dev.aicurator.app.desk.WebPage;
import dev.aicurator.app.plumbing.ParsedJson;
import dev.aicurator.app.sources.Reach;
import dev.aicurator.curate.write.ExtractiveWriter;
import dev.aicurator.extract.Extractor;
import dev.aicurator.extract.dom.Urls;
import dev.aicurator.feed.FeedParser;
import dev.aicurator.feed.Parsed;
import dev.aicurator.model.Article;
import dev.aicurator.model.Block;
import dev.aicurator.model.Card;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Ids;
import dev.aicurator.model.Marks;
import dev.aicurator.model.Page;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.Item;
import dev.aicurator.net.Fetched;
import dev.aicurator.net.Fetcher;
import dev.aicurator.net.Request;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one document for a pipeline: a feed, a page, a text. Nothing is stored. */
public final class Documents {
  private static final String STDIN = "-";
  private final Desk desk;

  public Documents(Desk desk) {
    this.desk = desk;
  }

  /**
   * Where a document is.
   *
   * @param target URL, file, or {@code -} for {@code stdin}
   */
  public record Place(String target, InputStream stdin, Reach reach) {}

  /**
   * Writes a feed as one JSON object, with {@code error} in the place of entries where it is none.
   *
   * @return what is wrong with it; null where it is a feed
   */
  public @Nullable String feed(Place place, @Nullable String base, Appendable out)
      throws IOException {
    Fetched.Body body = body(place, Request.Kind.FEED);
    Parsed parsed = FeedParser.parse(body.bytes(), base(place, base, body), body.contentType());
    ParsedJson.write(parsed, out);
    return parsed instanceof Parsed.Refused refused
        ? Names.quoted(place.target()) + ": " + refused.slug() + ": " + refused.reason()
        : null;
  }

  /** What a page says, with the parts that follow it where it was read from the web. */
  public Page page(Place place, @Nullable String base) {
    try (Fetcher fetcher = fetcher(place)) {
      Fetched.Body body = body(fetcher, place, Request.Kind.PAGE);
      if (!Extractor.isMarkup(body.bytes())) {
        throw new CuratorException(
            CuratorException.Kind.UNAVAILABLE,
            Names.quoted(place.target()) + ": not-html: the document is not text");
      }
      String url = base(place, base, body);
      return Urls.isWeb(place.target())
          ? WebPage.of(fetcher, body, url).page()
          : Extractor.page(body.bytes(), url, body.contentType());
    }
  }

  /** The card of a page or of a plain text, as the one item of a list. */
  public Item card(Place place) {
    Fetched.Body body = body(place, Request.Kind.PAGE);
    String text = new String(body.bytes(), StandardCharsets.UTF_8);
    Page page =
        text.stripLeading().startsWith("<")
            ? Extractor.page(body.bytes(), base(place, null, body), body.contentType())
            : plain(text);
    String guid = place.target().equals(STDIN) ? "standard input" : place.target();
    String id = Ids.of(Ids.utcDay(desk.now()), "document", guid);
    String url = guid.contains("://") ? guid : null;
    Article article =
        new Article(
            id,
            "document",
            page.site() == null ? guid : page.site(),
            guid,
            url,
            page.published() == null ? desk.now() : page.published(),
            desk.now(),
            List.of(),
            null,
            null,
            null,
            page);
    return item(article, new ExtractiveWriter().write(List.of(article), desk.now()));
  }

  private Item item(Article article, Card card) {
    Story.Member member =
        new Story.Member(
            article.id(),
            article.source(),
            article.sourceTitle(),
            article.source(),
            article.title(),
            article.url(),
            article.page().authors(),
            article.time(),
            article.firstSeen(),
            0,
            null,
            null,
            null);
    Story story =
        new Story(
            article.id(), List.of(member), List.of(), List.of(), 0, true, null, desk.now(), card);
    return new Item(1, article.id(), story, Marks.NONE, 0, List.of());
  }

  /** The first line is the title where a blank line follows it. */
  private static Page plain(String text) {
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : text.strip().split("\\R\\s*\\R", -1)) {
      blocks.add(Block.paragraph(paragraph.strip().replaceAll("\\s+", " ")));
    }
    boolean titled = blocks.size() > 1 && blocks.get(0).text().length() <= 200;
    String title = titled ? blocks.remove(0).text() : null;
    return Page.plain(title, blocks);
  }

  private static @Nullable String base(Place place, @Nullable String base, Fetched.Body body) {
    if (base != null) {
      return base;
    }
    return place.target().equals(STDIN) ? null : body.finalUrl();
  }

  private Fetched.Body body(Place place, Request.Kind kind) {
    try (Fetcher fetcher = fetcher(place)) {
      return body(fetcher, place, kind);
    }
  }

  private Fetcher fetcher(Place place) {
    return new Fetcher(place.reach().open(desk.fetchSettings()));
  }

  private static Fetched.Body body(Fetcher fetcher, Place place, Request.Kind kind) {
    String target = place.target();
    Request request =
        kind == Request.Kind.FEED ? Request.feed(target) : Request.page(target).byUser();
    Fetched fetched =
        target.equals(STDIN) ? fetcher.fetch(request, place.stdin()) : fetcher.fetch(request);
    if (fetched instanceof Fetched.Body body) {
      return body;
    }
    throw new CuratorException(
        CuratorException.Kind.UNAVAILABLE, Names.quoted(target) + ": " + fetched.trouble());
  }
}
