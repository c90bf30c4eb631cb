package dev.aicurator.extract.meta;

import dev.aicurator.extract.marks.Attr;
import dev.aicurator.extract.marks.Landmarks;
import dev.aicurator.text.Lexicon;
import dev.aicurator.text.Lower;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Every element of a page that may say something of it, gathered in one pass. */
final class Clues {
  private static final int MOST = 60;
  private static final int ABOVE = 4;
  private static final int NEAR_ABOVE = 25;
  private static final int NEAR_BELOW = 60;
  private static final int MAX_VALUE = 4_000;
  private static final int MAX_JSON = 2_000_000;
  private static final int FOREIGN = 1;
  private static final int COMMENT = 2;
  private static final int BYLINE = 4;
  private static final int DATED = 8;
  private static final int FOOT = 16;
  private static final int ENTRY = 32;
  private static final String[] NONE = {};
  private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Lexicon WORDS = lexicon();

  private final Map<String, List<String>> metas = new HashMap<>();
  private final Map<String, List<Element>> props = new HashMap<>();
  private final Map<String, List<Element>> links = new HashMap<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> dated = new ArrayList<>();
  private final List<Element> bylines = new ArrayList<>();
  private final List<Element> relAuthors = new ArrayList<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<Element> subheadings = new ArrayList<>();
  private final List<Element> images = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  private final List<Element> authorPages = new ArrayList<>();
  private final List<Element> farAuthors = new ArrayList<>();
  private final Map<Element, Integer> places = new IdentityHashMap<>();
  private final Map<String, Integer> said = new HashMap<>();
  private final char[] lower = new char[MAX_VALUE];
  private final Landmarks landmarks;
  private @Nullable Element headline;
  private int place;
  private int foreign;
  private int comments;

  private Clues(Landmarks landmarks) {
    this.landmarks = landmarks;
  }

  private static Lexicon lexicon() {
    Lexicon words = new Lexicon(4);
    Map.of(
            FOREIGN,
            "related recommend sidebar recent popular teaser",
            FOREIGN | COMMENT,
            "comment",
            FOREIGN | FOOT,
            "footer",
            ENTRY,
            "article entry post",
            BYLINE,
            "author writtenby vcard",
            BYLINE | DATED,
            "byline",
            DATED,
            "date publish posted time meta")
        .forEach((bits, list) -> List.of(list.split(" ")).forEach(word -> words.add(word, bits)));
    return words;
  }

  static Clues of(Document document, Landmarks landmarks) {
    Clues clues = new Clues(landmarks);
    clues.gather(document);
    return clues;
  }

  /** Sees an element and all inside it; the parse has bounded how deep they stand. */
  private void gather(Element element) {
    int said = element.attributesSize() == 0 ? 0 : saidBy(element);
    int other = isForeign(element, said) ? 1 : 0;
    int reply = isComments(element, said) ? 1 : 0;
    place++;
    foreign += other;
    comments += reply;
    see(element, said);
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof Element child) {
        gather(child);
      }
    }
    foreign -= other;
    comments -= reply;
  }

  /** What class and id say. */
  private int saidBy(Element element) {
    Attributes given = element.attributes();
    return saidBy(given.get("class")) | saidBy(given.get("id"));
  }

  private int saidBy(String names) {
    if (names.isEmpty()) {
      return 0;
    }
    Integer bits = said.get(names);
    if (bits == null) {
      bits = WORDS.in(lower, Lower.into(lower, names));
      said.put(names, bits);
    }
    return bits;
  }

  private boolean isComments(Element element, int said) {
    return (said & COMMENT) != 0 && !landmarks.isIn(element, Landmarks.H1 | Landmarks.MAIN);
  }

  /** Whether what stands inside belongs to other pages or other people. */
  private boolean isForeign(Element element, int said) {
    String tag = element.normalName();
    if (tag.equals("aside") || tag.equals("footer") || tag.equals("nav")) {
      return !isInArticle(element);
    }
    if ((said & FOREIGN) == 0
        || (said & FOOT) != 0 && isInEntry(element)
        || tag.equals("body")
        || tag.equals("html")) {
      return false;
    }
    int own = Landmarks.H1 | Landmarks.MAIN | Landmarks.ARTICLE;
    return isComments(element, said) || !landmarks.isIn(element, own);
  }

  private static boolean isInArticle(Element element) {
    Element parent = element.parent();
    return parent != null && parent.normalName().equals("article");
  }

  private boolean isInEntry(Element element) {
    Element parent = element.parent();
    return isInArticle(element) || parent != null && (saidBy(parent) & ENTRY) != 0;
  }

  private void see(Element element, int said) {
    switch (element.normalName()) {
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "script" -> script(element);
      case "time" -> keep(times, element);
      case "h1" -> keep(headings, element);
      case "h2" -> keep(subheadings, element);
      case "img" -> keep(images, element);
      case "a" -> anchor(element);
      default -> {}
    }
    if (element.attributesSize() > 0) {
      attributes(element, said);
    }
  }

  private void keep(List<Element> list, Element element) {
    if (foreign == 0 && list.size() < MOST) {
      list.add(element);
      places.put(element, place);
    }
  }

  private void attributes(Element element, int said) {
    Attributes given = element.attributes();
    String prop = given.get("itemprop");
    if (!prop.isEmpty() && foreign == 0) {
      for (String name : words(prop)) {
        keep(props.computeIfAbsent(name, k -> new ArrayList<>()), element);
      }
    }
    if (given.get("rel").equals("author")) {
      keep(relAuthors, element);
      keepFar(element);
    }
    if ((said & BYLINE) != 0) {
      keep(bylines, element);
      keepFar(element);
    }
    if ((said & DATED) != 0) {
      keep(dated, element);
    }
  }

  private void anchor(Element link) {
    String to = Attr.of(link, "href");
    if (Attr.of(link, "rel").contains("next")) {
      link(link);
    }
    if (to.length() < MAX_VALUE && AuthorPages.is(lower, Lower.into(lower, to))) {
      keep(authorPages, link);
    }
  }

  private void keepFar(Element element) {
    if (foreign > 0 && comments == 0 && farAuthors.size() < MOST) {
      farAuthors.add(element);
    }
  }

  private void meta(Element meta) {
    String value = meta.attr("content").strip();
    if (value.isEmpty() || value.length() > MAX_VALUE) {
      return;
    }
    for (String kind : NAMING) {
      for (String name : words(Attr.of(meta, kind))) {
        List<String> values = metas.computeIfAbsent(name, k -> new ArrayList<>());
        if (values.size() < MOST) {
          values.add(value);
        }
      }
    }
  }

  /** The words of an attribute, in lower case. */
  private static String[] words(String value) {
    String names = value.isEmpty() ? value : value.strip().toLowerCase(Locale.ROOT);
    return names.isEmpty() ? NONE : SPACE.split(names);
  }

  private void link(Element link) {
    for (String rel : words(Attr.of(link, "rel"))) {
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
  void sortAround(@Nullable String title) {
    headline = headline(title == null ? "" : Titles.fold(title));
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

  /** The heading that is the page's title, else the first main one. */
  private @Nullable Element headline(String title) {
    return Stream.of(headings, subheadings)
        .flatMap(List::stream)
        .filter(heading -> !title.isEmpty() && Titles.fold(Words.brief(heading)).contains(title))
        .findFirst()
        .orElse(headings.isEmpty() ? null : headings.get(0));
  }

  /** How many elements after the headline it starts; negative before it. */
  int place(Element element) {
    return places.getOrDefault(element, Integer.MAX_VALUE);
  }

  /** Whether it stands where a byline would: a little above or below the headline. */
  boolean isNearTitle(Element element) {
    int at = place(element);
    return headline != null && at >= -NEAR_ABOVE && at <= NEAR_BELOW;
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

  List<Element> subheadings() {
    return subheadings;
  }

  List<Element> images() {
    return images;
  }

  List<String> scripts() {
    return scripts;
  }
}
