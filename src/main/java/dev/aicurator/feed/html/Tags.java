package dev.aicurator.feed.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What becomes of each HTML element: kept, emptied of itself, or dropped with all inside. */
final class Tags {
  private static final Map<String, Tag> BY_NAME = table();
  private static final int LONGEST = 12;

  private Tags() {}

  /** How an element is treated. */
  enum Fate {
    /** The tag is written. */
    KEEP,
    /** The tag is left out; what is inside stays. */
    UNWRAP,
    /** The tag is left out, but parts words. */
    PART,
    /** The tag and all inside are left out. */
    DROP
  }

  /**
   * An HTML element.
   *
   * @param block whether it ends a paragraph and parts words
   * @param empty whether it has no inside (HTML's void elements)
   */
  record Tag(String name, Fate fate, boolean block, boolean empty) {
    boolean is(String other) {
      return name.equals(other);
    }
  }

  /** The element of that name in any case; null when HTML has none. */
  static @Nullable Tag find(String text, int from, int to) {
    if (to - from > LONGEST) {
      return null;
    }
    String name = text.substring(from, to);
    Tag tag = BY_NAME.get(name);
    return tag != null ? tag : BY_NAME.get(name.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Tag> table() {
    Map<String, Tag> tags = new HashMap<>(256);
    put(
        tags,
        Fate.KEEP,
        false,
        false,
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby"
            + " s samp small span strike strong sub sup time tt u var audio video picture");
    put(
        tags,
        Fate.KEEP,
        true,
        false,
        "address article aside blockquote caption center col colgroup dd details dir div dl dt"
            + " figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup li main menu nav ol p pre"
            + " section summary table tbody td tfoot th thead tr ul");
    put(tags, Fate.KEEP, true, true, "br hr");
    put(tags, Fate.KEEP, false, true, "img wbr source track");
    put(
        tags,
        Fate.UNWRAP,
        false,
        false,
        "html noscript svg math canvas object button output progress meter map blink nobr slot"
            + " select datalist mi mo mn ms mtext mrow mfrac msup msub msqrt semantics annotation g"
            + " path title textarea bb legend multicol spacer");
    put(tags, Fate.PART, true, false, "body head form fieldset option optgroup frameset marquee");
    put(
        tags,
        Fate.UNWRAP,
        false,
        true,
        "input base link meta param embed area frame basefont bgsound command keygen isindex image");
    put(
        tags,
        Fate.DROP,
        false,
        false,
        "script style iframe noembed noframes applet template xml plaintext xmp");
    return Map.copyOf(tags);
  }

  private static void put(
      Map<String, Tag> tags, Fate fate, boolean block, boolean empty, String names) {
    for (String name : names.split(" ")) {
      tags.put(name, new Tag(name, fate, block, empty));
    }
  }
}
