package dev.aicurator.search;

import dev.aicurator.model.Article;
import dev.aicurator.store.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the store has that the index has not read; the first few of it where there is much. */
record Tail(List<Article> articles, long count) {
  Tail {
    articles = List.copyOf(articles);
  }

  static Tail read(Store store, Map<String, Long> offsets, int most) {
    Map<String, Article> newest = new LinkedHashMap<>();
    long[] count = {0};
    Optional<Map<String, Long>> read =
        store.articlesSince(
            offsets,
            article -> {
              count[0]++;
              if (newest.size() < most) {
                newest.put(article.id(), article);
              }
            });
    return new Tail(List.copyOf(newest.values()), read.isEmpty() ? -1 : count[0]);
  }

  boolean isEmpty() {
    return count == 0;
  }
}
