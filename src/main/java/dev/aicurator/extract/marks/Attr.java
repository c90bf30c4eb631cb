package dev.aicurator.extract.marks;

import org.jsoup.nodes.Element;

/** Attributes of parsed elements, whose names the parse has put in lower case. */
public final class Attr {
  private Attr() {}

  /** The value of the attribute, empty when there is none; {@code name} in lower case. */
  public static String of(Element element, String name) {
    return element.attributesSize() == 0 ? "" : element.attributes().get(name);
  }

  /** A whole number of up to four digits; {@code other} where none is given. */
  public static int whole(Element element, String name, int other) {
    String digits = of(element, name).strip();
    boolean sane = !digits.isEmpty() && digits.length() <= 4;
    return sane && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(digits)
        : other;
  }
}
