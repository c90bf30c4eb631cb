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
    String url = isWeb(trimmed) ? trimmed : resolved(base == null ? "" : base, trimmed);
    return isWeb(url) ? clean(url) : null;
  }

  private static String resolved(String base, String href) {
    if (base.isEmpty()) {
      return "";
    }
    int host = base.startsWith("https://") ? 8 : base.startsWith("http://") ? 7 : -1;
    int path = host < 0 ? -1 : base.indexOf('/', host);
    return path > 0 && isPlainPath(href) && isPlainHost(base, host, path)
        ? base.substring(0, path) + href
        : StringUtil.resolve(base, href);
  }

  /** Whether it replaces the whole path of the base and is given as it will stand. */
  private static boolean isPlainPath(String href) {
    if (href.charAt(0) != '/' || href.startsWith("//") || href.contains("/.")) {
      return false;
    }
    for (int i = 0; i < href.length(); i++) {
      char c = href.charAt(i);
      if (c <= ' ' || c == 0x7F || c == '\\') {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlainHost(String base, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = base.charAt(i);
      if (!(Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == ':')) {
        return false;
      }
    }
    return true;
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
    int end = 0;
    while (end < url.length() && url.charAt(end) > ' ' && url.charAt(end) < 0x7F) {
      end++;
    }
    if (end == url.length()) {
      return url;
    }
    StringBuilder out = new StringBuilder(url.length());
    url.codePoints()
        .filter(c -> !Run.isJunk(c))
        .forEach(c -> out.append(c == ' ' ? "%20" : Character.toString(c)));
    return out.toString();
  }
}
