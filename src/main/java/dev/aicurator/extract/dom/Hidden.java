package dev.aicurator.extract.dom;

import dev.aicurator.extract.marks.Attr;
import dev.aicurator.extract.marks.Landmarks;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Whether an element is kept from a reader's eyes by its own attributes. */
final class Hidden {
  private static final Pattern STYLE =
      Pattern.compile(
          "(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|font-size:0(?:px|em|rem|%|pt)?"
              + "|opacity:0(?:\\.0+)?|(?:max-)?(?:height|width):0(?:px)?)(?:!important)?(?:;|$)");
  private static final Pattern FADED =
      Pattern.compile("(?:^|;)opacity:0(?:\\.0+)?(?:!important)?(?=;|$)");
  private static final Pattern MOVED =
      Pattern.compile("(?:^|;)(?:-\\w+-)?transform:translate\\w*\\((?!.*\\d{4})");
  private static final Pattern COLOURS =
      Pattern.compile("(?:^|;)color:([^;]+);(?:.*;)?background(?:-color)?:\\1(?:;|$)");
  private static final Pattern COLOURS_BACK =
      Pattern.compile("(?:^|;)background(?:-color)?:([^;]+);(?:.*;)?color:\\1(?:;|$)");
  private static final Pattern STREAMED = Pattern.compile("S:[0-9a-f]{1,4}");
  private static final int MAX_STYLE = 2_000;
  private static final int CURTAIN_DEPTH = 4;

  private final Landmarks landmarks;

  Hidden(Landmarks landmarks) {
    this.landmarks = landmarks;
  }

  /** Whether it is; a panel is not that the reader opens by its tab. */
  boolean is(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    Attributes given = element.attributes();
    boolean hidden =
        given.hasKey("hidden") && !isRevealed(element)
            || given.get("aria-hidden").equalsIgnoreCase("true")
            || byStyle(given.get("style")) && !isCurtain(element);
    return hidden && !given.get("role").equals("tabpanel");
  }

  /** Whether it is all of a page, hidden only until a script has run. */
  private boolean isCurtain(Element element) {
    String style = tight(Attr.of(element, "style"));
    if (!style.contains("visibility:hidden") && !style.contains("opacity:0")) {
      return false;
    }
    boolean holdsTitle = landmarks.isIn(element, Landmarks.FIRST_H1);
    return holdsTitle && !element.normalName().equals("h1") && isNearRoot(element);
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
  boolean isVeil(Element element) {
    return landmarks.isIn(element, Landmarks.H1 | Landmarks.MAIN | Landmarks.ARTICLE);
  }

  private static boolean byStyle(String style) {
    if (style.isEmpty() || style.length() > MAX_STYLE) {
      return false;
    }
    String tight = tight(style);
    return STYLE.matcher(tight).find() && !isEntrance(tight)
        || tight.contains("color:")
            && (COLOURS.matcher(tight).find() || COLOURS_BACK.matcher(tight).find());
  }

  /** Whether it is only moved and faded in once a script runs, as by site builders. */
  private static boolean isEntrance(String style) {
    Matcher faded = FADED.matcher(style);
    return MOVED.matcher(style).find()
        && faded.find()
        && !STYLE.matcher(faded.replaceAll(";")).find();
  }

  private static String tight(String style) {
    StringBuilder out = new StringBuilder(style.length());
    for (int i = 0; i < style.length(); i++) {
      char c = style.charAt(i);
      if (c > ' ') {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }
}
