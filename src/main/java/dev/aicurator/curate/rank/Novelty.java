package dev.aicurator.curate.rank;

import dev.aicurator.model.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How little of a story's headline those of the days before had. */
public final class Novelty {
  private static final Duration EARLIER = Duration.ofHours(12);
  private static final Duration LONG_AGO = Duration.ofDays(4);
  private static final int SHORTEST = 4;
  private final Map<String, TreeSet<Instant>> said = new HashMap<>();

  /**
   * @param stories those it is told by: the recent ones
   */
  Novelty(List<Story> stories) {
    for (Story story : stories) {
      Instant first = story.first();
      for (String word : words(story)) {
        said.computeIfAbsent(word, w -> new TreeSet<>()).add(first);
      }
    }
  }

  /**
   * The stories with how new each is beside the others and beside {@code recent} ones.
   *
   * @param recent of those that are among {@code stories} now an earlier version
   */
  public static List<Story> noted(List<Story> stories, List<Story> recent) {
    Set<String> told = new HashSet<>();
    stories.forEach(story -> story.members().forEach(member -> told.add(member.article())));
    List<Story> all = new ArrayList<>(stories);
    recent.stream().filter(story -> !told.contains(story.id())).forEach(all::add);
    Novelty novelty = new Novelty(all);
    return stories.stream().map(story -> story.withNovelty(novelty.of(story))).toList();
  }

  /** From 1000, where no word was in a headline of the days before, to 0. */
  int of(Story story) {
    Set<String> own = words(story);
    Instant before = story.first().minus(EARLIER);
    Instant from = story.first().minus(LONG_AGO);
    int fresh = 0;
    for (String word : own) {
      TreeSet<Instant> times = said.get(word);
      Instant last = times == null ? null : times.lower(before);
      fresh += last == null || last.isBefore(from) ? 1 : 0;
    }
    return own.isEmpty() ? 0 : (int) Math.rint(1000.0 * fresh / own.size());
  }

  private static Set<String> words(Story story) {
    return words(story.lead().title().toLowerCase(Locale.ROOT));
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
