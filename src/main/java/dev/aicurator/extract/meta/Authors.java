package dev.aicurator.extract.meta;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

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
  private static final Set<String> CATALOGUES =
      Set.of(
          "dc:creator",
          "dcterm:creator",
          "dc.creator",
          "dcterms.creator",
          "dc.contributor",
          "citation_author");
  private static final Pattern ACCOUNT = Pattern.compile("[a-z._]+|\\S*[\\d_]\\S*");
  private static final Pattern FIRM =
      Pattern.compile("(?iu).*\\b(?:inc|llc|ltd|limited|gmbh|corp|s\\.?a|ag|plc|co)\\.?");
  private static final int FIRST = 3;
  private static final int TOGETHER = 25;
  private static final int MOST = 20;
  private static final int BRIEF = 40;
  private static final int BOX = 1_000;

  private final Clues clues;
  private final JsonLd ld;
  private final House house;

  Authors(Clues clues, JsonLd ld, House house) {
    this.clues = clues;
    this.ld = ld;
    this.house = house;
  }

  /**
   * The people, else the house: metadata first, then marked elements, then visible text.
   *
   * @param nearTitle short visible texts by the headline
   * @param far short visible texts of all the page
   */
  List<String> of(List<String> nearTitle, List<String> far) {
    Set<String> helpers = Bylines.helpers(nearTitle);
    List<String> people = first(sources(nearTitle, far), helpers);
    people = people.isEmpty() ? fromBriefBylines() : people;
    people = people.isEmpty() ? Bylines.briefly(nearTitle) : people;
    List<String> signed = isSigned(people) ? List.of() : own(signed(), helpers);
    return signed.isEmpty() || isAnyOf(signed, people) ? people : signed;
  }

  /** Whether the byline by the headline names one of them, or there is none. */
  private boolean isSigned(List<String> people) {
    return clues.bylines().stream()
        .filter(clues::isNearTitle)
        .map(Words::brief)
        .filter(text -> !text.isBlank())
        .findFirst()
        .map(text -> people.stream().anyMatch(text::contains))
        .orElse(true);
  }

  /** Without those who only helped, and without firms beside people. */
  private static List<String> own(List<String> names, Set<String> helpers) {
    boolean one = names.size() == 1;
    return names.stream()
        .filter(name -> !helpers.contains(name) && (one || !FIRM.matcher(name).matches()))
        .toList();
  }

  private static boolean isAnyOf(List<String> names, List<String> people) {
    String all = " " + Titles.fold(String.join(" ", people)) + " ";
    return names.stream()
        .map(name -> Titles.fold(name.substring(name.lastIndexOf(' ') + 1)))
        .anyMatch(last -> all.contains(" " + last + " "));
  }

  private List<Supplier<List<String>>> sources(List<String> nearTitle, List<String> far) {
    List<Supplier<List<String>>> sources = new ArrayList<>();
    sources.add(() -> Bylines.stated(ld.people()));
    for (String meta : METAS) {
      sources.add(
          CATALOGUES.contains(meta)
              ? () -> Bylines.catalogued(clues.metas(meta))
              : () -> Bylines.stated(clues.metas(meta)));
    }
    sources.add(this::fromProps);
    sources.add(this::fromLinks);
    sources.add(() -> Bylines.stated(ld.organisations()));
    sources.add(() -> fromBylines(clues::isNearTitle));
    sources.add(() -> Bylines.after(Bylines.BY, nearTitle));
    sources.add(() -> Bylines.after(Bylines.DATED_BY, nearTitle));
    sources.add(() -> Bylines.labelled(nearTitle));
    sources.add(() -> Bylines.titled(nearTitle));
    sources.add(this::fromCard);
    sources.add(() -> fromBylines(element -> true));
    sources.add(this::fromAuthorPages);
    sources.add(this::fromFar);
    sources.add(() -> Bylines.after(Bylines.WRITTEN, far));
    sources.add(() -> Bylines.labelled(far));
    return sources;
  }

  /** People before an account, an account before the house. */
  private List<String> first(List<Supplier<List<String>>> sources, Set<String> helpers) {
    List<String> account = List.of();
    List<String> houses = List.of();
    for (Supplier<List<String>> source : sources) {
      List<String> names = own(source.get(), helpers);
      boolean ours = isHouse(names);
      if (!names.isEmpty() && !ours && !isAccount(names)) {
        return names;
      }
      account = account.isEmpty() && !ours ? names : account;
      houses = houses.isEmpty() && ours ? names : houses;
    }
    return account.isEmpty() ? houses : account;
  }

  /** Whether the only author is the site, its publisher or their staff. */
  private boolean isHouse(List<String> names) {
    return names.size() == 1 && (house.is(names.get(0)) || house.isStaff(names.get(0)));
  }

  /** Whether the only author goes by what he signs in with. */
  private static boolean isAccount(List<String> names) {
    return names.size() == 1 && ACCOUNT.matcher(names.get(0)).matches();
  }

  /** Whom byline and author links by the headline both name: then metadata names the clerk. */
  private List<String> signed() {
    Set<String> linked = new LinkedHashSet<>();
    clues.relAuthors().stream()
        .filter(clues::isNearTitle)
        .forEach(link -> linked.addAll(Bylines.visible(Words.brief(link), false)));
    List<String> paged = fromAuthorPages();
    boolean any = !linked.isEmpty() || !paged.isEmpty();
    List<String> marked = any ? fromBylines(clues::isNearTitle) : List.of();
    if (!marked.isEmpty() && linked.containsAll(marked)) {
      return List.copyOf(linked);
    }
    return paged.containsAll(marked) ? marked : List.of();
  }

  /** What the share card of WordPress labels as the author. */
  private List<String> fromCard() {
    for (String number : List.of("1", "2")) {
      String label = clues.meta("twitter:label" + number);
      String name = clues.meta("twitter:data" + number);
      if (label != null && name != null && Bylines.LABEL.matcher(label).matches()) {
        return Bylines.stated(List.of(name));
      }
    }
    return List.of();
  }

  /** The links beside the headline that lead to a page of an author. */
  private List<String> fromAuthorPages() {
    Set<String> names = new LinkedHashSet<>();
    for (Element link : clues.authorPages()) {
      if (clues.isNearTitle(link)) {
        names.addAll(Bylines.visible(Words.brief(link), true));
      }
    }
    return List.copyOf(names);
  }

  private List<String> fromProps() {
    Set<String> names = new LinkedHashSet<>();
    for (Element element : clues.props("author")) {
      List<Element> inner =
          Words.isSmall(element, BOX) ? element.select("[itemprop=name]") : List.of();
      for (Element source : inner.isEmpty() ? List.of(element) : inner) {
        String text = source.hasAttr("content") ? source.attr("content") : Words.brief(source);
        names.addAll(Bylines.visible(text, false));
      }
    }
    return List.copyOf(names);
  }

  /** The author links that stand together, nearest to the headline. */
  private List<String> fromLinks() {
    Set<String> names = new LinkedHashSet<>();
    List<Element> links = clues.relAuthors();
    for (Element element : links) {
      int apart = Math.abs(clues.place(element) - clues.place(links.get(0)));
      if (names.isEmpty() || apart <= TOGETHER) {
        names.addAll(Bylines.visible(Words.brief(element), false));
      }
    }
    return List.copyOf(names);
  }

  private List<String> fromBylines(Predicate<Element> which) {
    return clues.bylines().stream()
        .filter(which)
        .map(Authors::byline)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** What a byline by the headline says where it is no person's name. */
  private List<String> fromBriefBylines() {
    return clues.bylines().stream()
        .filter(clues::isNearTitle)
        .map(Words::brief)
        .filter(text -> text.length() <= BRIEF)
        .map(Bylines::brief)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> byline(Element element) {
    if (!Words.isSmall(element, BOX)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (Element link : element.select("a[href*=author], a[href*=profile], [class*=name]")) {
      Stream<String> found = Bylines.visible(Words.brief(link), true).stream();
      found.filter(n -> !names.contains(n)).forEach(names::add);
    }
    if (names.isEmpty()) {
      names.addAll(Bylines.visible(Words.brief(element), true));
    }
    return names.isEmpty() ? first(element) : names;
  }

  /** The name that a box about the author begins with. */
  private static List<String> first(Element box) {
    int texts = 0;
    for (TextNode node : box.nodeStream(TextNode.class).limit(MOST).toList()) {
      String line = Words.line(node.getWholeText());
      if (line != null && Bylines.isName(line)) {
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
}
