package dev.aicurator.curate.relevance;

import dev.aicurator.model.feed.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Chooses up to three topics by the signs a text shows, after the user's edits. */
final class Topics {
  static final List<String> ALL =
      List.of(
          "models",
          "research",
          "agents",
          "tools",
          "open-source",
          "hardware",
          "products",
          "business",
          "policy",
          "safety",
          "robotics",
          "society");
  private static final double OWN_WORD = 4.0;
  private static final double HINT = 1.5;
  private static final double MOST = 2.0;

  /** What a sign in the body and one in the name of a section are worth beside one in the title. */
  private static final double BODY = 0.5;

  private static final double SECTION = 0.4;

  /** How far a topic may stand behind the best, in log odds. */
  private static final double NEAR = 1.0;

  private final Signs signs;
  private final TopicEdits edits;
  private final Phrases<String> own = new Phrases<>();

  Topics(Signs signs, TopicEdits edits) {
    this.signs = signs;
    this.edits = edits;
    edits.added().forEach((topic, words) -> words.forEach(word -> own.add(word, topic)));
  }

  TopicEdits edits() {
    return edits;
  }

  /** All that is known of an article when its topics are asked for. */
  record Seen(
      String title,
      Words head,
      Words body,
      Hits headHits,
      Hits bodyHits,
      List<String> categories,
      @Nullable Source source) {}

  List<String> of(Seen seen) {
    Map<String, Double> scores = new TreeMap<>();
    double[] known = signs.scores(shown(seen));
    for (int i = 0; i < known.length; i++) {
      scores.put(ALL.get(i), known[i]);
    }
    hints(seen, scores);
    double best = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    own.find(
        seen.head(),
        (topic, at) ->
            scores.merge(topic, OWN_WORD, (score, more) -> Math.max(best, score + more)));
    own.find(seen.body(), (topic, at) -> scores.putIfAbsent(topic, best));
    List<String> shown =
        scores.entrySet().stream()
            .filter(e -> e.getValue() >= best - NEAR || edits.added().containsKey(e.getKey()))
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList();
    return edits.of(shown).stream().limit(3).toList();
  }

  private static void hints(Seen seen, Map<String, Double> scores) {
    if (seen.source() != null && seen.source().topic() != null) {
      scores.merge(seen.source().topic(), HINT, Double::sum);
    }
    for (String category : seen.categories()) {
      String name = category.toLowerCase(Locale.ROOT);
      if (ALL.contains(name)) {
        scores.merge(name, 1.0, Double::sum);
      } else if (name.matches("(cs|stat|math|eess)\\.[a-z]{2}")) {
        scores.merge("research", 3.0, Double::sum);
      }
    }
  }

  /** How much of each sign the title shows, and the body in part. */
  double[] shown(Seen seen) {
    double[] shown = new double[signs.size()];
    count(seen.head(), seen.headHits(), shown);
    Shape.of(seen.title(), seen.head().isCapitalized(3), form -> shown[signs.place(form)]++);
    double[] inBody = new double[signs.size()];
    count(seen.body(), seen.bodyHits(), inBody);
    double scale = 60.0 / Math.max(60, seen.body().size());
    for (int i = 0; i < shown.length; i++) {
      shown[i] = Math.min(MOST, shown[i]) + BODY * Math.min(MOST, scale * inBody[i]);
    }
    sections(seen.categories(), shown);
    return shown;
  }

  private void sections(List<String> categories, double[] shown) {
    if (categories.isEmpty()) {
      return;
    }
    double[] named = new double[shown.length];
    categories.forEach(category -> signs.count(Words.of(category), named));
    for (int i = 0; i < shown.length; i++) {
      shown[i] += SECTION * Math.min(1, named[i]);
    }
  }

  private void count(Words words, Hits hits, double[] shown) {
    signs.count(words, shown);
    hits.terms()
        .forEach(
            (term, count) -> {
              if (term.entity()) {
                shown[term.kind()] += count;
              }
              double share = Math.min(1.5, term.weight() / 3) / Math.max(1, term.signs().size());
              for (int sign : term.signs()) {
                shown[sign] += count * share;
              }
            });
  }
}
