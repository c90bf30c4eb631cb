package dev.aicurator.curate.group;

import dev.aicurator.curate.sketch.Frequencies;
import dev.aicurator.curate.sketch.Postings;
import dev.aicurator.model.Article;
import dev.aicurator.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The recent stories that fresh articles may belong to, so that a small batch costs by its own size
 * and not by the day's; where there are few stories all of them.
 *
 * @param stories in the order they were given
 * @param around how often the terms of the fresh articles are met in all recent stories
 */
record Nearby(List<Story> stories, Frequencies around) {
  private static final int FEW = 150;
  private static final int MOST = 5;
  private static final int POSTINGS = 200;
  private static final double LEAST = 0.15;

  Nearby {
    stories = List.copyOf(stories);
  }

  private record Candidate(double likeness, int story) {}

  private static final Comparator<Candidate> WORST_FIRST =
      Comparator.comparingDouble(Candidate::likeness)
          .thenComparing(Candidate::story, Comparator.reverseOrder());

  static Nearby of(List<Article> fresh, List<Story> recent, Outlines outlines) {
    if (recent.size() <= FEW) {
      return new Nearby(recent, Frequencies.NONE);
    }
    Set<Integer> chosen = new HashSet<>(holders(fresh, recent));
    Map<Long, Integer> counts = new HashMap<>();
    for (PriorityQueue<Candidate> best : candidates(fresh, recent, outlines, counts)) {
      best.forEach(candidate -> chosen.add(candidate.story()));
    }
    List<Story> stories = chosen.stream().sorted().map(recent::get).toList();
    return new Nearby(stories, new Frequencies(counts, recent.size()));
  }

  /** The stories that have one of the fresh articles as a member already. */
  private static Set<Integer> holders(List<Article> fresh, List<Story> recent) {
    Set<String> ids = new HashSet<>();
    fresh.forEach(article -> ids.add(article.id()));
    Set<Integer> holders = new HashSet<>();
    for (int i = 0; i < recent.size(); i++) {
      if (recent.get(i).members().stream().anyMatch(m -> ids.contains(m.article()))) {
        holders.add(i);
      }
    }
    return holders;
  }

  private static List<PriorityQueue<Candidate>> candidates(
      List<Article> fresh, List<Story> recent, Outlines outlines, Map<Long, Integer> counts) {
    List<Outlines.Outline> own = fresh.stream().map(Outlines::of).toList();
    Postings postings = new Postings(POSTINGS);
    List<PriorityQueue<Candidate>> best = new ArrayList<>();
    for (int f = 0; f < own.size(); f++) {
      best.add(new PriorityQueue<>(WORST_FIRST));
      for (long term : own.get(f).terms()) {
        postings.add(term, f);
      }
    }
    double[] dots = new double[fresh.size()];
    for (int s = 0; s < recent.size(); s++) {
      Outlines.Outline story = outlines.of(recent.get(s));
      weigh(story, postings, dots, counts);
      for (int f = 0; f < dots.length; f++) {
        double likeness = dots[f] / (1e-9 + own.get(f).length() * story.length());
        dots[f] = 0;
        if (likeness >= LEAST) {
          best.get(f).add(new Candidate(likeness, s));
          if (best.get(f).size() > MOST) {
            best.get(f).poll();
          }
        }
      }
    }
    return best;
  }

  private static void weigh(
      Outlines.Outline story, Postings postings, double[] dots, Map<Long, Integer> counts) {
    for (int t = 0; t < story.terms().length; t++) {
      int at = postings.first(story.terms()[t]);
      if (at >= 0) {
        counts.merge(story.terms()[t], 1, Integer::sum);
      }
      double weight = (double) story.weights()[t] * story.weights()[t];
      for (; at >= 0; at = postings.next(at)) {
        dots[postings.document(at)] += weight;
      }
    }
  }
}
