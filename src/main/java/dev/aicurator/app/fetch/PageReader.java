package dev.aicurator.app.fetch;

import dev.aicurator.app.desk.WebPage;
import dev.aicurator.extract.Extractor;
import dev.aicurator.extract.Fuller;
import dev.aicurator.extract.dom.Urls;
import dev.aicurator.model.Article;
import dev.aicurator.model.Block;
import dev.aicurator.model.Page;
import dev.aicurator.model.feed.Entry;
import dev.aicurator.model.feed.Feed;
import dev.aicurator.model.feed.Source;
import dev.aicurator.net.Fetched;
import dev.aicurator.net.Fetcher;
import dev.aicurator.net.Request;
import dev.aicurator.net.kept.Kept;
import dev.aicurator.net.kept.KeptPages;
import dev.aicurator.text.Sentences;
import dev.aicurator.text.Width;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes an article of an entry: what the feed says of it, and the page behind it. */
final class PageReader {
  private static final int MOST_BLOCKS = 5000;
  private static final int MOST_CHARS = 1_000_000;
  private static final int SNIFFED = 2048;
  private static final int LONGEST_TITLE = 100;
  private final Fetcher fetcher;
  private final KeptPages pages;
  private final boolean readsPages;
  private final boolean keeps;

  PageReader(Tools tools, FetchOrder order) {
    this.fetcher = tools.fetcher();
    this.pages = tools.pages();
    this.readsPages = order.articles();
    this.keeps = !order.dryRun();
  }

  /** What a page said, and the digest of its kept copy. */
  record Read(Page page, @Nullable String kept) {}

  /** All of {@code wanted} side by side, in their order; what is cut short is left out. */
  List<Article> all(
      Lanes lanes, List<Entries.Wanted> wanted, Function<Entries.Wanted, Article> each) {
    List<Future<Article>> futures = new ArrayList<>();
    for (Entries.Wanted one : wanted) {
      String link = pageOf(one.entry());
      String host = link == null ? "" : fetcher.host(link);
      futures.add(lanes.submit(host, () -> each.apply(one)));
    }
    List<Article> articles = new ArrayList<>();
    try {
      for (Future<Article> future : futures) {
        articles.add(future.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      futures.forEach(f -> f.cancel(true));
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
    return articles;
  }

  private @Nullable String pageOf(Entry entry) {
    String link = entry.link();
    boolean read = readsPages && link != null && (Urls.isWeb(link) || link.startsWith("sample:"));
    return read ? link : null;
  }

  Article article(Source source, Feed feed, Entries.Wanted wanted, Instant now) {
    Entry entry = wanted.entry();
    Read read = new Read(feedPage(entry, feed), null);
    String page = pageOf(entry);
    if (page != null) {
      read = withPage(read.page(), page);
    }
    Article before = wanted.before();
    Instant time = before == null ? wanted.time() : before.time();
    return new Article(
        before == null ? Entries.id(source, wanted.guid(), time) : before.id(),
        source.slug(),
        title(source, feed),
        wanted.guid(),
        entry.link(),
        time,
        before == null ? now : before.firstSeen(),
        entry.categories(),
        entry.commentsLink(),
        entry.commentsCount(),
        read.kept(),
        titled(honest(read.page())));
  }

  private static String title(Source source, Feed feed) {
    if (!source.title().isBlank()) {
      return source.title();
    }
    return feed.title() == null || feed.title().isBlank() ? source.slug() : feed.title();
  }

  /** What is no article keeps its status and metadata, never its text. */
  private static Page honest(Page page) {
    return page.status().isArticle() ? bounded(page) : with(page, page.title(), List.of());
  }

  /** No article is longer than a book; what comes after is left out. */
  static Page bounded(Page page) {
    int kept = 0;
    int chars = 0;
    for (Block block : page.blocks()) {
      chars += block.text().length();
      if (kept == MOST_BLOCKS || chars > MOST_CHARS) {
        return with(page, page.title(), page.blocks().subList(0, kept));
      }
      kept++;
    }
    return page;
  }

  /** Short notes have no title: their first sentence stands in. */
  private static Page titled(Page page) {
    if (page.title() != null && !page.title().isBlank()) {
      return page;
    }
    String text = page.text();
    List<String> sentences = Sentences.of(text.substring(0, Math.min(text.length(), SNIFFED)));
    return sentences.isEmpty()
        ? page
        : with(page, Width.cut(sentences.get(0), LONGEST_TITLE), page.blocks());
  }

  private Read withPage(Page feedPage, String link) {
    if (!(fetcher.fetch(Request.page(link)) instanceof Fetched.Body body)
        || !WebPage.isPage(body)
        || !Extractor.isMarkup(body.bytes())) {
      return new Read(feedPage, null);
    }
    WebPage web = whole(body, body.finalUrl());
    boolean article = web.page().status().isArticle();
    return new Read(Fuller.of(feedPage, web.page()), article ? keep(link, web.parts()) : null);
  }

  /** A page given in several parts is read to its end, within bounds. */
  WebPage whole(Fetched.Body body, @Nullable String url) {
    return WebPage.of(fetcher, body, url);
  }

  /** The digest of the copy; null when it cannot be kept, which costs the article nothing. */
  @Nullable String keep(String url, List<Fetched.Body> parts) {
    if (!keeps) {
      return null;
    }
    try {
      Kept kept = pages.keep(url, parts);
      return kept.digest();
    } catch (IOException e) {
      System.getLogger(PageReader.class.getName()).log(System.Logger.Level.DEBUG, "keep", e);
      return null;
    }
  }

  /** The entry as a page: its content, or else its summary, as the body. */
  static Page feedPage(Entry entry, Feed feed) {
    String content = entry.content();
    String summary = entry.summary();
    String body = content != null && !content.isBlank() ? content : summary;
    List<Block> blocks = body == null ? List.of() : Extractor.blocks(body, entry.link());
    String dek =
        content != null && summary != null && !summary.equals(content)
            ? plain(summary, entry)
            : null;
    return new Page(
        entry.title(),
        dek,
        entry.authors(),
        entry.published(),
        entry.updated(),
        feed.title(),
        entry.language() == null ? feed.language() : entry.language(),
        entry.image(),
        null,
        null,
        null,
        Page.Status.FEED,
        blocks);
  }

  private static @Nullable String plain(String html, Entry entry) {
    List<Block> blocks = Extractor.blocks(html, entry.link());
    return blocks.size() == 1 && blocks.get(0).kind() == Block.Kind.PARAGRAPH
        ? blocks.get(0).text()
        : null;
  }

  private static Page with(Page page, @Nullable String title, List<Block> blocks) {
    return new Page(
        title,
        page.dek(),
        page.authors(),
        page.published(),
        page.modified(),
        page.site(),
        page.language(),
        page.image(),
        page.imageAlt(),
        page.canonical(),
        page.next(),
        page.status(),
        blocks);
  }
}
