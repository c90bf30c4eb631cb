package dev.aicurator.curate.digest;

import dev.aicurator.curate.passage.Passage;
import dev.aicurator.curate.passage.Passage.Quality;
import dev.aicurator.curate.passage.Reading;
import dev.aicurator.curate.table.Background;
import dev.aicurator.model.Article;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.Story;
import dev.aicurator.text.Stem;
import dev.aicurator.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What later articles of a story add: sentences that stand alone, half of whose rare words the
 * earlier articles never used, and that say nothing they said.
 */
public final class News {
  /** Sentences that are enough to tell what is new. */
  static final int MOST = 3;

  private static final int FRESH = 5;
  private static final int KNOWN = 3;
  private static final int SHORTEST = 6;
  private static final int LONGEST = 45;
  private static final double NEW_SHARE = 0.4;
  private static final double SAID = 0.5;
  private final Reading reading;
  private final int fresh;
  private final Set<String> known = new HashSet<>();

  private News(List<Article> added, List<Article> earlier) {
    List<Article> all = new ArrayList<>(added.subList(0, Math.min(FRESH, added.size())));
    fresh = all.size();
    all.addAll(earlier.subList(0, Math.min(KNOWN, earlier.size())));
    reading = new Reading(all);
    for (Article article : earlier) {
      known.addAll(stems(article.title() + "\n" + article.text()));
    }
  }

  /** What {@code articles} of a story that was reopened tell since then; of any other nothing. */
  public static List<Sentence> of(Story story, List<Article> articles) {
    Set<String> since = new HashSet<>();
    for (Story.Member member : story.members()) {
      if (story.isNews(member)) {
        since.add(member.article());
      }
    }
    if (since.isEmpty()) {
      return List.of();
    }
    List<Article> added = articles.stream().filter(a -> since.contains(a.id())).toList();
    List<Article> earlier = articles.stream().filter(a -> !since.contains(a.id())).toList();
    return of(added, earlier, MOST);
  }

  /** Up to {@code most} sentences in reading order; empty when nothing is new. */
  public static List<Sentence> of(List<Article> added, List<Article> earlier, int most) {
    return added.isEmpty() ? List.of() : new News(added, earlier).best(most);
  }

  private List<Sentence> best(int most) {
    List<Integer> order = new ArrayList<>();
    double[] worth = new double[reading.passages.size()];
    for (int i = 0; i < worth.length; i++) {
      double share = mayBeTold(i) ? newShare(reading.passages.get(i).text()) : 0;
      if (share >= NEW_SHARE) {
        int place = reading.passages.get(i).order();
        worth[i] = share + 0.6 / Math.sqrt(1 + place) + 0.4 * reading.nearWhole(i) + nearTitle(i);
        order.add(i);
      }
    }
    order.sort(Comparator.comparingDouble((Integer i) -> -worth[i]).thenComparing(i -> i));
    List<Integer> taken = new ArrayList<>();
    for (int i : order) {
      if (taken.size() < most && !isSaid(i, taken)) {
        taken.add(i);
      }
    }
    return taken.stream().sorted().map(this::sentence).toList();
  }

  private double nearTitle(int i) {
    return 0.4 * reading.nearTitle(i);
  }

  private boolean mayBeTold(int i) {
    Passage p = reading.passages.get(i);
    return p.article() < fresh
        && p.quality() == Quality.GOOD
        && p.words() >= SHORTEST
        && p.words() <= LONGEST;
  }

  /** Whether one of the earlier articles, or a sentence taken already, says the same. */
  private boolean isSaid(int i, List<Integer> taken) {
    for (int j = 0; j < reading.passages.size(); j++) {
      boolean told = reading.passages.get(j).article() >= fresh || taken.contains(j);
      if (told && reading.nearness(i, j) > SAID) {
        return true;
      }
    }
    return false;
  }

  private double newShare(String text) {
    double all = 0;
    double added = 0;
    for (String stem : stems(text)) {
      double weight = weight(stem);
      all += weight;
      added += known.contains(stem) ? 0 : weight;
    }
    return all == 0 ? 0 : added / all;
  }

  private double weight(String stem) {
    return reading.english ? Background.ofStems().idf(stem) : Math.min(4, stem.length());
  }

  private Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    Tokens.each(
        text,
        0,
        text.length(),
        (start, end) -> {
          String low = text.substring(start, end).toLowerCase(Locale.ROOT);
          stems.add(reading.english ? Stem.of(low) : low);
        });
    return stems;
  }

  private Sentence sentence(int i) {
    Passage p = reading.passages.get(i);
    return p.sentence(reading.articles.get(p.article()).id());
  }
}
