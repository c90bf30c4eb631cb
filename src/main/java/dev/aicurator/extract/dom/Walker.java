package dev.aicurator.extract.dom;

import dev.aicurator.extract.marks.Attr;
import dev.aicurator.extract.marks.Landmarks;
import dev.aicurator.extract.marks.Names;
import dev.aicurator.model.Block;
import dev.aicurator.model.Block.Kind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The one walk over the tree; depth is bounded by the parse. */
final class Walker {
  private static final int MOST = 20_000;
  private static final Set<String> BOLD = Set.of("b", "strong");

  private final String base;
  private final Names names = new Names();
  private final List<Segment> segments = new ArrayList<>();
  private final List<Block> pictures = new ArrayList<>();
  private final Run run = new Run();
  private final Map<Element, Integer> numbers = new IdentityHashMap<>();
  private final Landmarks landmarks;
  private final Hidden hidden;
  private final Box root = new Box(null, 0, "body", 0, 0);
  private int boxes = 1;
  private final Scope scope;
  private int breaks;

  /** What is walked: without comments, also what hides until a script has run, with comments. */
  enum Scope {
    ARTICLE,
    UNVEILED,
    ALL
  }

  Walker(String base, Landmarks landmarks, Scope scope) {
    this.base = base;
    this.landmarks = landmarks;
    this.hidden = new Hidden(landmarks);
    this.scope = scope;
  }

  void walk(Element body) {
    Place place = new Place(root, Kind.PARAGRAPH, 0, 0, false);
    children(body, place);
    flush(place);
  }

  Layout layout() {
    return new Layout(segments, root, boxes, landmarks);
  }

  private void children(Element element, Place place) {
    Node node = element.firstChild();
    for (; node != null && segments.size() < MOST; node = node.nextSibling()) {
      if (node instanceof TextNode text) {
        text(text.getWholeText(), place);
      } else if (node instanceof Element child) {
        element(child, place);
      }
    }
  }

  private void text(String data, Place place) {
    if (breaks > 0 && !data.isBlank()) {
      breaks = 0;
    }
    run.append(data, place.bold());
  }

  private void element(Element element, Place place) {
    String tag = element.normalName();
    if (isDropped(element, tag) || hidden.is(element) && !isUnveiled(element)) {
      return;
    }
    switch (tag) {
      case "br" -> lineBreak(place);
      case "img" -> picture(element, place);
      case "a" -> link(element, place);
      case "pre", "listing", "xmp", "plaintext" -> code(element, place);
      case "table" -> table(element, place);
      case "mfrac" -> fraction(element, place);
      default -> other(element, tag, place);
    }
  }

  /** A template is no text of the page, but one that a browser puts in place while it reads. */
  private static boolean isDropped(Element element, String tag) {
    boolean shadow = tag.equals("template") && element.hasAttr("shadowrootmode");
    return Tags.isDropped(tag) && !shadow;
  }

  private boolean isUnveiled(Element element) {
    return scope == Scope.UNVEILED && hidden.isVeil(element);
  }

  private void fraction(Element element, Place place) {
    boolean below = false;
    for (Element part : element.children()) {
      boolean several = part.childrenSize() > 1;
      run.append((below ? "/" : "") + (several ? "(" : ""), false);
      element(part, place);
      run.append(several ? ")" : "", false);
      below = true;
    }
  }

  private void other(Element element, String tag, Place place) {
    if (flows(element, tag)) {
      children(element, BOLD.contains(tag) ? place.inBold() : place);
    } else {
      block(element, place);
    }
  }

  /** Unknown elements flow with the text around them, but start a block where they hold blocks. */
  private static boolean flows(Element element, String tag) {
    if (Tags.isBlock(tag)) {
      return false;
    }
    return Tags.isInline(tag)
        || element.firstElementChild() == null
        || element.parent() != null && isTextual(element.parent().normalName());
  }

  private static boolean isTextual(String tag) {
    return tag.equals("p") || Tags.isHeading(tag) || Tags.isInline(tag);
  }

  private void block(Element element, Place place) {
    flush(place);
    Box box = box(element, place.box());
    if (scope == Scope.ALL || !isComments(element, box)) {
      Place inner = place.enter(box);
      inner = inner.kind() == Kind.ORDERED ? inner.numbered(number(element, place)) : inner;
      children(element, inner);
      flush(inner);
      box.close();
    }
  }

  /** What an item is numbered with, or what the item is around {@code inner}. */
  private int number(Element inner, Place place) {
    Element list = inner.normalName().equals("li") ? inner.parent() : null;
    if (list == null) {
      return place.number();
    }
    Integer last = numbers.get(list);
    int next = last == null ? Attr.whole(list, "start", 1) : last + 1;
    int number = Attr.whole(inner, "value", next);
    numbers.put(list, number);
    return number;
  }

  /** Readers' comments; a box around the headline only mentions them. */
  private boolean isComments(Element element, Box box) {
    return (box.names() & Names.Group.COMMENT.bit()) != 0
        && !landmarks.isIn(element, Landmarks.H1 | Landmarks.MAIN | Landmarks.BODY);
  }

  private Box box(Element element, Box parent) {
    String tag = element.normalName();
    if (element.attributesSize() == 0) {
      return new Box(parent, boxes++, tag, 0, 31 * tag.hashCode());
    }
    Attributes given = element.attributes();
    String classes = given.get("class").trim();
    int bits = names.of(classes, given.get("id"), given.get("role"));
    return new Box(parent, boxes++, tag, bits, 31 * tag.hashCode() + classes.hashCode());
  }

  private void lineBreak(Place place) {
    run.space();
    breaks++;
    if (breaks >= 2) {
      flush(place);
    }
  }

  private void link(Element element, Place place) {
    String href = Attr.of(element, "href");
    if (href.startsWith("#") && isSign(element)) {
      return;
    }
    run.closeLink();
    run.openLink(Urls.absolute(base, href));
    children(element, place);
    run.closeLink();
  }

  /** Whether a link is a pilcrow, an arrow back or the like: it points at the place it stands. */
  private static boolean isSign(Element link) {
    String text = link.text();
    return !text.isEmpty() && text.chars().noneMatch(Character::isLetterOrDigit);
  }

  private void picture(Element img, Place place) {
    String url = Pictures.of(img, base);
    if (url == null) {
      return;
    }
    Run alt = new Run();
    alt.append(img.attr("alt"), false);
    pictures.add(
        new Block(Kind.IMAGE, 0, alt.text(), List.of(new Block.Link(0, alt.text().length(), url))));
    if (run.isEmpty()) {
      flushPictures(place);
    }
  }

  private void code(Element element, Place place) {
    flush(place);
    Place inner = place.in(box(element, place.box()), Kind.CODE, 0);
    raw(element);
    if (run.isCount()) {
      run.clear();
    }
    flush(inner);
    inner.box().close();
  }

  private void raw(Element element) {
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode text) {
        run.appendRaw(text.getWholeText());
      } else if (node instanceof Element child && !Tags.isDropped(child.normalName())) {
        boolean line = child.normalName().equals("br") || Tags.isBlock(child.normalName());
        if (line) {
          run.newLine();
        }
        raw(child);
      }
    }
  }

  private void table(Element table, Place place) {
    if (!Grid.isData(table)) {
      block(table, place);
      return;
    }
    flush(place);
    caption(table, place);
    Place inner = place.in(box(table, place.box()), Kind.TABLE, 0);
    for (List<@Nullable Element> row : Grid.visibleRows(table, hidden)) {
      row(row, inner);
    }
    flush(inner);
    inner.box().close();
  }

  private void caption(Element table, Place place) {
    Element first = table.firstElementChild();
    if (first != null && first.normalName().equals("caption") && !hidden.is(first)) {
      block(first, place);
    }
  }

  private void row(List<@Nullable Element> cells, Place place) {
    run.cellEnd('\n');
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        run.cellEnd('\t');
      }
      Element cell = cells.get(i);
      if (cell != null) {
        cell(cell, place);
      }
    }
  }

  private void cell(Element element, Place place) {
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode text) {
        run.append(text.getWholeText(), false);
      } else if (node instanceof Element child) {
        String tag = child.normalName();
        if (tag.equals("a")) {
          run.closeLink();
          run.openLink(Urls.absolute(base, Attr.of(child, "href")));
          cell(child, place);
          run.closeLink();
        } else if (!Tags.isDropped(tag) && !hidden.is(child)) {
          spaced(tag);
          cell(child, place);
          spaced(tag);
        }
      }
    }
  }

  private void spaced(String tag) {
    if (tag.equals("br") || Tags.isBlock(tag)) {
      run.space();
    }
  }

  private void flush(Place place) {
    breaks = 0;
    run.endLink();
    if (place.kind() == Kind.HEADING) {
      run.cutBracketedLink();
    }
    if (run.hasWord()) {
      Kind kind = kind(place);
      int number = kind == Kind.ORDERED ? place.number() : 0;
      add(new Block(kind, level(kind, place), number, run.text(kind), run.links()), place.box());
    }
    run.clear();
    flushPictures(place);
  }

  private void flushPictures(Place place) {
    for (Block picture : pictures) {
      Segment segment = new Segment(segments.size(), picture, place.box(), 0, 0, 0, false);
      segments.add(segment);
    }
    pictures.clear();
  }

  private void add(Block block, Box box) {
    int chars = block.text().length() + run.wide();
    Segment segment =
        new Segment(segments.size(), block, box, chars, run.linkChars(), run.words(), run.isBold());
    segments.add(segment);
    box.count(segment);
  }

  private static int level(Kind kind, Place place) {
    boolean counts = kind == Kind.HEADING || kind == Kind.LIST || kind == Kind.ORDERED;
    return counts ? place.level() : 0;
  }

  /** A second paragraph of a list item is a paragraph, not one more item. */
  private Kind kind(Place place) {
    Kind kind = place.kind();
    if ((kind == Kind.LIST || kind == Kind.ORDERED) && !segments.isEmpty()) {
      Box item = place.box().closest("li");
      Box before = segments.get(segments.size() - 1).box();
      return item != null && before.isIn(item) && before.closest("li") == item
          ? Kind.PARAGRAPH
          : kind;
    }
    return kind;
  }
}
