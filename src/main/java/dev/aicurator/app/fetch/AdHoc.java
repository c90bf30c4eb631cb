package dev.aicurator.app.fetch;

import dev.aicurator.app.desk.WebPage;
import dev.aicurator.app.sources.Slugs;
import dev.aicurator.app.sources.Sources;
import dev.aicurator.app.sources.Typed;
import dev.aicurator.extract.Extractor;
import dev.aicurator.extract.dom.Urls;
import dev.aicurator.feed.FeedParser;
import dev.aicurator.feed.Parsed;
import dev.aicurator.model.Article;
import dev.aicurator.model.Page;
import dev.aicurator.model.feed.Feed;
import dev.aicurator.model.feed.Health;
import dev.aicurator.model.feed.Source;
import dev.aicurator.net.Fetched;
import dev.aicurator.net.Request;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** One feed or one page the user names, stored whole like any source but not followed. */
final class AdHoc {
  private static final String STDIN = "-";
  private final Tools tools;
  private final FetchOrder order;
  private final PageReader reader;
  private final Lanes pages;

  AdHoc(Tools tools, FetchOrder order, Lanes pages) {
    this.tools = tools;
    this.order = order;
    this.reader = new PageReader(tools, order);
    this.pages = pages;
  }

  Gathered run(String target) {
    Source source = source(target, Slugs.ofUrl(target), "");
    Fetched fetched = fetch(target);
    if (fetched instanceof Fetched.Failed failed) {
      return Gathered.failed(named(source, target), Health.NONE, failed.slug(), failed.reason());
    }
    if (!(fetched instanceof Fetched.Body body)) {
      return Gathered.failed(named(source, target), Health.NONE, "http-304-unasked", "no document");
    }
    Parsed parsed =
        FeedParser.parse(
            body.bytes(), target.equals(STDIN) ? null : body.finalUrl(), body.contentType());
    if (parsed instanceof Parsed.Read read) {
      return feed(target, body, read.feed());
    }
    return page(target, source, body, (Parsed.Refused) parsed);
  }

  /** In messages an ad hoc target is called what the user called it, but for a password. */
  private static Source named(Source source, String target) {
    return new Source(
        Typed.withoutUser(target),
        source.title(),
        source.url(),
        source.kind(),
        null,
        source.owner(),
        false,
        true);
  }

  private Fetched fetch(String target) {
    Request request = Request.feed(target);
    InputStream stdin = order.stdin();
    return target.equals(STDIN) && stdin != null
        ? tools.fetcher().fetch(request, stdin)
        : tools.fetcher().fetch(request);
  }

  private static Source source(String target, String slug, String title) {
    String name = target.equals(STDIN) ? "stdin" : slug;
    return new Source(name, title, target, "other", null, name, false, true);
  }

  private Gathered feed(String target, Fetched.Body body, Feed feed) {
    String own = feed.link() != null && !Urls.isWeb(target) ? feed.link() : target;
    String title = feed.title() == null ? "" : feed.title();
    Source source =
        Sources.of(tools.store()).all().stream()
            .filter(s -> s.url().equals(target))
            .findFirst()
            .orElseGet(() -> source(own, Slugs.ofUrl(own), title));
    Instant oldest = order.since() == null ? Instant.MIN : order.since();
    Entries entries = new Entries(source, tools.store(), body.at(), oldest);
    List<Entries.Wanted> wanted = entries.wanted(feed);
    List<Article> arrivals =
        reader.all(pages, wanted, w -> reader.article(source, feed, w, body.at()));
    Health health = new Health(null, null, body.at(), body.at(), null, 0, null);
    return new Gathered(
        source, arrivals, feed.entries().size() - wanted.size(), health, null, null, List.of());
  }

  /** Whether there is a tag at all, in an encoding of one or two bytes. */
  private static boolean hasElement(byte[] bytes) {
    for (int i = 0; i + 1 < bytes.length; i++) {
      int next = bytes[i + 1] == 0 && i + 2 < bytes.length ? bytes[i + 2] : bytes[i + 1];
      if (bytes[i] == '<' && (Character.isLetter(next) || next == '!')) {
        return true;
      }
    }
    return false;
  }

  private Gathered page(String target, Source source, Fetched.Body body, Parsed.Refused refused) {
    boolean plain = Extractor.isMarkup(body.bytes()) && !hasElement(body.bytes());
    if (plain || !refused.slug().equals("not-a-feed") || !WebPage.isPage(body)) {
      return Gathered.failed(named(source, target), Health.NONE, refused.slug(), refused.reason());
    }
    if (!Extractor.isMarkup(body.bytes())) {
      return Gathered.failed(
          named(source, target), Health.NONE, "not-html", "neither a feed nor a page");
    }
    String url = target.equals(STDIN) ? null : body.finalUrl();
    WebPage web = reader.whole(body, url);
    Page page = PageReader.bounded(web.page());
    if (!page.status().isArticle() || page.text().isBlank()) {
      String slug = page.status().isArticle() ? "not-an-article" : page.status().slug();
      String reason = SourceRun.reason(refused, body);
      return Gathered.failed(named(source, target), Health.NONE, slug, reason);
    }
    String guid = Links.canonical(page.canonical() != null ? page.canonical() : body.finalUrl());
    String slug = Urls.isWeb(guid) ? Slugs.ofSite(guid) : source.slug();
    Source site =
        new Source(
            slug,
            page.site() == null ? slug : page.site(),
            target,
            "other",
            null,
            slug,
            true,
            true);
    Instant time = time(page, body.at());
    String id = tools.store().known(slug, guid).orElseGet(() -> Entries.id(site, guid, time));
    Article article =
        new Article(
            id,
            slug,
            site.title(),
            guid,
            Urls.isWeb(guid) || guid.startsWith("sample:") || guid.startsWith("file:")
                ? guid
                : null,
            time,
            body.at(),
            List.of(),
            null,
            null,
            reader.keep(guid, web.parts()),
            page);
    Health health = new Health(null, null, body.at(), body.at(), null, 0, null);
    return new Gathered(site, List.of(article), 0, health, null, null, List.of());
  }

  private static Instant time(Page page, Instant now) {
    return Entries.sane(page.published(), now);
  }
}
