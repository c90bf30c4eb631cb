package dev.aicurator.extract.marks;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Which elements of a tree hold its headline or its main part, or are it. */
public final class Landmarks {
  public static final int H1 = 1;
  public static final int MAIN = 2;
  public static final int ARTICLE = 4;

  /** An element marked as the body of an article. */
  public static final int BODY = 8;

  /** The first {@link #H1} of the tree. */
  public static final int FIRST_H1 = 16;

  private final Map<Element, Integer> held = new IdentityHashMap<>();
  private boolean met;

  private Landmarks() {}

  /** Gathers the marks below {@code root}, whose depth the parse has bounded. */
  public static Landmarks of(Element root) {
    Landmarks landmarks = new Landmarks();
    landmarks.gather(root);
    return landmarks;
  }

  private int gather(Element element) {
    int bits = own(element);
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof Element child) {
        bits |= gather(child);
      }
    }
    if (bits != 0) {
      held.put(element, bits);
    }
    return bits;
  }

  private int own(Element element) {
    boolean body = Attr.of(element, "itemprop").equals("articleBody");
    int bits = body ? BODY : 0;
    return switch (element.normalName()) {
      case "main" -> bits | MAIN;
      case "article" -> bits | ARTICLE;
      case "h1" -> {
        bits |= met ? H1 : H1 | FIRST_H1;
        met = true;
        yield bits;
      }
      default -> bits;
    };
  }

  /** Whether {@code element} is or holds any of {@code marks}. */
  public boolean isIn(Element element, int marks) {
    return (held.getOrDefault(element, 0) & marks) != 0;
  }
}
