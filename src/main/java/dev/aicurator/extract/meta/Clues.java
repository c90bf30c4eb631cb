package dev.aicurator.extract.meta;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Every element of a page that may say something of it, gathered in one pass. */
final class Clues implements NodeVisitor {
  private static final int MOST = 60;
  private static final int ABOVE = 4;
  private static final int NEAR_ABOVE = 25;
  private static final int NEAR_BELOW = 60;
  private static final int MAX_VALUE = 4_000;
  private static final int MAX_JSON = 2_000_000;
  private static final Set<String> FOREIGN =
      Set.of("comment", "related", "recommend", "sidebar", "footer", "recent", "popular", "teaser");

  private static final Pattern AUTHOR_PAGE =
      Pattern.compile(
          "(?i)[/?](?:authors?|autor(?:es|en|in)?|auteurs?|autori|staff|contributors?|writers?)[/=]");

  private final Map<String, List<String>> metas = new HashMap<>();
  private final Map<String, List<Element>> props = new HashMap<>();
  private final Map<String, List<Element>> links = new HashMap<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> dated = new ArrayList<>();
  private final List<Element> bylines = new ArrayList<>();
  private final List<Element> relAuthors = new ArrayList<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<Element> images = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  private final List<Element> authorPages = new ArrayList<>();
  private final List<Element> farAuthors = new ArrayList<>();
  private final Map<Element, Integer> places = new IdentityHashMap<>();
  private String title = "";
  private int place;
  private int foreign;
  private int comments;

  static Clues of(Document document) {
    Clues clues = new Clues();
    clues.title = Titles.fold(document.title());
    document.traverse(clues);
    clues.byDistance();
    return clues;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      place++;
      count(element, 1);
      see(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      count(element, -1);
    }
  }

  private void count(Element element, int step) {
    foreign += isForeign(element) ? step : 0;
    comments += isComments(element) ? step : 0;
  }

  private static boolean isComments(Element element) {
    boolean named =
        element.className().toLowerCase(Locale.ROOT).contains("comment")
            || element.id().toLowerCase(Locale.ROOT).contains("comment");
    return named && element.selectFirst("h1, main") == null;
  }

  /** Whether what stands inside belongs to other pages or other people. */
  private static boolean isForeign(Element element) {
    String tag = element.normalName();
    if (tag.equals("aside") || tag.equals("footer") || tag.equals("nav")) {
      return !hasAncestorArticle(element);
    }
    if (tag.equals("body") || tag.equals("html") || element.attributesSize() == 0) {
      return false;
    }
    boolean named = isForeignName(element.className()) || isForeignName(element.id());
    return named && (isComments(element) || element.selectFirst("h1, main, article") == null);
  }

  private static boolean hasAncestorArticle(Element element) {
    Element parent = element.parent();
    return parent != null && parent.normalName().equals("article");
  }

  private static boolean isForeignName(String names) {
    if (names.isEmpty()) {
      return false;
    }
    String low = names.toLowerCase(Locale.ROOT);
    for (String word : FOREIGN) {
      if (low.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private void see(Element element) {
    switch (element.normalName()) {
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "script" -> script(element);
      case "time" -> keep(times, element);
      case "h1" -> keep(headings, element);
      case "img" -> keep(images, element);
      case "a" -> anchor(element);
      default -> {}
    }
    if (element.attributesSize() > 0) {
      attributes(element);
    }
  }

  private void keep(List<Element> list, Element element) {
    if (foreign == 0 && list.size() < MOST) {
      list.add(element);
      places.put(element, place);
    }
  }

  private void attributes(Element element) {
    String prop = element.attr("itemprop");
    if (!prop.isEmpty() && foreign == 0) {
      for (String name : prop.toLowerCase(Locale.ROOT).split("\\s+")) {
        keep(props.computeIfAbsent(name, k -> new ArrayList<>()), element);
      }
    }
    if (element.attr("rel").equals("author")) {
      keep(relAuthors, element);
      keepFar(element);
    }
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    if (names.length() > 1) {
      named(element, names);
    }
  }

  private void anchor(Element link) {
    String to = link.attr("href");
    if (to.length() < MAX_VALUE && AUTHOR_PAGE.matcher(to).find()) {
      keep(authorPages, link);
    }
  }

  private void keepFar(Element element) {
    if (foreign > 0 && comments == 0 && farAuthors.size() < MOST) {
      farAuthors.add(element);
    }
  }

  private void named(Element element, String names) {
    if (names.contains("byline")
        || names.contains("author")
        || names.contains("writtenby")
        || names.contains("vcard")) {
      keep(bylines, element);
      keepFar(element);
    }
    if (names.contains("date")
        || names.contains("publish")
        || names.contains("posted")
        || names.contains("time")
        || names.contains("meta")
        || names.contains("byline")) {
      keep(dated, element);
    }
  }

  private void meta(Element meta) {
    String value = meta.attr("content").strip();
    if (value.isEmpty() || value.length() > MAX_VALUE) {
      return;
    }
    for (String kind : List.of("property", "name", "itemprop", "http-equiv")) {
      for (String name : meta.attr(kind).toLowerCase(Locale.ROOT).split("\\s+")) {
        List<String> values = metas.computeIfAbsent(name, k -> new ArrayList<>());
        if (!name.isEmpty() && values.size() < MOST) {
          values.add(value);
        }
      }
    }
  }

  private void link(Element link) {
    for (String rel : link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+")) {
      List<Element> list = links.computeIfAbsent(rel, k -> new ArrayList<>());
      if (list.size() < MOST) {
        list.add(link);
      }
    }
  }

  private void script(Element script) {
    if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")
        && script.data().length() < MAX_JSON
        && scripts.size() < MOST) {
      scripts.add(script.data());
    }
  }

  /** Puts what stands close to the headline, and rather below it, first. */
  private void byDistance() {
    Element headline = headline();
    if (headline == null) {
      return;
    }
    int at = places.getOrDefault(headline, 0);
    Comparator<Element> nearest = Comparator.comparingInt(e -> distance(e, at));
    List.of(times, dated, bylines, relAuthors, authorPages).forEach(list -> list.sort(nearest));
    props.values().forEach(list -> list.sort(nearest));
    places.replaceAll((element, from) -> from - at);
  }

  private int distance(Element element, int at) {
    int from = places.getOrDefault(element, 0);
    return from >= at ? from - at : ABOVE * (at - from);
  }

  /** The main heading that the page's title repeats, else the first. */
  private @Nullable Element headline() {
    for (Element heading : headings) {
      String text = Titles.fold(heading.text());
      if (text.length() > 8 && title.contains(text)) {
        return heading;
      }
    }
    return headings.isEmpty() ? null : headings.get(0);
  }

  /** How many elements after the headline it starts; negative before it. */
  int place(Element element) {
    return places.getOrDefault(element, Integer.MAX_VALUE);
  }

  /** Whether it stands where a byline would: a little above or below the headline. */
  boolean isNearTitle(Element element) {
    int at = place(element);
    return !headings.isEmpty() && at >= -NEAR_ABOVE && at <= NEAR_BELOW;
  }

  /** The first value of the first name that has one. */
  @Nullable String meta(String... names) {
    for (String name : names) {
      List<String> values = metas.get(name);
      if (values != null && !values.isEmpty()) {
        return values.get(0);
      }
    }
    return null;
  }

  List<String> metas(String name) {
    return metas.getOrDefault(name, List.of());
  }

  List<Element> props(String name) {
    return props.getOrDefault(name, List.of());
  }

  List<Element> links(String rel) {
    return links.getOrDefault(rel, List.of());
  }

  List<Element> times() {
    return times;
  }

  List<Element> dated() {
    return dated;
  }

  List<Element> bylines() {
    return bylines;
  }

  List<Element> relAuthors() {
    return relAuthors;
  }

  List<Element> authorPages() {
    return authorPages;
  }

  /** Author marks in asides and the like, but not in comments. */
  List<Element> farAuthors() {
    return farAuthors;
  }

  List<Element> headings() {
    return headings;
  }

  List<Element> images() {
    return images;
  }

  List<String> scripts() {
    return scripts;
  }
}
