package dev.aicurator.extract.meta;

import dev.aicurator.extract.body.Body;
import dev.aicurator.extract.dom.Layout;
import dev.aicurator.extract.dom.Urls;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself; texts are one clean line, addresses absolute.
 *
 * @param next the page that goes on where this one ends
 * @param kind what it calls itself
 */
public record Metadata(
    @Nullable String title,
    @Nullable String dek,
    List<String> authors,
    @Nullable OffsetDateTime published,
    @Nullable OffsetDateTime modified,
    @Nullable String site,
    @Nullable String language,
    @Nullable String image,
    @Nullable String imageAlt,
    @Nullable String canonical,
    @Nullable String next,
    Kind kind,
    Paid paid) {
  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8})*");
  private static final List<String> DAY_FIRST =
      List.of(".uk", ".au", ".nz", ".ie", ".in", ".za", ".ng", ".ke", ".sg", ".my");

  /** What the page's own metadata calls it. */
  public enum Kind {
    ARTICLE,
    PAID_ARTICLE,
    LIVE_BLOG,
    COLLECTION,
    OTHER
  }

  /**
   * What the page says of an article that is not free, or not all of it.
   *
   * @param parts selectors of what is not free
   * @param words how many the article has, 0 when it does not say
   */
  public record Paid(List<String> parts, int words) {}

  /**
   * Reads all of them.
   *
   * @param layout the page as it is seen
   */
  public static Metadata of(Document document, @Nullable String url, Layout layout) {
    Clues clues = Clues.of(document, layout.landmarks());
    JsonLd ld = JsonLd.of(clues.scripts(), url);
    String base = url == null ? "" : url;
    String site = site(clues, ld);
    House house = new House(site, ld.publisher(), url);
    String title = Titles.of(document, clues, ld, house);
    clues.sortAround(title);
    List<String> nearTitle = Body.nearTitle(layout, title);
    List<String> far = Body.shortTexts(layout);
    String language = language(document, clues, ld);
    Dates dates = new Dates(clues, ld, monthFirst(language, url), language);
    OffsetDateTime published = dates.published(url, nearTitle, far, Body.opening(layout));
    String image = LeadImage.of(clues, ld, base);
    return new Metadata(
        title,
        dek(clues, ld),
        new Authors(clues, ld, house).of(nearTitle, far),
        published,
        dates.modified(published, nearTitle),
        site,
        language,
        image,
        LeadImage.alt(clues, image, base),
        Addresses.canonical(clues, url),
        Addresses.next(clues, url),
        kind(clues, ld),
        ld.paid());
  }

  /** What the blocks of the page are compared with. */
  public Body.Hints hints() {
    return new Body.Hints(title, dek, authors);
  }

  private static Kind kind(Clues clues, JsonLd ld) {
    if (ld.isA("LiveBlogPosting")) {
      return Kind.LIVE_BLOG;
    }
    String type = clues.meta("og:type");
    boolean article =
        ld.hasArticle() || type != null && type.toLowerCase(Locale.ROOT).contains("article");
    boolean paid = ld.isPaid() || isLocked(clues.meta("article:content_tier"));
    if (article) {
      return paid ? Kind.PAID_ARTICLE : Kind.ARTICLE;
    }
    boolean collection = ld.hasPage("CollectionPage") || ld.hasPage("SearchResultsPage");
    return collection ? Kind.COLLECTION : Kind.OTHER;
  }

  private static boolean isLocked(@Nullable String tier) {
    return tier != null && (tier.equalsIgnoreCase("locked") || tier.equalsIgnoreCase("metered"));
  }

  private static @Nullable String site(Clues clues, JsonLd ld) {
    String site = Words.line(clues.meta("og:site_name"));
    site = site != null ? site : Words.line(ld.publisher());
    site =
        site != null
            ? site
            : Words.line(clues.meta("application-name", "dc.publisher", "citation_journal_title"));
    return site != null ? site : Words.line(clues.meta("apple-mobile-web-app-title"));
  }

  private static @Nullable String dek(Clues clues, JsonLd ld) {
    String dek = Words.line(clues.meta("og:description", "description", "twitter:description"));
    dek = dek != null ? dek : Words.line(ld.article("description"));
    return dek != null
        ? dek
        : Words.line(clues.meta("dc.description", "dcterms.abstract", "citation_abstract"));
  }

  private static @Nullable String language(Document document, Clues clues, JsonLd ld) {
    Element html = document.selectFirst("html");
    String[] said = {
      html == null ? null : html.attr("lang"),
      html == null ? null : html.attr("xml:lang"),
      clues.meta("content-language", "language", "dc.language"),
      ld.article("inLanguage"),
      clues.meta("og:locale")
    };
    for (String tag : said) {
      if (tag != null && LANGUAGE.matcher(tag.strip()).matches()) {
        return tag.strip().replace('_', '-');
      }
    }
    return null;
  }

  private static boolean monthFirst(@Nullable String language, @Nullable String url) {
    String tag = language == null ? "en-us" : language.toLowerCase(Locale.ROOT);
    String host = Urls.host(url);
    boolean english = tag.equals("en") || tag.equals("en-us") || tag.equals("en-ca");
    return english && DAY_FIRST.stream().noneMatch(host::endsWith);
  }
}
