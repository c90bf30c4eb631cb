package dev.aicurator.extract.meta;

import dev.aicurator.extract.dom.Urls;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote a page, as names in the order given. */
final class Authors {
  private static final String[] METAS = {
    "dc:creator", "dcterm:creator", "dc.creator", "dcterms.creator", "author", "parsely-author",
    "sailthru.author", "article:author", "article:author_name", "byl", "creator", "og:author",
    "cxenseparse:author", "rbauthors", "dc.contributor"
  };
  private static final Pattern BY =
      Pattern.compile(
          "(?iu)^\\W*(?:(?:article |story |words |text |photos? |posted |published |written |reported |created |submitted )?by"
              + "|von|par|por|di|da|author|autor(?:en|in)?|text|writer|文|著者)\\b\\s*[:：]?\\s+");
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?iu)^\\W*(?:by|von|par|por|written by|posted by|author|autor|text)\\b\\s*:?\\s+");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?iu)\\s*(?:[|•·—–\\n\\t]|\\s-\\s|\\b(?:on|updated|published|posted|last|am|vom|reviewed|medically|fact|edited|contributing|contributor"
              + "|january|february|march|april|june|july|august|september|october|november|december"
              + "|\\d{1,2}[./:]|\\d{4})\\b).*$");
  private static final Pattern SPLIT =
      Pattern.compile("(?iu)\\s*(?:;|,|\\||&|\\band\\b|\\bund\\b|\\bwith\\b)\\s*");
  private static final Pattern NAME =
      Pattern.compile("(?u)^\\p{Lu}[\\p{L}'’.-]*(?: (?:[\\p{L}'’.-]+)){1,4}$");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?iu).*\\b(?:editor|reporter|writer|correspondent|staff|columnist|contributor|senior|news|md|phd|read|min|about|more|follow"
              + "|share|posts?|comments?|view|all|by|author|the)\\b.*");
  private static final int MOST_CHARS = 80;
  private static final int MOST = 20;

  private Authors() {}

  static List<String> of(Clues clues, JsonLd ld, List<String> nearTitle) {
    List<String> names = stated(ld.authors());
    for (int i = 0; names.isEmpty() && i < METAS.length; i++) {
      names = stated(clues.metas(METAS[i]));
    }
    if (names.isEmpty()) {
      names = stated(clues.metas("citation_author"));
    }
    if (names.isEmpty()) {
      names = fromProps(clues);
    }
    if (names.isEmpty()) {
      names = fromLinks(clues);
    }
    if (names.isEmpty()) {
      names = fromBylines(clues);
    }
    return names.isEmpty() ? fromTexts(nearTitle) : names;
  }

  /** Names from metadata: taken as given but for wrappings, addresses and handles. */
  private static List<String> stated(List<String> raw) {
    Set<String> names = new LinkedHashSet<>();
    for (String value : raw) {
      String line = Words.line(value);
      String name = line == null ? "" : PREFIX.matcher(line).replaceFirst("").strip();
      if (isStated(name) && names.size() < MOST) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  private static boolean isStated(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    return !name.isEmpty()
        && name.length() <= MOST_CHARS * 2
        && !Urls.isWeb(name)
        && !name.startsWith("/")
        && !low.startsWith("www.")
        && !low.equals("null")
        && !low.equals("undefined")
        && name.codePoints().anyMatch(Character::isLetter);
  }

  private static List<String> fromProps(Clues clues) {
    Set<String> names = new LinkedHashSet<>();
    for (Element element : clues.props("author")) {
      Element name = element.selectFirst("[itemprop=name]");
      Element source = name == null ? element : name;
      String text = source.hasAttr("content") ? source.attr("content") : brief(source);
      names.addAll(visible(text, false));
    }
    return List.copyOf(names);
  }

  private static String brief(Element element) {
    return element.childNodeSize() > 20 ? "" : element.text();
  }

  private static List<String> fromLinks(Clues clues) {
    Set<String> names = new LinkedHashSet<>();
    for (Element element : clues.relAuthors()) {
      names.addAll(visible(brief(element), false));
    }
    return List.copyOf(names);
  }

  private static List<String> fromBylines(Clues clues) {
    for (Element element : clues.bylines()) {
      List<String> names = new ArrayList<>();
      for (Element link : element.select("a[href*=author], a[href*=profile], [class*=name]")) {
        visible(brief(link), true).stream().filter(n -> !names.contains(n)).forEach(names::add);
      }
      if (names.isEmpty()) {
        names.addAll(visible(brief(element), true));
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static List<String> fromTexts(List<String> texts) {
    for (String text : texts) {
      Matcher by = BY.matcher(text);
      if (text.length() <= MOST_CHARS * 2 && by.find()) {
        List<String> names = visible(text, true);
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  /** Names in visible text; {@code strict} takes only what is written like a name. */
  private static List<String> visible(@Nullable String text, boolean strict) {
    String line = Words.line(text);
    if (line == null || line.length() > MOST_CHARS * 3) {
      return List.of();
    }
    String bare = TAIL.matcher(BY.matcher(line).replaceFirst("")).replaceFirst("").strip();
    List<String> names = new ArrayList<>();
    for (String part : SPLIT.split(bare)) {
      String name = part.strip();
      boolean fits = strict ? isName(name) : isStated(name) && name.length() <= MOST_CHARS;
      if (fits && names.size() < MOST) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean isName(String name) {
    return name.length() <= 50 && NAME.matcher(name).matches() && !ROLE.matcher(name).matches();
  }
}
