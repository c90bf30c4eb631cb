package dev.aicurator.extract.meta;

import dev.aicurator.extract.dom.Urls;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who a page is by when no one signs it: the names that its site goes by. */
final class House {
  private static final int LEAST = 4;
  private static final int LEAST_LABEL = 3;
  private static final int MOST = 40;
  private static final Set<String> STAFF =
      Set.of(
          "admin",
          "contributor",
          "das",
          "der",
          "desk",
          "die",
          "editor",
          "editorial",
          "editors",
          "equipe",
          "la",
          "le",
          "newsroom",
          "of",
          "redaccion",
          "redaktion",
          "rédaction",
          "staff",
          "team",
          "the",
          "von",
          "writer",
          "writers");
  private static final Set<String> KINDS =
      Set.of(
          "blog", "wiki", "docs", "documentation", "news", "online", "magazine", "magazin", "the");

  private final String site;
  private final String publisher;
  private final String host;
  private final List<String> labels;

  /**
   * @param site what the page calls its site
   * @param publisher who it says publishes it
   * @param url where it was read
   */
  House(@Nullable String site, @Nullable String publisher, @Nullable String url) {
    this.site = joined(site);
    this.publisher = joined(publisher);
    String host = Urls.host(url);
    this.host = joined(host);
    this.labels = List.of(host.split("[.-]"));
  }

  private static String joined(@Nullable String name) {
    return name == null ? "" : Titles.fold(name).replace(" ", "");
  }

  /** Whether the page calls its site so. */
  boolean isSite(String name) {
    return !site.isEmpty() && joined(name).equals(site);
  }

  /** Whether {@code name} is one of its names and nothing more. */
  boolean is(String name) {
    String joined = joined(name);
    if (joined.isEmpty() || joined.equals(site) || joined.equals(publisher)) {
      return !joined.isEmpty();
    }
    return joined.length() >= LEAST_LABEL && (joined.equals(host) || isLabel(joined));
  }

  /** Whether a label of the host is {@code joined}, with or without the hyphens between. */
  private boolean isLabel(String joined) {
    return labels.contains(joined) || host.startsWith(joined) && isCut(joined);
  }

  private boolean isCut(String joined) {
    int chars = 0;
    for (String label : labels) {
      chars += label.length();
      if (chars >= joined.length()) {
        return chars == joined.length();
      }
    }
    return false;
  }

  /** Whether {@code name} is that of its staff, as {@code The Barn Team}, or of any. */
  boolean isStaff(String name) {
    List<String> words = List.of(Titles.fold(name).split(" "));
    List<String> rest = words.stream().filter(w -> !STAFF.contains(w)).toList();
    String left = String.join(" ", rest);
    return rest.size() < words.size() && (rest.isEmpty() || isNamedBy(left));
  }

  /** Whether {@code part} of a title looks like one of its names, whole or in part. */
  boolean isNamedBy(String part) {
    String joined = joined(part);
    if (joined.isEmpty() || joined.length() > MOST) {
      return false;
    }
    boolean brief = joined.length() < LEAST;
    if (!site.isEmpty() && (site.equals(joined) || !brief && site.contains(joined))) {
      return true;
    }
    boolean known = site.length() >= LEAST && joined.contains(site);
    return known || !brief && host.contains(joined) || isOfHost(part);
  }

  /** Whether its words are those of the host, but for what kind of site it is. */
  private boolean isOfHost(String part) {
    List<String> words =
        Stream.of(Titles.fold(part).split(" ")).filter(w -> !KINDS.contains(w)).toList();
    return !words.isEmpty() && words.stream().allMatch(this::isInHost);
  }

  private boolean isInHost(String word) {
    return word.length() >= LEAST && labels.stream().anyMatch(label -> label.startsWith(word));
  }
}
