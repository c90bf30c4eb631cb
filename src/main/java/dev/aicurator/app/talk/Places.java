package dev.aicurator.app.talk;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where forums publish a discussion for programs to read. */
public final class Places {
  private static final Pattern ITEM = Pattern.compile("(?:^|&)id=(\\d{1,12})(?:&|$)");
  private static final Pattern THREAD = Pattern.compile("/r/[^/]+/comments/[^/]+");

  private Places() {}

  /**
   * The public JSON of a discussion page on a forum that has one (Hacker News through the search
   * service it names, Reddit's own), else the page itself.
   */
  public static String readable(String url) {
    try {
      URI uri = new URI(url);
      String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
      if (host.equals("news.ycombinator.com") && uri.getQuery() != null) {
        Matcher item = ITEM.matcher(uri.getQuery());
        return item.find() ? "https://hn.algolia.com/api/v1/items/" + item.group(1) : url;
      }
      if (host.equals("reddit.com") || host.endsWith(".reddit.com")) {
        Matcher thread = THREAD.matcher(String.valueOf(uri.getPath()));
        return thread.find() ? "https://www.reddit.com" + thread.group() + ".json" : url;
      }
      return url;
    } catch (URISyntaxException e) {
      return url;
    }
  }
}
