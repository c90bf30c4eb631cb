package dev.aicurator.curate.relevance;

import dev.aicurator.model.feed.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the feed's own sections and the kind of source say before a word is read. */
final class Sections {
  private static final Set<String> AI_ARXIV =
      Set.of("cs.ai", "cs.lg", "cs.cl", "cs.cv", "cs.ne", "cs.ro", "cs.ma", "stat.ml");
  private static final Set<String> AI_SECTIONS =
      Set.of(
          "ai",
          "artificial intelligence",
          "artificial-intelligence",
          "machine learning",
          "machine-learning",
          "generative ai",
          "llm",
          "llms",
          "deep learning",
          "robotics",
          "nlp",
          "ai & machine learning");
  private static final Map<String, Double> PRIORS =
      Map.of("lab", 2.0, "research", 1.2, "papers", 1.2, "safety", 1.5, "tools", 0.6);

  private Sections() {}

  static void add(List<String> categories, @Nullable Source source, Map<String, Double> summands) {
    for (String category : categories) {
      String name = category.strip().toLowerCase(Locale.ROOT);
      if (AI_ARXIV.contains(name)) {
        summands.put("section: " + name, 4.0);
      } else if (AI_SECTIONS.contains(name)) {
        summands.put("section: " + name, 2.5);
      }
    }
    if (source != null && PRIORS.containsKey(source.kind())) {
      summands.put("source: " + source.kind(), PRIORS.getOrDefault(source.kind(), 0.0));
    }
  }
}
