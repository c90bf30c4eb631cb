package dev.aicurator.extract.meta;

import dev.aicurator.extract.dom.Pictures;
import dev.aicurator.extract.dom.Urls;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The picture a page shows of itself. */
final class LeadImage {
  private static final String[] METAS = {
    "og:image",
    "og:image:secure_url",
    "og:image:url",
    "twitter:image",
    "twitter:image:src",
    "image",
    "sailthru.image.full",
    "parsely-image-url",
    "thumbnail"
  };

  private LeadImage() {}

  static @Nullable String of(Clues clues, JsonLd ld, String base) {
    for (String name : METAS) {
      String url = Urls.absolute(base, clues.meta(name));
      if (url != null) {
        return url;
      }
    }
    String url = Urls.absolute(base, ld.image());
    if (url != null) {
      return url;
    }
    for (Element link : clues.links("image_src")) {
      url = Urls.absolute(base, link.attr("href"));
      if (url != null) {
        return url;
      }
    }
    return inPage(clues, base);
  }

  private static @Nullable String inPage(Clues clues, String base) {
    for (Element img : clues.props("image")) {
      String url =
          Urls.absolute(base, img.hasAttr("content") ? img.attr("content") : img.attr("src"));
      if (url != null) {
        return url;
      }
    }
    for (Element img : clues.images()) {
      String url = isDecor(img) ? null : Pictures.of(img, base);
      if (url != null) {
        return url;
      }
    }
    return null;
  }

  private static boolean isDecor(Element img) {
    String all =
        (img.attr("src") + " " + img.className() + " " + img.attr("alt")).toLowerCase(Locale.ROOT);
    return all.contains("logo")
        || all.contains("icon")
        || all.contains("avatar")
        || all.contains("sprite")
        || all.contains("spacer")
        || all.contains("pixel")
        || all.contains("blank.")
        || all.contains(".svg");
  }

  /** The alternative text given for {@code image}. */
  static @Nullable String alt(Clues clues, @Nullable String image, String base) {
    String said = Words.line(clues.meta("og:image:alt", "twitter:image:alt"));
    if (said != null || image == null) {
      return said;
    }
    for (Element img : clues.images()) {
      if (!img.attr("alt").isBlank() && image.equals(Pictures.of(img, base))) {
        return Words.line(img.attr("alt"));
      }
    }
    return null;
  }
}
