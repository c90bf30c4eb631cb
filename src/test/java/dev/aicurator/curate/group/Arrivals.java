package dev.aicurator.curate.group;

import dev.aicurator.curate.relevance.Relevance;
import dev.aicurator.curate.sketch.Doc;
import dev.aicurator.curate.write.ExtractiveWriter;
import dev.aicurator.model.Article;
import dev.aicurator.model.ArticleDraft;
import dev.aicurator.model.Block;
import dev.aicurator.model.Story;
import dev.aicurator.model.feed.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store of stories in memory that documents arrive at batch by batch. */
final class Arrivals {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private final List<Doc> docs;
  private final Grouper grouper = new Grouper();
  private final ExtractiveWriter writer = new ExtractiveWriter();
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, Story> stories = new LinkedHashMap<>();
  private final Map<String, String> storyOf = new HashMap<>();

  Arrivals(List<Doc> docs) {
    this.docs = docs;
  }

  void take(List<Integer> places) {
    List<Article> fresh = places.stream().map(this::article).toList();
    fresh.forEach(a -> articles.put(a.id(), a));
    List<Story> changed =
        grouper.regroup(
            fresh,
            List.copyOf(stories.values()),
            id -> Optional.ofNullable(articles.get(id)),
            slug -> new Source(slug, slug, "https://x.example/", "press", null, slug, false, true),
            writer,
            Relevance.builtIn(),
            NOON);
    for (Story story : changed) {
      stories.put(story.id(), story);
      story.members().forEach(m -> storyOf.put(m.article(), story.id()));
    }
    // a story whose first article is told elsewhere has ended there
    stories.keySet().removeIf(id -> !id.equals(storyOf.get(id)));
  }

  /** For each document a number of its story. */
  List<Integer> labels() {
    List<String> ids = new ArrayList<>(stories.keySet());
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < docs.size(); i++) {
      labels.add(ids.indexOf(storyOf.get(id(i))));
    }
    return labels;
  }

  private static String id(int place) {
    return "m9d" + Integer.toString(10_000_000 + place);
  }

  private Article article(int place) {
    Doc doc = docs.get(place);
    List<Block> blocks =
        doc.text().lines().filter(l -> !l.isBlank()).map(Block::paragraph).toList();
    return ArticleDraft.of(NOON, doc.title().isBlank() ? null : doc.title(), blocks)
        .id(id(place))
        .source("s" + place % 40, "s")
        .article();
  }
}
