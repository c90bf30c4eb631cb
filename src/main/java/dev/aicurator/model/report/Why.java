package dev.aicurator.model.report;

import java.util.List;

/**
 * Why a story is there, and where it is: every decision with the numbers it was made of.
 *
 * @param item the story with the parts of its rank score, which add up to the score
 * @param judged is it AI news, article by article, lead first
 * @param rules the rules of the user that hold for it, in the order they were written
 * @param joined what put each further article with the others
 */
public record Why(Item item, List<Judged> judged, List<Applied> rules, List<Joined> joined) {
  public Why {
    judged = List.copyOf(judged);
    rules = List.copyOf(rules);
    joined = List.copyOf(joined);
  }

  /**
   * The judgement on one article.
   *
   * @param allAi whether its source publishes AI news only, so that nothing was asked
   * @param score how sure it is AI news, in [0, 1]; {@code ai} from one half up
   * @param reasons terms that spoke for it (positive) or against, in log odds, strongest first
   */
  public record Judged(
      String article,
      String title,
      boolean allAi,
      boolean ai,
      double score,
      List<String> topics,
      List<Item.Part> reasons) {
    public Judged {
      topics = List.copyOf(topics);
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * A rule that holds.
   *
   * @param field words, source, author or topic
   * @param does mute, boost or tag
   * @param amount what a boost adds, else 0
   * @param tag what a tag adds, else empty
   */
  public record Applied(String name, String field, String does, double amount, String tag) {}

  /**
   * An article beside the lead.
   *
   * @param copyOf the article it is a copy of, or empty
   * @param likeness of title and text to the story's other articles, the most in [0, 1]
   * @param shared the words that weigh most in that likeness, heaviest first
   */
  public record Joined(
      String article, String title, String copyOf, double likeness, List<String> shared) {
    public Joined {
      shared = List.copyOf(shared);
    }
  }
}
