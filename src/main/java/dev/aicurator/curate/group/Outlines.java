package dev.aicurator.curate.group;

import dev.aicurator.curate.sketch.Terms;
import dev.aicurator.curate.sketch.Vocabulary;
import dev.aicurator.model.Article;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.Story;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rarer terms of stories and articles as hashes, enough to tell which story an article may
 * belong to without reading the story's articles. Remembers stories that have not changed.
 */
final class Outlines {
  private static final int MOST_KEPT = 60_000;
  private static final int TITLES = 6;
  private static final int ARTICLE_CHARS = 2_500;
  private static final double COMMON = 2.5;
  private final Map<String, Kept> kept = new LinkedHashMap<>();

  private record Kept(Instant changed, int members, Outline outline) {}

  /** Distinct terms, ascending by hash, with how rare each is in general news. */
  record Outline(long[] terms, float[] weights, double length) {}

  Outline of(Story story) {
    Kept known = kept.get(story.id());
    if (known != null
        && known.changed().equals(story.changed())
        && known.members() == story.members().size()) {
      return known.outline();
    }
    Outline made = outline(text(story));
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    kept.put(story.id(), new Kept(story.changed(), story.members().size(), made));
    return made;
  }

  static Outline of(Article article) {
    String text = article.text();
    int end = Math.min(text.length(), ARTICLE_CHARS);
    return outline(article.title() + "\n" + text.substring(0, end));
  }

  private static String text(Story story) {
    StringBuilder text = new StringBuilder(story.card().headline());
    story.members().stream().limit(TITLES).forEach(m -> text.append('\n').append(m.title()));
    Sentence dek = story.card().dek();
    Stream.of(
            dek == null ? List.<Sentence>of() : List.of(dek),
            story.card().whyItMatters(),
            story.card().keyPoints(),
            story.card().details())
        .flatMap(List::stream)
        .forEach(s -> text.append('\n').append(s.text()));
    return text.toString();
  }

  private static Outline outline(String text) {
    Map<Long, Double> rare = new LinkedHashMap<>();
    for (String stem : Terms.stems(text)) {
      double idf = Vocabulary.idf(stem);
      if (idf >= COMMON) {
        rare.put(Terms.hash(stem), idf);
      }
    }
    long[] terms = rare.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    float[] weights = new float[terms.length];
    double square = 0;
    for (int i = 0; i < terms.length; i++) {
      weights[i] = rare.getOrDefault(terms[i], 0.0).floatValue();
      square += weights[i] * weights[i];
    }
    return new Outline(terms, weights, Math.sqrt(square));
  }
}
