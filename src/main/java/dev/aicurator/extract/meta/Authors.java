package dev.aicurator.extract.meta;

import dev.aicurator.extract.dom.Urls;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Who wrote a page, as names in the order given. */
final class Authors {
  private static final String[] METAS = {
    "dc:creator",
    "dcterm:creator",
    "dc.creator",
    "dcterms.creator",
    "article:author",
    "article:author_name",
    "parsely-author",
    "sailthru.author",
    "byl",
    "author",
    "creator",
    "og:author",
    "cxenseparse:author",
    "rbauthors",
    "dc.contributor",
    "citation_author"
  };
  private static final Pattern BY =
      Pattern.compile(
          "(?iu)^\\W*(?:(?:article |story |words |text |photos? |posted |published |written |reported |created |submitted )?by(?:\\s*by)?"
              + "|(?:geschrieben |erstellt |verfasst )?von|redaktion:|par|por|di|da|author|autor(?:en|in)?|text|writer)\\b\\s*[:：]?\\s+"
              + "|^\\s*(?:文|著者|執筆|取材・文|記者|作者)\\s*[:：●・/／\\s]\\s*");
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
      Pattern.compile(
          "(?u)^\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|[dD]['’]\\p{L}+|al|bin|da|das|de|del|della|den|der"
              + "|di|dos|du|e|el|ibn|la|le|ten|ter|van|von|vom|y|zu|zum|zur)){1,4}$");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?iu).*\\b(?:editor|reporter|writer|correspondent|staff|columnist|contributor|senior|news|md|phd|read|min|about|more|follow"
              + "|share|posts?|comments?|view|all|by|author|the)\\b.*");
  private static final Pattern LABEL =
      Pattern.compile("(?iu)\\W*(?:(?:written |posted )?by|authors?|von|autor(?:en|in)?|par)\\W*");
  private static final Pattern DATED_BY =
      Pattern.compile("(?iu)(?<=\\b(?:19|20)\\d\\d\\W{1,4})by\\s+");
  private static final Pattern WRITTEN =
      Pattern.compile("(?iu)^\\W*(?:written|posted|authored|words) by\\s+");
  private static final Pattern HANDLE = Pattern.compile("\\s+[(|]?@\\w+\\)?$");
  private static final Pattern KEY =
      Pattern.compile("\\w+(?:\\.\\w+){3,}|.*(?:\\{\\{|\\}\\}|<%|\\[object).*");
  private static final Pattern ACCOUNT = Pattern.compile("[a-z._]+|\\S*[\\d_]\\S*");
  private static final int FIRST = 3;
  private static final int TOGETHER = 25;
  private static final int MOST_CHARS = 80;
  private static final int MOST = 20;

  private final Clues clues;
  private final JsonLd ld;
  private final String site;
  private final String host;
  private final String publisher;

  Authors(Clues clues, JsonLd ld, @Nullable String site, @Nullable String url) {
    this.clues = clues;
    this.ld = ld;
    this.host = Urls.host(url) + ".";
    this.site = site == null ? "" : Titles.fold(site);
    String name = ld.publisher();
    this.publisher = name == null ? "" : Titles.fold(name);
  }

  /**
   * The people, else the house: metadata first, then marked elements, then visible text.
   *
   * @param nearTitle short visible texts by the headline
   * @param far short visible texts of all the page
   */
  List<String> of(List<String> nearTitle, List<String> far) {
    List<Supplier<List<String>>> sources = sources(nearTitle, far);
    List<String> people = first(sources, names -> !isHouse(names) && !isAccount(names));
    people = people.isEmpty() ? first(sources, names -> !isHouse(names)) : people;
    return people.isEmpty() ? first(sources, names -> true) : people;
  }

  private List<Supplier<List<String>>> sources(List<String> nearTitle, List<String> far) {
    List<Supplier<List<String>>> sources = new ArrayList<>();
    sources.add(() -> stated(ld.people()));
    for (String meta : METAS) {
      sources.add(() -> stated(clues.metas(meta)));
    }
    sources.add(this::fromProps);
    sources.add(this::fromLinks);
    sources.add(() -> stated(ld.organisations()));
    sources.add(this::fromBylines);
    sources.add(() -> fromTexts(nearTitle, BY));
    sources.add(() -> fromTexts(nearTitle, DATED_BY));
    sources.add(() -> fromLabels(nearTitle));
    sources.add(this::fromAuthorPages);
    sources.add(this::fromFar);
    sources.add(() -> fromTexts(far, WRITTEN));
    return sources;
  }

  private static List<String> first(
      List<Supplier<List<String>>> sources, Predicate<List<String>> fits) {
    for (Supplier<List<String>> source : sources) {
      List<String> names = source.get();
      if (!names.isEmpty() && fits.test(names)) {
        return names;
      }
    }
    return List.of();
  }

  /** Whether the only author is the site or its publisher. */
  private boolean isHouse(List<String> names) {
    String name = Titles.fold(names.get(0));
    return names.size() == 1 && (name.equals(site) || name.equals(publisher) || isHost(name));
  }

  /** Whether the only author goes by what he signs in with. */
  private static boolean isAccount(List<String> names) {
    return names.size() == 1 && ACCOUNT.matcher(names.get(0)).matches();
  }

  private boolean isHost(String name) {
    String label = name.replace(" ", "");
    return label.length() > 3 && (host.startsWith(label + ".") || host.contains("." + label + "."));
  }

  /** The links beside the headline that lead to a page of an author. */
  private List<String> fromAuthorPages() {
    Set<String> names = new LinkedHashSet<>();
    for (Element link : clues.authorPages()) {
      if (clues.isNearTitle(link)) {
        names.addAll(visible(brief(link), true));
      }
    }
    return List.copyOf(names);
  }

  /** Names from metadata: taken as given but for wrappings, addresses and handles. */
  private static List<String> stated(List<String> raw) {
    Set<String> names = new LinkedHashSet<>();
    for (String value : raw) {
      String line = Words.line(value);
      String bare = line == null ? "" : PREFIX.matcher(line).replaceFirst("");
      String name = HANDLE.matcher(bare).replaceFirst("").strip();
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
        && !low.equals("unknown")
        && !KEY.matcher(name).matches()
        && name.codePoints().anyMatch(Character::isLetter);
  }

  private List<String> fromProps() {
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

  /** The author links that stand together, nearest to the headline. */
  private List<String> fromLinks() {
    Set<String> names = new LinkedHashSet<>();
    List<Element> links = clues.relAuthors();
    for (Element element : links) {
      int apart = Math.abs(clues.place(element) - clues.place(links.get(0)));
      if (names.isEmpty() || apart <= TOGETHER) {
        names.addAll(visible(brief(element), false));
      }
    }
    return List.copyOf(names);
  }

  private List<String> fromBylines() {
    for (Element element : clues.bylines()) {
      List<String> names = byline(element);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static List<String> byline(Element element) {
    List<String> names = new ArrayList<>();
    for (Element link : element.select("a[href*=author], a[href*=profile], [class*=name]")) {
      visible(brief(link), true).stream().filter(n -> !names.contains(n)).forEach(names::add);
    }
    if (names.isEmpty()) {
      names.addAll(visible(brief(element), true));
    }
    return names.isEmpty() ? first(element) : names;
  }

  /** The name that a box about the author begins with. */
  private static List<String> first(Element box) {
    int texts = 0;
    for (TextNode node : box.nodeStream(TextNode.class).limit(MOST).toList()) {
      String line = Words.line(node.getWholeText());
      if (line != null && isName(line)) {
        return List.of(line);
      }
      texts += line == null ? 0 : 1;
      if (texts > FIRST) {
        break;
      }
    }
    return List.of();
  }

  /** The one name that author marks in asides give; several are those of other pages. */
  private List<String> fromFar() {
    Set<String> names = new LinkedHashSet<>();
    clues.farAuthors().forEach(element -> names.addAll(byline(element)));
    return names.size() == 1 ? List.copyOf(names) : List.of();
  }

  /** The name below a label that says whose it is. */
  private static List<String> fromLabels(List<String> texts) {
    for (int i = 0; i + 1 < texts.size(); i++) {
      if (LABEL.matcher(texts.get(i)).matches()) {
        List<String> names = visible(texts.get(i + 1), true);
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  private static List<String> fromTexts(List<String> texts, Pattern sign) {
    for (String text : texts) {
      Matcher by = sign.matcher(text);
      if (text.length() <= MOST_CHARS * 2 && by.find()) {
        List<String> names = visible(text.substring(by.start()), true);
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
