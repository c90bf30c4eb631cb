package dev.aicurator.extract.dom;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The address of a picture, wherever lazy loading put it. */
public final class Pictures {
  private static final List<String> LAZY =
      List.of("data-src", "data-original", "data-lazy-src", "data-original-src", "data-image");
  private static final List<String> LAZY_SETS = List.of("data-srcset", "data-lazy-srcset");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,4})?");
  private static final int ICON = 48;

  private Pictures() {}

  /** The picture of an {@code img}, absolute; null for icons, pixels and inlined data. */
  public static @Nullable String of(Element img, String base) {
    if (isIcon(img.attr("width")) || isIcon(img.attr("height"))) {
      return null;
    }
    String url = lazy(img, base);
    if (url != null) {
      return url;
    }
    String src = Urls.absolute(base, img.attr("src"));
    if (src == null || img.className().contains("lazy")) {
      Element twin = twin(img);
      url = twin == null ? null : of(twin, base);
    }
    if (url != null) {
      return url;
    }
    return src != null ? src : widest(img.attr("srcset"), base);
  }

  private static @Nullable String lazy(Element img, String base) {
    for (String name : LAZY) {
      String url = Urls.absolute(base, img.attr(name));
      if (url != null) {
        return url;
      }
    }
    for (String name : LAZY_SETS) {
      String url = widest(img.attr(name), base);
      if (url != null) {
        return url;
      }
    }
    return null;
  }

  /** The same picture for browsers without scripts, in the {@code noscript} beside it. */
  private static @Nullable Element twin(Element img) {
    for (Element beside : new Element[] {img.nextElementSibling(), img.previousElementSibling()}) {
      if (beside != null && beside.normalName().equals("noscript")) {
        return beside.selectFirst("> img");
      }
    }
    return null;
  }

  /** The widest or densest of a {@code srcset} (HTML, 4.8.4.3.10 Parsing a srcset attribute). */
  private static @Nullable String widest(String set, String base) {
    String best = null;
    double most = -1;
    for (int at = start(set, 0); at < set.length(); ) {
      int end = at;
      while (end < set.length() && !Character.isWhitespace(set.charAt(end))) {
        end++;
      }
      // a comma may stand in an address, but not end it
      boolean alone = set.charAt(end - 1) == ',';
      int comma = alone ? end : set.indexOf(',', end);
      int next = comma < 0 ? set.length() : comma;
      double size = alone ? 1 : size(set.substring(end, next).strip());
      String url =
          size > most ? Urls.absolute(base, set.substring(at, alone ? end - 1 : end)) : null;
      best = url == null ? best : url;
      most = url == null ? most : size;
      at = start(set, next);
    }
    return best;
  }

  /** Where the next address starts. */
  private static int start(String set, int from) {
    int at = from;
    while (at < set.length() && (set.charAt(at) == ',' || Character.isWhitespace(set.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static double size(String descriptor) {
    Matcher number = NUMBER.matcher(descriptor);
    return number.lookingAt() ? Double.parseDouble(number.group()) : 1;
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
