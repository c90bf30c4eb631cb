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

  private Hidden() {}

  static boolean is(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    return element.hasAttr("hidden") && !isRevealed(element)
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || byStyle(element.attr("style"));
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
