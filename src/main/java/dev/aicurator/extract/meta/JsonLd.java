package dev.aicurator.extract.meta;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.aicurator.extract.dom.Urls;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The schema.org statements of a page (JSON-LD); what cannot be parsed is as if it were absent. */
final class JsonLd {
  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build()
          .readerFor(JsonNode.class);
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:.*(?:Article|Posting|Report|Review|Recipe)|TechArticle|BlogPost|CreativeWork|Book"
              + "|HowTo|VideoObject|SoftwareSourceCode|Course|LearningResource|QAPage)");
  private static final Pattern PAGE = Pattern.compile("(?:.*Page|WebSite|Event|Product)");
  private static final Pattern WORD_COUNT = Pattern.compile("[0-9]{1,6}");
  private static final int MOST_NODES = 5_000;
  private static final int MOST_PARTS = 20;

  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private int nodes;

  /**
   * Reads them; where one of several articles is the page's own, the others are left out.
   *
   * @param url where the page was read
   */
  static JsonLd of(List<String> scripts, @Nullable String url) {
    JsonLd ld = new JsonLd();
    for (String script : scripts) {
      ld.read(tidy(script));
    }
    String own = address(url);
    if (!own.isEmpty() && ld.articles.stream().anyMatch(a -> addresses(a).contains(own))) {
      ld.articles.removeIf(a -> !addresses(a).isEmpty() && !addresses(a).contains(own));
    }
    return ld;
  }

  /** Takes one value after another, up to what is no JSON. */
  private void read(String json) {
    try (MappingIterator<JsonNode> values = READER.readValues(json)) {
      while (values.hasNextValue()) {
        collect(values.nextValue(), 0);
      }
    } catch (IOException | IllegalArgumentException e) {
      // what stood before it counts
    }
  }

  /** Where an article says it is; empty when it does not say. */
  private static Set<String> addresses(JsonNode article) {
    Set<String> addresses = new LinkedHashSet<>();
    JsonNode page = article.path("mainEntityOfPage");
    for (JsonNode at : List.of(article.path("url"), page, page.path("@id"), page.path("url"))) {
      String address = address(at.asText(""));
      if (!address.isEmpty()) {
        addresses.add(address);
      }
    }
    return addresses;
  }

  /** Host and path of a web address; empty for any other text. */
  private static String address(@Nullable String url) {
    if (url == null || !Urls.isWeb(url)) {
      return "";
    }
    String bare = url.substring(url.indexOf("//") + 2).replaceFirst("^www\\.", "");
    return bare.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
  }

  /** Takes off the wrappings of old times and a stray end. */
  private static String tidy(String script) {
    String json = script.replace("<![CDATA[", "").replace("]]>", "").strip();
    int start = json.indexOf('{');
    int list = json.indexOf('[');
    int from = start < 0 ? list : list < 0 ? start : Math.min(start, list);
    int to = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']'));
    return from < 0 || to < from ? "null" : json.substring(from, to + 1);
  }

  private void collect(JsonNode node, int depth) {
    if (depth > 6 || ++nodes > MOST_NODES) {
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> collect(child, depth + 1));
    } else if (node.isObject()) {
      file(node);
      for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart")) {
        if (node.has(inner) && node.get(inner).isContainerNode()) {
          collect(node.get(inner), depth + 1);
        }
      }
    }
  }

  private void file(JsonNode node) {
    String id = node.path("@id").asText("");
    if (!id.isEmpty() && node.size() > 1) {
      byId.putIfAbsent(id, node);
    }
    Set<String> types = types(node);
    if (types.stream().anyMatch(t -> ARTICLE.matcher(t).matches())) {
      articles.add(node);
    } else if (types.stream().anyMatch(t -> PAGE.matcher(t).matches())) {
      pages.add(node);
    }
  }

  private static Set<String> types(JsonNode node) {
    Set<String> types = new LinkedHashSet<>();
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      type.forEach(t -> types.add(bare(t.asText(""))));
    } else {
      types.add(bare(type.asText("")));
    }
    return types;
  }

  private static String bare(String type) {
    return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
  }

  boolean hasArticle() {
    return !articles.isEmpty();
  }

  boolean isA(String type) {
    return articles.stream().anyMatch(a -> types(a).contains(type));
  }

  boolean hasPage(String type) {
    return pages.stream().anyMatch(page -> types(page).contains(type));
  }

  /** A text property of the first article that has it. */
  @Nullable String article(String name) {
    return text(articles, name);
  }

  /** All that articles give as their headline or another one. */
  List<String> headlines() {
    List<String> headlines = new ArrayList<>();
    for (JsonNode article : articles) {
      for (String name : List.of("headline", "alternativeHeadline")) {
        String headline = text(List.of(article), name);
        if (headline != null) {
          headlines.add(headline);
        }
      }
    }
    return headlines;
  }

  /**
   * The headline; of a name and a headline that differ the one that {@code title} repeats, as some
   * sites put a description where the headline belongs.
   */
  @Nullable String headline(@Nullable String title) {
    String headline = article("headline");
    String name = article("name");
    if (headline == null || name == null || title == null || headline.equals(name)) {
      return headline == null ? name : headline;
    }
    String page = Titles.fold(title);
    boolean named = page.contains(Titles.fold(name)) && !page.contains(Titles.fold(headline));
    return named ? name : headline;
  }

  /** A text property of the first page node that has it. */
  @Nullable String page(String name) {
    return text(pages, name);
  }

  private static @Nullable String text(List<JsonNode> nodes, String name) {
    for (JsonNode node : nodes) {
      JsonNode value = node.path(name);
      JsonNode one = value.isArray() && !value.isEmpty() ? value.get(0) : value;
      String text = one.isValueNode() && !one.isNull() ? unescaped(one.asText("")) : "";
      if (!text.isBlank()) {
        return text;
      }
    }
    return null;
  }

  /** The names given as the article's authors, without organisations. */
  List<String> people() {
    return authors(false);
  }

  /** The names of the organisations given as the article's authors. */
  List<String> organisations() {
    return authors(true);
  }

  private List<String> authors(boolean organised) {
    for (JsonNode article : articles) {
      Set<String> names = new LinkedHashSet<>();
      names(article.path("author"), names, 0, organised);
      if (names.isEmpty()) {
        names(article.path("creator"), names, 0, organised);
      }
      if (!names.isEmpty()) {
        return List.copyOf(names);
      }
    }
    return List.of();
  }

  private void names(JsonNode given, Set<String> names, int depth, boolean organised) {
    if (depth > 3 || names.size() > 20) {
      return;
    }
    JsonNode node = given.isObject() ? resolved(given) : given;
    if (node.isArray()) {
      node.forEach(child -> names(child, names, depth + 1, organised));
    } else if (node.isTextual() && !organised) {
      names.add(unescaped(node.asText()));
    } else if (node.isObject() && isOrganisation(node) == organised) {
      JsonNode name = node.path("name");
      for (JsonNode one : name.isArray() ? name : List.of(name)) {
        String text = name(one);
        text =
            text.isBlank()
                ? (node.path("givenName").asText("") + " " + node.path("familyName").asText(""))
                    .strip()
                : text;
        if (!text.isBlank()) {
          names.add(unescaped(text));
        }
      }
    }
  }

  private static String name(JsonNode node) {
    JsonNode value = node.has("@value") ? node.path("@value") : node.path("name");
    return node.isObject() ? value.asText("") : node.asText("");
  }

  private static boolean isOrganisation(JsonNode node) {
    return types(node).stream()
        .anyMatch(t -> t.endsWith("Organization") || t.equals("Corporation"));
  }

  private JsonNode resolved(JsonNode node) {
    JsonNode known = node.has("name") ? null : byId.get(node.path("@id").asText(""));
    return known == null ? node : known;
  }

  @Nullable String publisher() {
    for (List<JsonNode> nodes : List.of(articles, pages)) {
      for (JsonNode node : nodes) {
        String name = resolved(node.path("publisher")).path("name").asText("");
        if (!name.isBlank()) {
          return unescaped(name);
        }
      }
    }
    return null;
  }

  @Nullable String image() {
    for (JsonNode article : articles) {
      String url = url(article.path("image"), 0);
      if (url != null) {
        return url;
      }
    }
    return null;
  }

  private @Nullable String url(JsonNode node, int depth) {
    if (depth > 3) {
      return null;
    }
    if (node.isArray()) {
      return node.isEmpty() ? null : url(node.get(0), depth + 1);
    }
    if (node.isObject()) {
      JsonNode full = node.has("url") ? node : byId.getOrDefault(node.path("@id").asText(""), node);
      return url(full.path("url"), depth + 1);
    }
    return node.isTextual() && !node.asText().isBlank() ? node.asText() : null;
  }

  /** Whether the article says that not everyone may read it, or a part of it. */
  boolean isPaid() {
    return articles.stream().anyMatch(JsonLd::isClosed) || paidParts().findAny().isPresent();
  }

  Metadata.Paid paid() {
    List<String> selectors =
        paidParts()
            .flatMap(part -> each(part.path("cssSelector")))
            .map(selector -> selector.asText("").strip())
            .filter(selector -> !selector.isEmpty())
            .limit(MOST_PARTS)
            .toList();
    String words = article("wordCount");
    boolean counted = isPaid() && words != null && WORD_COUNT.matcher(words).matches();
    return new Metadata.Paid(selectors, counted ? Integer.parseInt(words) : 0);
  }

  private Stream<JsonNode> paidParts() {
    return articles.stream()
        .flatMap(article -> each(article.path("hasPart")))
        .map(this::resolved)
        .filter(JsonLd::isClosed);
  }

  private static boolean isClosed(JsonNode node) {
    return bare(node.path("isAccessibleForFree").asText("")).equalsIgnoreCase("false");
  }

  private static Stream<JsonNode> each(JsonNode node) {
    return node.isArray() ? node.valueStream() : Stream.of(node);
  }

  private static String unescaped(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
