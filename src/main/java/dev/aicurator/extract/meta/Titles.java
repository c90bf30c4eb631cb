package dev.aicurator.extract.meta;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The headline of a page without the name of its site. */
final class Titles {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|\\-–—:»›·•/\\\\>]{1,2}\\s+|\\s*[|｜]\\s*|\\s+::\\s+");
  private static final Pattern NARROWING = Pattern.compile("\\s[»>›:]{1,2}\\s");
  private static final Pattern SIGNED = Pattern.compile("[:：]([^:：]+)$");
  private static final Pattern BRACKETED = Pattern.compile("\\s+[(\\[]([^()\\[\\]]+)[)\\]]$");
  private static final Pattern ANCHOR = Pattern.compile("\\s*[¶§]+$|\\s+#$");
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

  private static final int MOST_CHARS = 160;
  private static final int LEAST_WORDS = 3;
  private static final int ADDED = 3;
  private static final double MOST_OF_ONE = 0.6;
  private static final double HALF_OF_BOTH = 0.45;

  private final Clues clues;
  private final House house;
  private final JsonLd ld;
  private final @Nullable String tag;
  private final List<String> said = new ArrayList<>();
  private final List<String> headings;
  private final String path;

  private Titles(Document document, Clues clues, JsonLd ld, House house) {
    this.clues = clues;
    this.house = house;
    this.path = document.location().toLowerCase(Locale.ROOT);
    this.ld = ld;
    this.tag = tag(document);
    this.headings = texts(clues.headings());
    say();
  }

  static @Nullable String of(Document document, Clues clues, JsonLd ld, House house) {
    return new Titles(document, clues, ld, house).title();
  }

  /** The title element, which ends up in the body when something was printed before the page. */
  private static @Nullable String tag(Document document) {
    String tag = Words.line(document.title());
    Element strayed = tag == null ? document.body().selectFirst("title:not(svg title)") : null;
    return strayed == null ? tag : Words.line(Words.brief(strayed));
  }

  /** What the metadata calls the page, the most trusted first. */
  private void say() {
    List<@Nullable String> all = new ArrayList<>();
    all.add(ld.article("headline") == null ? null : ld.headline(tag));
    for (String name : METAS) {
      all.add(clues.meta(name));
    }
    all.add(ld.article("name"));
    for (String value : all) {
      String title = Words.line(value);
      if (title != null && (tag == null || !house.isSite(title))) {
        said.add(title);
      }
    }
  }

  private List<String> texts(List<Element> elements) {
    Set<String> texts = new LinkedHashSet<>();
    for (Element element : elements) {
      String line = Words.line(Words.brief(element));
      String text = line == null ? "" : ANCHOR.matcher(line).replaceFirst("");
      if (!text.isEmpty() && text.length() <= 300 && !house.is(text)) {
        texts.add(text);
      }
    }
    return List.copyOf(texts);
  }

  private @Nullable String title() {
    String title = said.isEmpty() ? tag : said.get(0);
    if (title == null) {
      return headings.isEmpty() ? null : headings.get(0);
    }
    String heading = repeated(title);
    if (heading == null && tag != null && isPiece(title, tag)) {
      heading = repeated(tag);
    }
    heading = heading != null ? heading : agreed(title);
    heading = heading != null ? heading : alike(title);
    return heading != null ? unsigned(heading) : bare(title);
  }

  /** Whether {@code part} is what stands before or after a separator in {@code whole}. */
  private static boolean isPiece(String part, String whole) {
    String folded = fold(part);
    return pieces(whole, true).contains(folded) || pieces(whole, false).contains(folded);
  }

  /**
   * A heading that is the title, or what stands before or after a separator in it. Where the main
   * heading stands after it, as the names of sites do, a lower one may stand before it.
   */
  private @Nullable String repeated(String title) {
    Set<String> heads = pieces(title, true);
    Set<String> tails = pieces(title, false);
    String found = first(headings, Set.of(fold(title)));
    found = found != null ? found : first(headings, heads);
    if (found != null) {
      return found;
    }
    String after = first(headings, tails);
    String before = after != null && isInPath(after) ? null : lower(heads);
    found = before != null ? before : after;
    boolean narrows = found == null && NARROWING.matcher(title).find();
    return narrows ? lower(tails) : found;
  }

  private @Nullable String lower(Set<String> folded) {
    return folded.isEmpty() ? null : first(texts(clues.subheadings()), folded);
  }

  private boolean isInPath(String heading) {
    return path.contains(fold(heading).replace(' ', '-'));
  }

  private static @Nullable String first(List<String> headings, Set<String> folded) {
    return headings.stream().filter(h -> folded.contains(fold(h))).findFirst().orElse(null);
  }

  /** What stands before, or after, each separator, folded. */
  private static Set<String> pieces(String title, boolean before) {
    Set<String> pieces = new LinkedHashSet<>();
    Matcher cut = SEPARATOR.matcher(title);
    while (cut.find()) {
      pieces.add(fold(before ? title.substring(0, cut.start()) : title.substring(cut.end())));
    }
    pieces.remove("");
    return pieces;
  }

  /**
   * The main heading that other metadata repeats; one that ends with {@code title} only has a word
   * above it.
   */
  private @Nullable String agreed(String title) {
    Set<String> folded = new LinkedHashSet<>();
    ld.headlines().forEach(headline -> folded.add(fold(headline)));
    said.forEach(other -> folded.add(fold(other)));
    String heading = first(headings, folded);
    return heading == null || fold(heading).endsWith(fold(title)) ? null : heading;
  }

  /**
   * The main heading that says what {@code title} says in other words: then the title is what
   * searchers are shown. A headline in JSON-LD is the page's own and only lengthened by it.
   */
  private @Nullable String alike(String title) {
    String folded = fold(title);
    boolean own = ld.headlines().stream().anyMatch(headline -> fold(headline).equals(folded));
    for (String heading : headings) {
      String other = fold(heading);
      boolean goes = other.startsWith(folded) && heading.length() <= MOST_CHARS;
      boolean adds = goes && (!own || words(other).size() <= words(folded).size() + ADDED);
      if (adds || !own && heading.length() <= MOST_CHARS && isAlike(other, folded)) {
        return heading;
      }
    }
    return null;
  }

  private static boolean isAlike(String heading, String title) {
    List<String> a = words(heading);
    List<String> b = words(title);
    if (a.size() < LEAST_WORDS || b.size() < LEAST_WORDS || heading.endsWith(title)) {
      return false;
    }
    if (title.contains(heading)) {
      return a.size() * 2 > b.size();
    }
    Set<String> all = new LinkedHashSet<>(a);
    Set<String> others = new LinkedHashSet<>(b);
    int sum = all.size() + others.size();
    int least = Math.min(all.size(), others.size());
    all.retainAll(others);
    return all.size() >= MOST_OF_ONE * least && 2 * all.size() >= HALF_OF_BOTH * sum;
  }

  private static List<String> words(String folded) {
    return List.of(folded.split(" "));
  }

  private String bare(String given) {
    String title = unsigned(given);
    Matcher cut = SEPARATOR.matcher(title);
    int start = -1;
    int end = -1;
    while (cut.find()) {
      start = cut.start();
      end = cut.end();
    }
    if (start < 0 || !title.equals(withoutLabel(given))) {
      return title;
    }
    boolean pipe = title.substring(start, end).contains("|");
    String tail = title.substring(end);
    boolean brief =
        tail.split("\\s+").length <= 3
            && !tail.endsWith("?")
            && title.substring(0, start).split("\\s+").length >= 4;
    boolean searched = said.isEmpty() || given.equals(tag);
    return brief && (searched || pipe) ? title.substring(0, start) : title;
  }

  /** Without a name of the site before or after it. */
  private String unsigned(String given) {
    String title = withoutLabel(given);
    Matcher bracket = BRACKETED.matcher(title);
    if (bracket.find() && house.isNamedBy(bracket.group(1))) {
      return title.substring(0, bracket.start());
    }
    Matcher cut = SEPARATOR.matcher(title);
    int first = -1;
    int rest = -1;
    int last = -1;
    int tail = -1;
    while (cut.find()) {
      rest = first < 0 ? cut.end() : rest;
      first = first < 0 ? cut.start() : first;
      last = cut.start();
      tail = cut.end();
    }
    if (last > 0 && house.isNamedBy(title.substring(tail))) {
      return title.substring(0, last).strip();
    }
    boolean led = first > 0 && first < title.length() / 2;
    return led && house.isNamedBy(title.substring(0, first)) ? title.substring(rest) : title;
  }

  /** Without the site's name and a colon between them. */
  private String withoutLabel(String title) {
    int colon = title.indexOf(": ");
    if (colon > 0 && house.isSite(title.substring(0, colon))) {
      return title.substring(colon + 2).strip();
    }
    Matcher signed = SIGNED.matcher(title);
    boolean last = signed.find() && signed.start() > 0 && house.isSite(signed.group(1));
    return last ? title.substring(0, signed.start()).strip() : title;
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
