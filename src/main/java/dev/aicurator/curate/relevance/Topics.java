package dev.aicurator.curate.relevance;

import dev.aicurator.model.feed.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses up to three topics from the terms and cue words of a text, after the user's edits. */
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
  private static final double LEAST = 0.3;
  private static final double OWN_WORD = 4.0;
  private static final double TERM = 1.2;
  private final Tables tables;
  private final TopicEdits edits;
  private final Phrases<Tables.Cue> own = new Phrases<>();

  Topics(Tables tables, TopicEdits edits) {
    this.tables = tables;
    this.edits = edits;
    edits
        .added()
        .forEach((topic, words) -> words.forEach(w -> own.add(w, new Tables.Cue(topic, OWN_WORD))));
  }

  /** All names that can be given, after the user's edits. */
  List<String> names() {
    return Stream.concat(ALL.stream(), edits.added().keySet().stream())
        .map(topic -> edits.renamed().getOrDefault(topic, topic))
        .filter(topic -> !edits.removed().contains(topic))
        .distinct()
        .toList();
  }

  List<String> of(
      Words title,
      Words body,
      Hits titleHits,
      Hits bodyHits,
      List<String> categories,
      @Nullable Source source) {
    Map<String, Double> votes = new TreeMap<>();
    votes.put("society", 0.3);
    vote(title, titleHits, 1.0, votes);
    vote(body, bodyHits, 0.6 / Math.max(1.0, body.size() / 60.0), votes);
    if (source != null && source.topic() != null) {
      votes.merge(source.topic(), 1.5, Double::sum);
    }
    for (String category : categories) {
      String name = category.toLowerCase(Locale.ROOT);
      if (ALL.contains(name)) {
        votes.merge(name, 1.0, Double::sum);
      } else if (name.matches("(cs|stat|math|eess)\\.[a-z]{2}")) {
        votes.merge("research", 3.0, Double::sum);
      }
    }
    double best = votes.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return votes.entrySet().stream()
        .filter(
            e ->
                e.getValue() >= Math.max(LEAST, best / 2)
                    || (edits.added().containsKey(e.getKey()) && e.getValue() >= LEAST))
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(e -> edits.renamed().getOrDefault(e.getKey(), e.getKey()))
        .filter(topic -> !edits.removed().contains(topic))
        .distinct()
        .limit(3)
        .toList();
  }

  private void vote(Words words, Hits hits, double weight, Map<String, Double> votes) {
    hits.terms()
        .forEach(
            (term, count) -> {
              double share = Math.min(1.5, term.weight() / 3) / Math.max(1, term.topics().size());
              for (String topic : term.topics()) {
                votes.merge(topic, weight * count * share * TERM, Double::sum);
              }
            });
    own.find(words, (cue, n) -> votes.merge(cue.topic(), weight * cue.weight(), Double::sum));
    tables
        .cues()
        .find(words, (cue, n) -> votes.merge(cue.topic(), weight * cue.weight(), Double::sum));
  }
}
