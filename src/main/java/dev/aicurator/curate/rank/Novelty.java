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
  private static final int SHORTEST = 4;
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Instant> firstSaid = new HashMap<>();

  Novelty(List<Story> stories) {
    for (Story story : stories) {
      Instant first = story.first();
      Set<String> own = words(story.lead().title().toLowerCase(Locale.ROOT));
      words.put(story.id(), own);
      for (String word : own) {
        Instant before = firstSaid.get(word);
        if (before == null || first.isBefore(before)) {
          firstSaid.put(word, first);
        }
      }
    }
  }

  /** Of one of the stories of the list. */
  double of(Story story) {
    Set<String> own = words.getOrDefault(story.id(), Set.of());
    if (own.isEmpty()) {
      return 0;
    }
    Instant before = story.first().minus(EARLIER);
    int fresh = 0;
    for (String word : own) {
      fresh += firstSaid.getOrDefault(word, story.first()).isBefore(before) ? 0 : 1;
    }
    return 0.8 * fresh / own.size();
  }

  private static boolean isWord(int c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' : Character.isLetterOrDigit(c);
  }

  /** Of a title in lower case. */
  private static Set<String> words(String title) {
    Set<String> words = new HashSet<>();
    int start = 0;
    for (int i = 0, next; i <= title.length(); i = next) {
      int c = i < title.length() ? title.codePointAt(i) : ' ';
      next = i + Character.charCount(c);
      if (!isWord(c)) {
        if (i - start >= SHORTEST) {
          words.add(title.substring(start, i));
        }
        start = next;
      }
    }
    return words;
  }
}
