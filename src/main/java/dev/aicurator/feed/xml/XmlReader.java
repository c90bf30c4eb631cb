package dev.aicurator.feed.xml;

import dev.aicurator.feed.xml.Element.Scope;
import dev.aicurator.feed.xml.Element.Tag;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a whole document into elements, in one pass over its characters. */
public final class XmlReader {
  private static final int MAX_DEPTH = 256;
  private static final int MAX_ELEMENTS = 1_000_000;
  private static final int MAX_SCOPE = 512;
  private static final int MAX_WARNINGS = 20;
  private static final Set<String> OPAQUE =
      Set.of(
          "title",
          "description",
          "content",
          "content:encoded",
          "body",
          "copyright",
          "fulltext",
          "fullitem",
          "full-text",
          "atom:title",
          "atom:content",
          "atom:summary",
          "atom:subtitle",
          "atom:tagline",
          "atom:info",
          "atom:rights",
          "atom:copyright",
          "dc:title",
          "dc:description",
          "summary",
          "media:title",
          "media:description",
          "itunes:summary",
          "itunes:subtitle",
          "content:items",
          "encoded",
          "excerpt",
          "excerpt:encoded");
  private static final Set<String> ROOTS = Set.of("rss", "rdf:rdf", "atom:feed");

  private final Set<String> warnings = new LinkedHashSet<>();
  private final Map<String, Map<String, String>> keys = new HashMap<>();
  private final Element document;
  private final String text;
  private Source source;
  private Scanner scanner;
  private Element top;
  private @Nullable Element root;
  private int depth;
  private int elements;
  private int at;

  private XmlReader(String text, @Nullable String base) {
    this.text = text;
    this.source = new Source(text, References.html(), base);
    this.scanner = new Scanner(text, source.references());
    this.document =
        new Element(null, new Tag("#document", new String[0], 0, false), "#", null, source);
    this.top = document;
  }

  /**
   * What was read.
   *
   * @param top the elements at the outermost level
   * @param root the first {@code rss}, {@code rdf:RDF} or {@code feed} element
   */
  public record Document(List<Element> top, @Nullable Element root, List<String> warnings) {
    public Document {
      top = List.copyOf(top);
      warnings = List.copyOf(warnings);
    }
  }

  /** Reads the document whose URL is {@code base}. */
  public static Document read(String text, @Nullable String base) throws Refusal {
    XmlReader reader = new XmlReader(text, base);
    reader.run();
    return new Document(reader.document.children(), reader.root, List.copyOf(reader.warnings));
  }

  private void run() throws Refusal {
    while (at >= 0 && at < text.length()) {
      int lt = text.indexOf('<', at);
      if (lt < 0) {
        break;
      }
      at = Scanner.startsMarkup(text, lt) ? markup(lt) : lt + 1;
    }
    if (top != document) {
      warn("xml-malformed: the document ends inside <" + top.rawName() + ">");
    }
    while (top != document) {
      pop(text.length(), false);
    }
    document.close(text.length(), true);
  }

  /** Handles what starts at {@code lt}; returns where to read on, -1 at an early end. */
  private int markup(int lt) throws Refusal {
    char c = text.charAt(lt + 1);
    if (c == '/') {
      return end(lt);
    }
    if (c == '?') {
      return after("?>", lt, ">");
    }
    if (c != '!') {
      return start(lt);
    }
    if (text.startsWith("<!--", lt)) {
      return after("-->", lt + 4, null);
    }
    if (text.startsWith("<![CDATA[", lt)) {
      return after("]]>", lt + 9, null);
    }
    if (root == null && text.regionMatches(true, lt, "<!DOCTYPE", 0, 9)) {
      return doctype(lt);
    }
    return after(">", lt, null);
  }

  private int after(String mark, int from, @Nullable String otherwise) {
    int found = text.indexOf(mark, from);
    if (found >= 0) {
      return found + mark.length();
    }
    return otherwise == null ? -1 : after(otherwise, from, null);
  }

  private int doctype(int lt) throws Refusal {
    Doctype doctype = Doctype.read(text, lt);
    if (!doctype.entities().isEmpty()) {
      source = new Source(text, new References(doctype.entities()), source.base());
      scanner = new Scanner(text, source.references());
    }
    return doctype.end();
  }

  private int start(int lt) throws Refusal {
    Tag tag = scanner.startTag(lt);
    if (tag == null) {
      return -1;
    }
    if (++elements > MAX_ELEMENTS) {
      throw new Refusal("too-large", "more than " + MAX_ELEMENTS + " elements");
    }
    Scope scope = scope(tag);
    String key = key(tag.name(), scope);
    if (root == null && ROOTS.contains(key)) {
      reset(lt);
    }
    if (key.equals("item") || key.equals("atom:entry")) {
      closeOpen(key, lt);
    }
    push(tag, key, scope);
    return opaque(tag, key);
  }

  private void push(Tag tag, String key, @Nullable Scope scope) throws Refusal {
    Element element = new Element(top, tag, key, scope, source);
    top.add(element);
    if (root == null && ROOTS.contains(key)) {
      root = element;
    }
    if (tag.empty()) {
      element.close(tag.end(), true);
      return;
    }
    if (++depth > MAX_DEPTH) {
      String slug = root == null ? "not-a-feed" : "too-deep";
      throw new Refusal(slug, "elements nest deeper than " + MAX_DEPTH);
    }
    top = element;
  }

  /** Skips the inside of a text construct to its end tag; returns where to read on. */
  private int opaque(Tag tag, String key) throws Refusal {
    // Outside a feed a body is no text: that of OPML holds the outlines.
    boolean construct = OPAQUE.contains(key) && (root != null || !key.equals("body"));
    if (tag.empty() || !(construct || key.startsWith("xhtml:"))) {
      return tag.end();
    }
    int same = 0;
    int from = tag.end();
    while (from >= 0) {
      int lt = text.indexOf('<', from);
      if (lt < 0) {
        return -1;
      }
      char c = Scanner.startsMarkup(text, lt) ? text.charAt(lt + 1) : '<';
      if (c == '/') {
        String name = scanner.endTag(lt);
        boolean mine = name != null && name.equals(tag.name());
        if (name == null || (mine && same == 0) || endsItem(name)) {
          return closeConstruct(lt, mine);
        }
        same -= mine ? 1 : 0;
        from = scanner.position();
      } else if (c == '<') {
        from = lt + 1;
      } else if (c == '!' || c == '?') {
        from = markup(lt);
      } else {
        Tag child = scanner.startTag(lt);
        top.sawMarkup();
        from = child == null ? -1 : child.end();
        same += child != null && !child.empty() && child.name().equals(tag.name()) ? 1 : 0;
      }
    }
    return -1;
  }

  /** At the construct's own end tag closes it; any other is left to close what it belongs to. */
  private int closeConstruct(int lt, boolean mine) {
    if (!mine) {
      return text.indexOf('>', lt) < 0 ? -1 : lt;
    }
    pop(lt, true);
    return scanner.position();
  }

  private static boolean endsItem(String name) {
    return name.equals("item")
        || name.equals("entry")
        || name.equals("channel")
        || name.equals("rss");
  }

  private int end(int lt) throws Refusal {
    String name = scanner.endTag(lt);
    if (name == null) {
      return -1;
    }
    Element open = top;
    while (open != document && !open.rawName().equalsIgnoreCase(name)) {
      Element outer = open.parent();
      open = outer == null ? document : outer;
    }
    if (open == document) {
      warn("xml-malformed: </" + shortName(name) + "> closes nothing");
      return scanner.position();
    }
    while (top != open) {
      warn("xml-malformed: <" + shortName(top.rawName()) + "> is not closed");
      pop(lt, true);
    }
    pop(lt, true);
    return scanner.position();
  }

  private void warn(String warning) {
    if (warnings.size() < MAX_WARNINGS) {
      warnings.add(warning);
    }
  }

  private static String shortName(String name) {
    return name.length() > 40 ? name.substring(0, 40) : name;
  }

  private void closeOpen(String key, int lt) {
    for (Element e = top; e != null && e != document; e = e.parent()) {
      if (e.key().equals(key)) {
        Element outer = e.parent();
        while (outer != null && top != outer) {
          pop(lt, true);
        }
        return;
      }
    }
  }

  /** Junk before the root does not contain it. */
  private void reset(int lt) {
    while (top != document) {
      pop(lt, true);
    }
  }

  private void pop(int position, boolean properly) {
    top.close(position, properly);
    Element outer = top.parent();
    top = outer == null ? document : outer;
    depth--;
  }

  private @Nullable Scope scope(Tag tag) {
    Scope scope = top.scope;
    String[] attributes = tag.attributes();
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].startsWith("xmlns")) {
        scope = declare(scope, attributes[i], attributes[i + 1], tag.name());
      }
    }
    return scope;
  }

  private static @Nullable Scope declare(
      @Nullable Scope scope, String attribute, String uri, String element) {
    int size = scope == null ? 1 : scope.size() + 1;
    if (size > MAX_SCOPE) {
      return scope;
    }
    if (attribute.equals("xmlns")) {
      String vocabulary = Namespaces.ofUri(uri);
      boolean rss = element.equalsIgnoreCase("rss");
      return new Scope("", rss ? Namespaces.RSS : vocabulary, scope, size);
    }
    return attribute.startsWith("xmlns:")
        ? new Scope(attribute.substring(6), Namespaces.ofUri(uri), scope, size)
        : scope;
  }

  private String key(String rawName, @Nullable Scope scope) {
    int colon = rawName.indexOf(':');
    String prefix = colon < 0 ? "" : rawName.substring(0, colon).toLowerCase(Locale.ROOT);
    String vocabulary = vocabulary(prefix, scope);
    String known = vocabulary == null ? "?" : vocabulary;
    Map<String, String> cache = keys.computeIfAbsent(known, k -> new HashMap<>());
    String key = cache.get(rawName);
    if (key == null) {
      key = makeKey(rawName.substring(colon + 1).toLowerCase(Locale.ROOT), prefix, vocabulary);
      if (cache.size() < 1000) {
        cache.put(rawName, key);
      }
    }
    return key;
  }

  private String makeKey(String local, String prefix, @Nullable String vocabulary) {
    if (prefix.isEmpty() && (vocabulary == null || vocabulary.isEmpty())) {
      boolean atom = local.equals("feed") || (root != null && root.key().equals("atom:feed"));
      boolean rdf = local.equals("rdf");
      return atom ? "atom:" + local : rdf ? "rdf:rdf" : local;
    }
    if (vocabulary == null) {
      return "?" + prefix + ":" + local;
    }
    return vocabulary.isEmpty() ? local : vocabulary + ":" + local;
  }

  private static @Nullable String vocabulary(String prefix, @Nullable Scope scope) {
    for (Scope s = scope; s != null; s = s.outer()) {
      if (s.prefix().equals(prefix)) {
        String declared = s.vocabulary();
        return declared != null || prefix.isEmpty() ? declared : Namespaces.ofPrefix(prefix);
      }
    }
    return prefix.isEmpty() ? null : Namespaces.ofPrefix(prefix);
  }
}
