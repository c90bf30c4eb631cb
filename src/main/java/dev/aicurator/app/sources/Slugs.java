package dev.aicurator.app.sources;

import dev.aicurator.model.Ids;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;

/** Short stable names for what the user did not name. */
public final class Slugs {
  private static final int LONGEST = 40;

  private Slugs() {}

  /** Lower-case letters, digits and single dashes; at most 40 characters, never empty. */
  public static String of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    String plain = slug.toString().replaceAll("-+$", "");
    if (plain.isEmpty()) {
      return "source-" + digest(text);
    }
    return plain.length() <= LONGEST
        ? plain
        : plain.substring(0, LONGEST - 7).replaceAll("-+$", "") + "-" + digest(text);
  }

  /** A name for the feed at {@code url}: its host and path, without what says nothing. */
  public static String ofUrl(String url) {
    try {
      URI uri = new URI(url);
      String host = uri.getHost() == null ? "" : uri.getHost().replaceFirst("^www\\.", "");
      String path = uri.getPath() == null ? "" : uri.getPath();
      String plain =
          path.replaceAll("(?i)\\.(xml|rss|atom|json|rdf|html?|php)$", "")
              .replaceAll("(?i)/(index|feed|rss|atom)$", "");
      if (host.isEmpty()) {
        String name = plain.substring(plain.lastIndexOf('/') + 1);
        return of(name.isEmpty() ? url : name);
      }
      return of(host + " " + plain + (uri.getQuery() == null ? "" : " " + uri.getQuery()));
    } catch (java.net.URISyntaxException e) {
      return of(url);
    }
  }

  /** A name for the site that {@code url} is of. */
  public static String ofSite(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? ofUrl(url) : of(host.replaceFirst("^www\\.", ""));
    } catch (java.net.URISyntaxException e) {
      return of(url);
    }
  }

  private static String digest(String text) {
    return Ids.of(LocalDate.EPOCH, "slug", text).substring(3, 9);
  }
}
