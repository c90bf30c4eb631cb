package dev.aicurator.extract.meta;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Texts of metadata, made one clean line. */
final class Words {
  /** A line break that a program escaped once too often: two characters. */
  private static final Pattern BREAK = Pattern.compile("\\\\[nrt](?=\\s|\\p{Lu}|\\\\|$)");

  private static final int MAX = 2_000;
  private static final int BRIEF = 200;
  private static final int CHILDREN = 20;

  private Words() {}

  /** One line without control characters and without entities escaped twice; null when blank. */
  static @Nullable String line(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String cut = text.length() > MAX ? text.substring(0, MAX) : text;
    String plain = cut.indexOf('&') >= 0 ? Parser.unescapeEntities(cut, false) : cut;
    String broken = plain.indexOf('\\') >= 0 ? BREAK.matcher(plain).replaceAll(" ") : plain;
    String line = dev.aicurator.extract.dom.Lines.one(broken);
    return line.isEmpty() ? null : line;
  }

  /** The text of a small element; nothing for one that holds much, however deep. */
  static String brief(Element element) {
    boolean few = element.childNodeSize() <= CHILDREN;
    return few && isSmall(element, BRIEF) ? element.text() : "";
  }

  /** Whether it holds no more than so many nodes, with ten characters each. */
  static boolean isSmall(Element element, int most) {
    int nodes = 0;
    int chars = 0;
    Node node = element.firstChild();
    while (node != null && node != element && nodes <= most && chars <= 10 * most) {
      nodes++;
      chars += node instanceof TextNode text ? text.getWholeText().length() : 0;
      node = next(node, element);
    }
    return nodes <= most && chars <= 10 * most;
  }

  /** The node after it in reading order; {@code root} after the last one inside. */
  private static @Nullable Node next(Node node, Element root) {
    Node next = node.firstChild();
    Node up = node;
    while (next == null && up != null && up != root) {
      next = up.nextSibling();
      up = next == null ? up.parent() : up;
    }
    return next == null ? root : next;
  }

  static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
