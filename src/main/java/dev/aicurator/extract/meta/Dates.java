package dev.aicurator.extract.meta;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** When a page says it was published and changed; what is "updated" is never "published". */
final class Dates {
  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "article:published",
    "datepublished",
    "rnews:datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "citation_publication_date",
    "citation_date",
    "citation_online_date",
    "dcterms.issued",
    "dc.date.issued",
    "dcterms.created",
    "dc.date.created",
    "dc:created",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "publication-date",
    "date_published",
    "originalpublicationdate",
    "article.published",
    "article_date_original",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "shareaholic:article_published_time",
    "bt:pubdate",
    "published",
    "published_time",
    "ptime",
    "datecreated",
    "article.created",
    "article:post_date",
    "vr:published_time",
    "apub:time"
  };
  private static final String[] PERHAPS_PUBLISHED = {
    "dcterms.date", "dc.date", "dc:date", "date", "displaydate"
  };
  private static final String[] MODIFIED = {
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "lastmod",
    "article:modified",
    "article.updated",
    "modified_time",
    "date_modified"
  };
  private static final Pattern URL_DATE =
      Pattern.compile(
          "[/-]((?:19|20)\\d\\d)(?:/(\\d\\d?)/(\\d\\d?)|-?([01]\\d)-?([0-3]\\d))(?!\\d)");
  private static final Pattern URL_DAY_FIRST =
      Pattern.compile("[/-]([0-3]\\d)-([01]\\d)-(20\\d\\d)(?!\\d)");
  private static final Pattern UPDATED =
      Pattern.compile(
          "updat|modifi|edited|aktualis|geändert|mis à jour|actualiz|aggiornat|atualiz|changed|revised|stand:|uppdater|opdater|oppdater|zaktualiz|aktualizov|обновлен|оновлен|güncelle|päivitet|更新|수정");
  private static final Pattern NOT_OURS =
      Pattern.compile("expires|deadline|copyright|©|register|event|join(?:ed)? |since|born");
  private static final Pattern DATELINE =
      Pattern.compile("^.{0,60}?(?:19|20)\\d\\d.{0,25}?\\s*[–—|/):-]");
  private static final int SHORT = 120;
  private static final int LINE = 50;

  private final Clues clues;
  private final JsonLd ld;
  private final boolean monthFirst;
  private final @Nullable String language;

  Dates(Clues clues, JsonLd ld, boolean monthFirst, @Nullable String language) {
    this.clues = clues;
    this.ld = ld;
    this.monthFirst = monthFirst;
    this.language = language;
  }

  /**
   * When it was published.
   *
   * @param nearTitle short visible texts by the headline
   * @param far short visible texts of all the page
   * @param opening the start of the text
   */
  @Nullable OffsetDateTime published(
      @Nullable String url, List<String> nearTitle, List<String> far, String opening) {
    OffsetDateTime seen = firstOf(() -> fromTimes(this::isPlainNear), () -> fromTexts(nearTitle));
    OffsetDateTime path = fromUrl(url);
    OffsetDateTime said = stated();
    if (said != null) {
      return agreed(said, path, seen);
    }
    return firstOf(
        () -> path,
        () -> seen,
        () -> fromMetas(PERHAPS_PUBLISHED),
        () -> fromTimes(time -> !isUpdated(time)),
        this::fromDated,
        () -> read(ld.page("datePublished")),
        () -> fromOpening(opening),
        () -> fromTexts(far),
        () -> read(ld.article("dateCreated")),
        () -> read(ld.article("uploadDate")),
        this::fromEntry);
  }

  @SafeVarargs
  private static @Nullable OffsetDateTime firstOf(Supplier<@Nullable OffsetDateTime>... sources) {
    for (Supplier<@Nullable OffsetDateTime> source : sources) {
      OffsetDateTime at = source.get();
      if (at != null) {
        return at;
      }
    }
    return null;
  }

  /** What is marked as the time of publication and nothing else. */
  private @Nullable OffsetDateTime stated() {
    return firstOf(
        () -> read(ld.article("datePublished")),
        () -> fromMetas(PUBLISHED),
        () -> fromProps("datepublished"),
        () -> fromTimes(Dates::isPublished));
  }

  /**
   * The stated time, corrected by what the address and the reader's eyes tell: an address keeps the
   * day of the first publication, and a template that knows one time only gives it for both.
   */
  private OffsetDateTime agreed(
      OffsetDateTime said, @Nullable OffsetDateTime path, @Nullable OffsetDateTime seen) {
    if (path != null && daysLater(said, path) > 1) {
      return path;
    }
    boolean onlyOne = said.equals(read(ld.article("dateModified")));
    if (onlyOne && seen != null && daysLater(said, seen) > 1) {
      return seen;
    }
    return Zones.midnight(onDayOf(onDayOf(said, path), seen), language);
  }

  private static long daysLater(OffsetDateTime a, OffsetDateTime b) {
    return a.toLocalDate().toEpochDay() - b.toLocalDate().toEpochDay();
  }

  /**
   * The same instant as the page shows it, or else in a zone where it falls on the page's own day
   * when UTC is a day off.
   */
  private static OffsetDateTime onDayOf(OffsetDateTime at, @Nullable OffsetDateTime day) {
    if (day == null || !at.getOffset().equals(ZoneOffset.UTC)) {
      return at;
    }
    if (day.isEqual(at) || at.getHour() + at.getMinute() == 0) {
      return day.isEqual(at) ? day : at;
    }
    long off = daysLater(at, day);
    int hours = off == 1 ? -at.getHour() - 1 : off == -1 ? 24 - at.getHour() : 0;
    return Math.abs(hours) > 12 || hours == 0
        ? at
        : at.withOffsetSameInstant(ZoneOffset.ofHours(hours));
  }

  /**
   * When it was last changed.
   *
   * @param nearTitle short visible texts by the headline
   */
  @Nullable OffsetDateTime modified(@Nullable OffsetDateTime published, List<String> nearTitle) {
    OffsetDateTime at =
        firstOf(
            () -> read(ld.article("dateModified")),
            () -> fromMetas(MODIFIED),
            () -> fromProps("datemodified"),
            () -> read(ld.page("dateModified")),
            () -> fromTimes(time -> clues.isNearTitle(time) && isUpdated(time)),
            () -> fromUpdated(nearTitle));
    return at != null && published != null && at.isBefore(published) ? null : at;
  }

  private @Nullable OffsetDateTime read(@Nullable String text) {
    OffsetDateTime at = DateText.read(text, monthFirst);
    if (at == null) {
      return null;
    }
    int year = at.getYear();
    return year < 1990 || year > 2100 ? null : at;
  }

  private @Nullable OffsetDateTime fromMetas(String[] names) {
    for (String name : names) {
      OffsetDateTime at = read(clues.meta(name));
      if (at != null) {
        return at;
      }
    }
    return null;
  }

  private @Nullable OffsetDateTime fromProps(String name) {
    for (Element element : clues.props(name)) {
      OffsetDateTime at = read(value(element));
      if (at != null) {
        return at;
      }
    }
    return null;
  }

  private static String value(Element element) {
    for (String attribute : List.of("content", "datetime", "title")) {
      String value = element.attr(attribute);
      if (!value.isBlank()) {
        return value;
      }
    }
    return Words.brief(element);
  }

  private @Nullable OffsetDateTime fromTimes(Predicate<Element> which) {
    for (Element time : clues.times()) {
      if (which.test(time)) {
        OffsetDateTime at = read(time.attr("datetime"));
        at = at != null ? at : read(Words.brief(time));
        if (at != null) {
          return at;
        }
      }
    }
    return null;
  }

  private static boolean isPublished(Element time) {
    String names = names(time);
    return names.contains("publish") || names.contains("entry-date") || time.hasAttr("pubdate");
  }

  private static boolean isUpdated(Element time) {
    return UPDATED.matcher(names(time) + " " + around(time)).find();
  }

  private static String names(Element time) {
    return (time.className() + " " + time.attr("itemprop")).toLowerCase(Locale.ROOT);
  }

  private boolean isPlainNear(Element time) {
    return clues.isNearTitle(time) && !isUpdated(time);
  }

  /** The element's own text and the words just before it. */
  private static String around(Element element) {
    String own = Words.brief(element);
    Element parent = element.parent();
    String before = parent == null ? "" : parent.ownText();
    return (before.length() > SHORT ? own : before + " " + own).toLowerCase(Locale.ROOT);
  }

  private @Nullable OffsetDateTime fromUrl(@Nullable String url) {
    if (url == null) {
      return null;
    }
    Matcher m = URL_DATE.matcher(url);
    if (m.find()) {
      return m.group(2) != null
          ? read(m.group(1) + "-" + m.group(2) + "-" + m.group(3))
          : read(m.group(1) + "-" + m.group(4) + "-" + m.group(5));
    }
    m = URL_DAY_FIRST.matcher(url);
    return m.find() ? read(m.group(3) + "-" + m.group(2) + "-" + m.group(1)) : null;
  }

  /** The date of a line that says little else, or else of one that says more. */
  private @Nullable OffsetDateTime fromTexts(List<String> texts) {
    OffsetDateTime at = fromTexts(texts, LINE);
    return at != null ? at : fromTexts(texts, SHORT);
  }

  private @Nullable OffsetDateTime fromTexts(List<String> texts, int most) {
    for (String text : texts) {
      OffsetDateTime at = text.length() <= most ? plain(text) : null;
      if (at != null) {
        return at;
      }
    }
    return null;
  }

  private @Nullable OffsetDateTime plain(String text) {
    if (!DateText.mayHold(text)) {
      return null;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher updated = UPDATED.matcher(lower);
    String head =
        updated.find() ? text.substring(0, Math.min(updated.start(), text.length())) : text;
    return NOT_OURS.matcher(lower).find() ? null : read(head);
  }

  /** The date after a word that says it was changed then. */
  private @Nullable OffsetDateTime fromUpdated(List<String> texts) {
    for (String text : texts) {
      Matcher updated =
          text.length() <= SHORT && DateText.mayHold(text)
              ? UPDATED.matcher(text.toLowerCase(Locale.ROOT))
              : null;
      if (updated != null && updated.find() && updated.end() <= text.length()) {
        return read(text.substring(updated.end()));
      }
    }
    return null;
  }

  /**
   * A dateline: {@code BERLIN, 25. Januar 2022 – …}, {@code Press release of 25 January 2022 | …}.
   */
  private @Nullable OffsetDateTime fromOpening(String opening) {
    Matcher line = DATELINE.matcher(opening);
    return line.find() ? read(line.group()) : null;
  }

  /** hAtom: an entry without a time of publication was published when it was updated. */
  private @Nullable OffsetDateTime fromEntry() {
    for (Element element : clues.dated()) {
      OffsetDateTime at = element.hasClass("updated") ? read(value(element)) : null;
      if (at != null) {
        return at;
      }
    }
    return null;
  }

  private @Nullable OffsetDateTime fromDated() {
    for (Element element : clues.dated()) {
      String text = Words.brief(element);
      OffsetDateTime at = text.length() <= SHORT && !text.isBlank() ? plain(text) : null;
      if (at != null) {
        return at;
      }
    }
    return null;
  }
}
