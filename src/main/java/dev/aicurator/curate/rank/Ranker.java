package dev.aicurator.curate.rank;

import dev.aicurator.curate.relevance.Rules;
import dev.aicurator.model.Marks;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.Item;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Orders stories by an explained sum: every part has a name and the parts add up to the score. */
public final class Ranker {
  private static final double SHARE = 0.35;

  private Ranker() {}

  /** Best first, ties by id, for a caller that knows nothing of sources and rules. */
  public static List<Ranked> rank(
      List<Story> stories, Map<String, Marks> marks, Profile profile, Instant now) {
    return rank(stories, new View(marks, Map.of(), profile, Rules.NONE, now));
  }

  /** Best first, ties by id; what a rule mutes is still there: leaving it out is the list's. */
  public static List<Ranked> rank(List<Story> stories, View view) {
    Novelty novelty = new Novelty(isKnown(stories) ? List.of() : stories);
    List<Ranked> scored = new ArrayList<>();
    for (Story story : stories) {
      List<Item.Part> parts = new ArrayList<>();
      part(parts, "coverage", 1.2 * log2(owners(story)));
      part(parts, "recency", 3.0 * fresh(story, view.now()));
      part(parts, "source", Authority.of(story, view.sources()));
      part(parts, "relevance", story.ai() ? story.relevance() : 0);
      part(parts, "subject", Math.min(0.6, 0.2 * story.entities().size()));
      part(parts, "profile", learnt(story, view.profile()));
      part(parts, "depth", 0.6 * Math.min(1, words(story) / 800.0));
      part(parts, "discussion", isDiscussed(story) ? 0.2 : 0);
      Integer known = story.novelty();
      part(parts, "novelty", 0.8 * (known == null ? novelty.of(story) : known) / 1000);
      part(parts, "update", story.update() ? 0.4 : 0);
      part(parts, "read", view.marks(story).isRead() ? -1.0 : 0);
      part(parts, "rules", view.rules().apply(story).boost());
      scored.add(Ranked.of(story, parts));
    }
    Collections.sort(scored);
    return fairly(scored);
  }

  /** Stories that were imported, or stored long ago, were not compared with the days before. */
  private static boolean isKnown(List<Story> stories) {
    for (Story story : stories) {
      if (story.novelty() == null) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDiscussed(Story story) {
    for (Story.Member member : story.members()) {
      if (member.discussion() != null) {
        return true;
      }
    }
    return false;
  }

  /** Each further story of one owner gives way a little, so that rare sources are not buried. */
  private static List<Ranked> fairly(List<Ranked> sorted) {
    Map<String, Integer> seen = new HashMap<>();
    List<Ranked> shared = new ArrayList<>();
    for (Ranked ranked : sorted) {
      String owner = ranked.story().lead().owner();
      int before = seen.getOrDefault(owner, 0);
      seen.put(owner, before + 1);
      List<Item.Part> parts = new ArrayList<>(ranked.parts());
      part(parts, "share", -SHARE * Math.min(4, log2(1 + before)));
      shared.add(Ranked.of(ranked.story(), parts));
    }
    Collections.sort(shared);
    return List.copyOf(shared);
  }

  private static void part(List<Item.Part> parts, String name, double value) {
    double rounded = Math.rint(value * 1000) / 1000;
    if (rounded != 0) {
      parts.add(new Item.Part(name, rounded));
    }
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }

  private static int owners(Story story) {
    TreeSet<String> owners = new TreeSet<>();
    for (Story.Member member : story.members()) {
      if (member.copyOf() == null) {
        owners.add(member.owner());
      }
    }
    return Math.max(1, Math.min(64, owners.size()));
  }

  /** 1 for now, one half for each 18 hours that pass. */
  private static double fresh(Story story, Instant now) {
    double hours = Duration.between(story.time(), now).toMinutes() / 60.0;
    return Math.pow(0.5, Math.max(0, hours) / 18);
  }

  private static int words(Story story) {
    int most = 0;
    for (Story.Member member : story.members()) {
      most = Math.max(most, member.words());
    }
    return most;
  }

  /** At most 1.5, whatever was liked. */
  private static double learnt(Story story, Profile profile) {
    double topic = best(story.topics(), profile.topics());
    double entity = best(story.entities(), profile.entities());
    double source = profile.sources().getOrDefault(story.lead().source(), 0.0);
    return 0.6 * topic + 0.6 * entity + 0.3 * source;
  }

  private static double best(List<String> names, Map<String, Double> weights) {
    double best = names.isEmpty() ? 0 : Double.NEGATIVE_INFINITY;
    for (String name : names) {
      best = Math.max(best, weights.getOrDefault(name, 0.0));
    }
    return best;
  }
}
