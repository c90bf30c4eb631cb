package dev.aicurator.extract.meta;

import dev.aicurator.extract.dom.Urls;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The headline of a page without the name of its site. */
final class Titles {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|\\-–—:»›·•/\\\\>]{1,2}\\s+|\\s*[|｜]\\s*|\\s+::\\s+");
  private static final String[] METAS = {
    "dc:title",
    "og:title",
    "dc.title",
    "dcterm:title",
    "dcterms.title",
    "citation_title",
    "parsely-title",
    "sailthru.title",
    "twitter:title",
    "title",
    "headline"
  };

  private Titles() {}

  static @Nullable String of(
      Document document, Clues clues, JsonLd ld, @Nullable String site, @Nullable String url) {
    String tag = Words.line(document.title());
    String stated = stated(clues, ld, tag, site);
    List<String> headings = headings(clues);
    headings.removeIf(heading -> fold(heading).equals(site == null ? "" : fold(site)));
    String title = stated == null ? tag : stated;
    if (title == null) {
      return headings.isEmpty() ? null : headings.get(0);
    }
    String heading = heading(title, tag, headings);
    return heading != null ? heading : bare(title, site, url, stated == null || stated.equals(tag));
  }

  /** What the metadata calls the page; the site's own name is no title. */
  private static @Nullable String stated(
      Clues clues, JsonLd ld, @Nullable String tag, @Nullable String site) {
    List<@Nullable String> said = new ArrayList<>();
    said.add(ld.article("headline") == null ? null : ld.headline(tag));
    for (String name : METAS) {
      said.add(clues.meta(name));
    }
    said.add(ld.article("name"));
    for (String value : said) {
      String title = Words.line(value);
      if (title != null && (tag == null || site == null || !fold(title).equals(fold(site)))) {
        return title;
      }
    }
    return null;
  }

  private static List<String> headings(Clues clues) {
    List<String> headings = new ArrayList<>();
    for (Element element : clues.headings()) {
      String text = Words.line(element.text());
      if (text != null && text.length() <= 300) {
        headings.add(text);
      }
    }
    return headings;
  }

  /** A heading of the page that the title repeats, with something before or after it. */
  private static @Nullable String heading(
      String title, @Nullable String tag, List<String> headings) {
    String full = fold(title);
    for (String heading : headings) {
      String part = fold(heading);
      boolean within = part.length() >= 8 && (full.startsWith(part) || full.endsWith(part));
      if (within && (full.length() > part.length() ? isCut(title, heading) : true)) {
        return heading;
      }
    }
    return null;
  }

  /** Whether what the title has more than the heading is parted from it by a separator. */
  private static boolean isCut(String title, String heading) {
    Matcher cut = SEPARATOR.matcher(title);
    while (cut.find()) {
      if (fold(title.substring(0, cut.start())).equals(fold(heading))
          || fold(title.substring(cut.end())).equals(fold(heading))) {
        return true;
      }
    }
    return false;
  }

  private static String bare(
      String given, @Nullable String site, @Nullable String url, boolean tag) {
    String title = withoutLabel(given, site);
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    Matcher cut = SEPARATOR.matcher(title);
    while (cut.find()) {
      starts.add(cut.start());
      ends.add(cut.end());
    }
    if (starts.isEmpty()) {
      return title;
    }
    int last = starts.size() - 1;
    String tail = title.substring(ends.get(last));
    String head = title.substring(0, starts.get(0));
    if (isSite(tail, site, url)) {
      String rest = title.substring(0, starts.get(last));
      return rest.isBlank() ? title : bareAgain(rest, site, url);
    }
    if (isSite(head, site, url) && head.length() < title.length() / 2) {
      return title.substring(ends.get(0));
    }
    boolean pipe = title.substring(starts.get(last), ends.get(last)).contains("|");
    boolean brief =
        tail.split("\\s+").length <= 3
            && title.substring(0, starts.get(last)).split("\\s+").length >= 4;
    return tag && brief || pipe && brief ? title.substring(0, starts.get(last)) : title;
  }

  /** Without the site's name and a colon before it. */
  private static String withoutLabel(String title, @Nullable String site) {
    int colon = title.indexOf(": ");
    boolean labelled =
        site != null && colon > 0 && fold(title.substring(0, colon)).equals(fold(site));
    return labelled ? title.substring(colon + 2).strip() : title;
  }

  private static String bareAgain(String title, @Nullable String site, @Nullable String url) {
    return isSite(title, site, url) ? title : title.strip();
  }

  /** Whether {@code part} names the site: as the page calls it, or as its host does. */
  private static boolean isSite(String part, @Nullable String site, @Nullable String url) {
    String name = fold(part).replace(" ", "");
    if (name.isEmpty() || name.length() > 40) {
      return false;
    }
    String known = site == null ? "" : fold(site).replace(" ", "");
    if (!known.isEmpty() && (known.equals(name) || known.contains(name) && name.length() > 3)) {
      return true;
    }
    String host = Urls.host(url).replaceAll("[^a-z0-9]", "");
    return name.length() > 3 && host.contains(name)
        || !known.isEmpty() && name.contains(known) && known.length() > 3;
  }

  static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        out.append(gap && out.length() > 0 ? " " : "").append(c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return out.toString();
  }
}
