package dev.aicurator.extract.dom;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Whether an element is kept from a reader's eyes by its own attributes. */
final class Hidden {
  private static final Pattern STYLE =
      Pattern.compile(
          "(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|font-size:0(?:px|em|rem|%|pt)?"
              + "|opacity:0(?:\\.0+)?|(?:max-)?(?:height|width):0(?:px)?)(?:!important)?(?:;|$)");
  private static final Pattern COLOURS =
      Pattern.compile("(?:^|;)color:([^;]+);(?:.*;)?background(?:-color)?:\\1(?:;|$)");
  private static final Pattern COLOURS_BACK =
      Pattern.compile("(?:^|;)background(?:-color)?:([^;]+);(?:.*;)?color:\\1(?:;|$)");
  private static final Pattern STREAMED = Pattern.compile("S:[0-9a-f]{1,4}");
  private static final int MAX_STYLE = 2_000;
  private static final int CURTAIN_DEPTH = 4;

  private Hidden() {}

  static boolean is(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    return element.hasAttr("hidden") && !isRevealed(element)
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || byStyle(element.attr("style")) && !isCurtain(element);
  }

  /** Whether it is all of a page, hidden only until a script has run. */
  private static boolean isCurtain(Element element) {
    String style = tight(element.attr("style"));
    if (!style.contains("visibility:hidden") && !style.contains("opacity:0")) {
      return false;
    }
    Element page = element.ownerDocument();
    Element title = page == null ? null : page.selectFirst("h1");
    return title != null && title.parents().contains(element) && isNearRoot(element);
  }

  private static boolean isNearRoot(Element element) {
    int depth = 0;
    for (Element up = element.parent(); up != null && depth <= CURTAIN_DEPTH; up = up.parent()) {
      depth++;
    }
    return depth <= CURTAIN_DEPTH;
  }

  /** Found by a search in the page, or streamed by React to be put in place by its script. */
  private static boolean isRevealed(Element element) {
    return element.attr("hidden").equals("until-found") || STREAMED.matcher(element.id()).matches();
  }

  /**
   * Whether {@code element} holds the page itself, veiled only until a script has run; to be asked
   * when a page shows nothing without it.
   */
  static boolean isVeil(Element element) {
    return element.selectFirst("h1, main, article") != null;
  }

  private static boolean byStyle(String style) {
    if (style.isEmpty() || style.length() > MAX_STYLE) {
      return false;
    }
    String tight = tight(style);
    return STYLE.matcher(tight).find()
        || tight.contains("color:")
            && (COLOURS.matcher(tight).find() || COLOURS_BACK.matcher(tight).find());
  }

  private static String tight(String style) {
    StringBuilder out = new StringBuilder(style.length());
    for (char c : style.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c > ' ') {
        out.append(c);
      }
    }
    return out.toString();
  }
}
