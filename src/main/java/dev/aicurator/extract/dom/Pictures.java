package dev.aicurator.extract.dom;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The address of a picture, wherever lazy loading put it. */
public final class Pictures {
  private static final List<String> LAZY =
      List.of("data-src", "data-original", "data-lazy-src", "data-original-src", "data-image");
  private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset");
  private static final int ICON = 48;

  private Pictures() {}

  /** The picture of an {@code img}, absolute; null for icons, pixels and inlined data. */
  public static @Nullable String of(Element img, String base) {
    if (isIcon(img.attr("width")) || isIcon(img.attr("height"))) {
      return null;
    }
    for (String name : LAZY) {
      String url = Urls.absolute(base, img.attr(name));
      if (url != null) {
        return url;
      }
    }
    String src = Urls.absolute(base, img.attr("src"));
    return src != null ? src : fromSet(img, base);
  }

  private static @Nullable String fromSet(Element img, String base) {
    for (String name : SETS) {
      String set = img.attr(name).strip();
      if (!set.isEmpty()) {
        String first = set.split("[\\s,]", 2)[0];
        String url = Urls.absolute(base, first);
        if (url != null) {
          return url;
        }
      }
    }
    return null;
  }

  private static boolean isIcon(String size) {
    if (size.isEmpty() || size.length() > 4) {
      return false;
    }
    int value = 0;
    for (char c : size.toCharArray()) {
      if (c < '0' || c > '9') {
        return false;
      }
      value = value * 10 + c - '0';
    }
    return value < ICON;
  }
}
