package dev.aicurator.extract.dom;

import dev.aicurator.extract.marks.Attr;
import dev.aicurator.extract.marks.Colour;
import dev.aicurator.extract.marks.Landmarks;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Whether an element is kept from a reader's eyes by its own attributes. */
final class Hidden {
  private static final String ZERO = "(?:0|0*\\.0+)";
  private static final Pattern STYLE =
      Pattern.compile(
          "(?:^|;)(?:display:none|(?:content-)?visibility:(?:hidden|collapse)"
              + "|font-size:(?:"
              + ZERO
              + "(?:px|em|rem|%|pt)?|[01](?:\\.\\d+)?px)|opacity:"
              + ZERO
              + "%?|filter:opacity\\("
              + ZERO
              + "%?\\)|transform:scale[xy]?\\(0(?:,0)?\\)|(?:max-)?(?:height|width):"
              + ZERO
              + "(?:px)?|text-indent:-\\d{3,}\\w+|clip:rect\\((?:[01](?:px)?,?){4}\\)"
              + "|clip-path:inset\\((?:50|100)%\\))(?:!important)?(?:;|$)");
  private static final Pattern AWAY =
      Pattern.compile("(?:^|;)(?:left|top|right|bottom):-\\d{3,}(?:\\.\\d+)?(?:px|em|rem|%)?");
  private static final Pattern FADED =
      Pattern.compile("(?:^|;)opacity:0(?:\\.0+)?(?:!important)?(?=;|$)");
  private static final Pattern MOVED =
      Pattern.compile("(?:^|;)(?:-\\w+-)?transform:translate\\w*\\((?!.*\\d{4})");
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
            || given.hasKey("style") && byStyle(element, given.get("style")) && !isCurtain(element);
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

  private static boolean byStyle(Element element, String style) {
    if (style.length() > MAX_STYLE) {
      return false;
    }
    String tight = tight(style);
    return STYLE.matcher(tight).find() && !isEntrance(tight)
        || tight.contains("position:") && !tight.contains("relative") && AWAY.matcher(tight).find()
        || tight.contains("color:") && isUnpainted(element, tight);
  }

  /** Whether its text has the colour of what it stands on, or none. */
  private static boolean isUnpainted(Element element, String tight) {
    String ink = Colour.of(value(tight, "color"));
    if (ink == null || tight.contains("clip:text")) {
      return false;
    }
    return ink.equals(Colour.NONE) || ink.equals(ground(element));
  }

  /** The colour behind its text; null where a style sheet may have another say. */
  private static @Nullable String ground(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      String style = Attr.of(at, "style");
      String tight = style.length() > MAX_STYLE ? "" : tight(style);
      String own = value(tight, "background-color") + value(tight, "background");
      own = own.isEmpty() ? tight(Attr.of(at, "bgcolor")) : own;
      if (!own.isEmpty() || !Attr.of(at, "class").isEmpty() || !Attr.of(at, "id").isEmpty()) {
        return Colour.of(own);
      }
    }
    return null;
  }

  /** What a style gives for a property; empty where it gives nothing. */
  private static String value(String tight, String name) {
    String all = ";" + tight + ";";
    String head = ";" + name + ":";
    int at = all.indexOf(head);
    if (at < 0) {
      return "";
    }
    int start = at + head.length();
    String value = all.substring(start, all.indexOf(';', start));
    return value.endsWith("!important") ? value.substring(0, value.length() - 10) : value;
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
