package dev.aicurator.extract.dom;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jsoup.internal.StringUtil;
import org.jspecify.annotations.Nullable;

/** Addresses as a page writes them, made absolute; only http and https ones come out. */
public final class Urls {
  private static final int MAX = 4_096;

  private Urls() {}

  /** {@code href} against {@code base}; null for anything but an http(s) address. */
  public static @Nullable String absolute(@Nullable String base, @Nullable String href) {
    if (href == null || href.length() > MAX) {
      return null;
    }
    String trimmed = href.strip();
    if (trimmed.isEmpty() || trimmed.startsWith("#")) {
      return null;
    }
    String url = isWeb(trimmed) ? trimmed : StringUtil.resolve(base == null ? "" : base, trimmed);
    return isWeb(url) ? clean(url) : null;
  }

  public static boolean isWeb(String url) {
    return url.regionMatches(true, 0, "http://", 0, 7)
        || url.regionMatches(true, 0, "https://", 0, 8);
  }

  /** The host in lower case without a leading {@code www.}; empty when there is none. */
  public static String host(@Nullable String url) {
    if (url == null) {
      return "";
    }
    try {
      String host = new URI(url).getHost();
      String low = host == null ? "" : host.toLowerCase(Locale.ROOT);
      return low.startsWith("www.") ? low.substring(4) : low;
    } catch (URISyntaxException e) {
      return "";
    }
  }

  private static String clean(String url) {
    StringBuilder out = new StringBuilder(url.length());
    url.codePoints()
        .filter(c -> !Run.isJunk(c))
        .forEach(c -> out.append(c == ' ' ? "%20" : Character.toString(c)));
    return out.toString();
  }
}
