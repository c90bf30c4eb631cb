package dev.aicurator.feed.html;

import dev.aicurator.feed.html.Tags.Tag;
import dev.aicurator.feed.xml.Chars;
import dev.aicurator.feed.xml.Urls;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes those attributes of a scanned tag that say something and cannot do anything. */
final class Attributes {
  private static final Set<String> PLAIN =
      Set.of(
          "alt",
          "title",
          "width",
          "height",
          "datetime",
          "colspan",
          "rowspan",
          "start",
          "lang",
          "dir",
          "abbr",
          "value",
          "headers",
          "scope",
          "span",
          "summary",
          "align",
          "type",
          "controls",
          "open");
  private static final Set<String> LINKS = Set.of("href", "src", "poster", "cite");
  private static final Set<String> LAZY =
      Set.of("data-src", "data-lazy-src", "data-original", "data-lazy");
  private static final Set<String> SCHEMES =
      Set.of(
          "http", "https", "mailto", "ftp", "tel", "xmpp", "irc", "ircs", "gopher", "gemini",
          "news", "nntp", "magnet", "sip", "sms", "geo", "feed", "rtsp", "ssh", "sftp", "urn",
          "tag", "acct", "aim", "callto", "nfs", "rsync", "svn", "telnet", "webcal", "wais", "ed2k",
          "cid", "mid");
  private static final int MAX_DATA = 100_000;
  private final TagScanner scanner;
  private final Chars out;

  Attributes(TagScanner scanner, Chars out) {
    this.scanner = scanner;
    this.out = out;
  }

  /** A picture of one point, which only counts readers. */
  boolean isPixel() {
    return isTiny(scanner.value("width")) && isTiny(scanner.value("height"));
  }

  private static boolean isTiny(@Nullable String size) {
    return size != null
        && (size.equals("0") || size.equals("1") || size.equals("1px") || size.equals("0px"));
  }

  void write(Tag tag, @Nullable String base) {
    for (int i = 0; i < scanner.count(); i++) {
      String name = scanner.name(i);
      if (isRepeated(name, i)) {
        continue;
      }
      if (PLAIN.contains(name)) {
        put(name, scanner.value(i));
      } else if (LINKS.contains(name)) {
        link(tag, name, i, base);
      }
    }
    if (tag.is("img") && safe(scanner.value("src"), base, true) == null) {
      lazySource(base);
    }
  }

  private boolean isRepeated(String name, int index) {
    for (int i = 0; i < index; i++) {
      if (scanner.name(i).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private void link(Tag tag, String name, int index, @Nullable String base) {
    String url = safe(scanner.value(index), base, tag.is("img"));
    if (url != null) {
      put(name, url);
    }
  }

  private void lazySource(@Nullable String base) {
    for (int i = 0; i < scanner.count(); i++) {
      String url = LAZY.contains(scanner.name(i)) ? safe(scanner.value(i), base, false) : null;
      if (url != null) {
        put("src", url);
        return;
      }
    }
  }

  /** The URL made absolute; null when following it might do something other than fetch. */
  private static @Nullable String safe(
      @Nullable String value, @Nullable String base, boolean image) {
    if (value == null) {
      return null;
    }
    String url = visible(value);
    String scheme = Urls.scheme(url);
    if (scheme == null) {
      return url.indexOf(':') >= 0 && strange(url) ? null : resolved(base, url);
    }
    if (SCHEMES.contains(scheme)) {
      return resolved(base, url);
    }
    return image && isPicture(url) ? url : null;
  }

  private static @Nullable String resolved(@Nullable String base, String url) {
    String absolute = Urls.resolve(base, url);
    String scheme = Urls.scheme(absolute);
    return scheme == null || SCHEMES.contains(scheme) ? absolute : null;
  }

  /** What stands before a colon and is no scheme by the grammar may be one to a careless reader. */
  private static boolean strange(String url) {
    String before = url.substring(0, url.indexOf(':')).toLowerCase(Locale.ROOT);
    return before.chars().noneMatch(c -> c == '/' || c == '?' || c == '#')
        && (before.contains("script") || before.contains("data") || before.contains("mocha"));
  }

  private static boolean isPicture(String url) {
    String lower = url.substring(0, Math.min(24, url.length())).toLowerCase(Locale.ROOT);
    return url.length() < MAX_DATA
        && (lower.startsWith("data:image/png")
            || lower.startsWith("data:image/gif")
            || lower.startsWith("data:image/jp")
            || lower.startsWith("data:image/webp")
            || lower.startsWith("data:image/avif"));
  }

  /** Without the controls and spaces that hide a scheme from a filter but not from a browser. */
  private static String visible(String value) {
    String url = value.strip();
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c < ' ' || (c >= 0x7F && c < 0xA0) || Character.getType(c) == Character.FORMAT) {
        return filtered(url);
      }
    }
    return url;
  }

  private static String filtered(String url) {
    StringBuilder clean = new StringBuilder(url.length());
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c >= ' ' && !(c >= 0x7F && c < 0xA0) && Character.getType(c) != Character.FORMAT) {
        clean.append(c);
      }
    }
    return clean.toString().strip();
  }

  private void put(String name, String value) {
    out.append(' ');
    out.append(name);
    out.append("=\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"') {
        out.append("&quot;");
      } else {
        Sanitizer.escape(c, out);
      }
    }
    out.append('"');
  }
}
