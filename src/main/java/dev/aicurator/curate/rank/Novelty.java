package dev.aicurator.curate.rank;

import dev.aicurator.model.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How little of a story's headline earlier stories of the list had: 0.8 for nothing, 0 for all. */
final class Novelty {
  private static final Duration EARLIER = Duration.ofHours(12);
  private final Map<String, Instant> firstSaid = new HashMap<>();

  Novelty(List<Story> stories) {
    for (Story story : stories) {
      Instant first = story.first();
      for (String word : words(story)) {
        firstSaid.merge(word, first, (a, b) -> a.isBefore(b) ? a : b);
      }
    }
  }

  double of(Story story) {
    Set<String> words = words(story);
    if (words.isEmpty()) {
      return 0;
    }
    Instant before = story.first().minus(EARLIER);
    long fresh =
        words.stream()
            .filter(w -> !firstSaid.getOrDefault(w, story.first()).isBefore(before))
            .count();
    return 0.8 * fresh / words.size();
  }

  private static Set<String> words(Story story) {
    Set<String> words = new HashSet<>();
    for (String word :
        story.lead().title().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() > 3) {
        words.add(word);
      }
    }
    return words;
  }
}
