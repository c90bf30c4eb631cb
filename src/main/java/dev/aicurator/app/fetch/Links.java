package dev.aicurator.app.fetch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Web addresses without what only counts visitors. */
final class Links {
  private static final List<String> TRACKING =
      List.of("utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "igshid", "ref_src");

  private Links() {}

  /** {@code url} without its fragment and tracking parameters. */
  static String canonical(String url) {
    int hash = url.indexOf('#');
    String plain = (hash < 0 ? url : url.substring(0, hash)).strip();
    int question = plain.indexOf('?');
    if (question < 0) {
      return plain;
    }
    String query =
        Arrays.stream(plain.substring(question + 1).split("&"))
            .filter(p -> !p.isEmpty() && TRACKING.stream().noneMatch(lower(p)::startsWith))
            .collect(Collectors.joining("&"));
    return plain.substring(0, question) + (query.isEmpty() ? "" : "?" + query);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
