package dev.aicurator.extract.dom;

import java.util.Set;

/** What each HTML element does to the flow of text. */
final class Tags {
  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "audio",
          "video",
          "button",
          "input",
          "select",
          "textarea",
          "option",
          "head",
          "title",
          "link",
          "meta",
          "dialog",
          "map",
          "area",
          "progress",
          "meter",
          "datalist",
          "noframes",
          "annotation",
          "annotation-xml",
          "frameset",
          "frame",
          "applet",
          "rp",
          "rt");
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "label",
          "mark",
          "nobr",
          "q",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "ruby",
          "rb",
          "picture",
          "math",
          "mi",
          "mn",
          "mo",
          "mrow",
          "msup",
          "msub",
          "mfrac",
          "semantics",
          "mtext",
          "mspace",
          "msqrt",
          "mover",
          "munder",
          "slot");
  private static final Set<String> BLOCK =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "listing",
          "plaintext",
          "xmp",
          "search");

  private Tags() {}

  static boolean isDropped(String tag) {
    return DROPPED.contains(tag);
  }

  static boolean isBlock(String tag) {
    return BLOCK.contains(tag);
  }

  static boolean isInline(String tag) {
    return INLINE.contains(tag);
  }

  static boolean isHeading(String tag) {
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }
}
