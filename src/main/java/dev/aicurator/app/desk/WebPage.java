package dev.aicurator.app.desk;

import dev.aicurator.extract.Extractor;
import dev.aicurator.model.Page;
import dev.aicurator.net.Fetched;
import dev.aicurator.net.Fetcher;
import dev.aicurator.net.Request;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page with the parts that go on where it ends (rel=next), read within bounds.
 *
 * @param parts the answers, the page's own first
 * @param page what they say together
 */
public record WebPage(List<Fetched.Body> parts, Page page) {
  private static final int MOST_PARTS = 5;
  private static final int SNIFFED = 2048;

  public WebPage {
    parts = List.copyOf(parts);
  }

  /** Reads what goes on after {@code first}, which was found at {@code url}. */
  public static WebPage of(Fetcher fetcher, Fetched.Body first, @Nullable String url) {
    Page page = Extractor.page(first.bytes(), url, first.contentType());
    List<Fetched.Body> parts = new ArrayList<>(List.of(first));
    List<Page> more = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(first.finalUrl()));
    String next = page.next();
    while (next != null && more.size() < MOST_PARTS && seen.add(next)) {
      Fetched fetched = fetcher.fetch(Request.page(next));
      if (!(fetched instanceof Fetched.Body body)
          || !isPage(body)
          || !site(body.finalUrl()).equals(site(first.finalUrl()))) {
        break;
      }
      Page part = Extractor.page(body.bytes(), body.finalUrl(), body.contentType());
      if (!isPart(part.status())) {
        break;
      }
      parts.add(body);
      more.add(part);
      next = part.next();
    }
    return new WebPage(parts, more.isEmpty() ? page : Extractor.join(page, more));
  }

  /** A last part may be too short for an article of its own. */
  private static boolean isPart(Page.Status status) {
    return status.isArticle() || status == Page.Status.NOT_AN_ARTICLE;
  }

  /** Host and port: another port may be another owner. */
  private static String site(String url) {
    int start = url.indexOf("//") + 2;
    int end = url.indexOf('/', start);
    return url.substring(start, end < 0 ? url.length() : end).toLowerCase(Locale.ROOT);
  }

  /** Whether a document may be a web page; other XML, such as a picture, is none. */
  public static boolean isPage(Fetched.Body body) {
    String type = body.contentType() == null ? "" : body.contentType().toLowerCase(Locale.ROOT);
    byte[] bytes = body.bytes();
    if (type.contains("html")) {
      return true;
    }
    String start =
        new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
    boolean xml = type.contains("xml") || start.stripLeading().startsWith("<?xml");
    return xml
        ? start.toLowerCase(Locale.ROOT).contains("<html")
        : type.isEmpty() || type.startsWith("text/plain");
  }
}
