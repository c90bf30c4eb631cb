package dev.aicurator.extract.meta;

import dev.aicurator.extract.dom.Urls;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The page's own idea of its address, and where its next part is. */
final class Addresses {
  private static final Pattern PART =
      Pattern.compile("(?:[/?&-](?:page|p|pg|seite|part)?[/=_-]?)(\\d{1,3})(?:\\.\\w{2,5})?/?$");

  private Addresses() {}

  /** The canonical address if it is on the same host; any other page may claim to be any page. */
  static @Nullable String canonical(Clues clues, @Nullable String url) {
    List<String> said = new ArrayList<>();
    clues.links("canonical").forEach(link -> said.add(link.attr("href")));
    String og = clues.meta("og:url");
    if (og != null) {
      said.add(og);
    }
    for (String href : said) {
      String to = Urls.absolute(url, href);
      if (to != null && isTrusted(to, url)) {
        return to;
      }
    }
    return null;
  }

  private static boolean isTrusted(String to, @Nullable String url) {
    String host = Urls.host(to);
    if (url == null || !Urls.isWeb(url)) {
      return !host.isEmpty();
    }
    boolean front = path(to).isEmpty() && !path(url).isEmpty();
    return !front && (host.equals(Urls.host(url)) || isSubdomain(host, Urls.host(url)));
  }

  private static boolean isSubdomain(String a, String b) {
    return a.endsWith("." + b) || b.endsWith("." + a);
  }

  private static String path(String url) {
    int start = url.indexOf('/', url.indexOf("//") + 2);
    return start < 0 ? "" : url.substring(start + 1).replaceAll("^[?#].*$", "");
  }

  /** rel=next, if it is the next part of this article and not the next article. */
  static @Nullable String next(Clues clues, @Nullable String url) {
    if (url == null) {
      return null;
    }
    for (Element link : clues.links("next")) {
      String to = Urls.absolute(url, link.attr("href"));
      if (to != null && isNextPart(to, url)) {
        return to;
      }
    }
    return null;
  }

  private static boolean isNextPart(String to, String url) {
    Matcher part = PART.matcher(to);
    if (!part.find() || !Urls.host(to).equals(Urls.host(url))) {
      return false;
    }
    int number = Integer.parseInt(part.group(1));
    String stem = to.substring(0, part.start());
    Matcher own = PART.matcher(url);
    boolean numbered = own.find() && url.substring(0, own.start()).equals(stem);
    int now = numbered ? Integer.parseInt(own.group(1)) : 1;
    return number == now + 1 && (numbered || bare(url).equals(bare(stem)));
  }

  private static String bare(String url) {
    return url.replaceAll("[?#].*$", "").replaceAll("\\.\\w{2,5}$", "").replaceAll("/$", "");
  }
}
