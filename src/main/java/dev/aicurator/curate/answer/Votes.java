package dev.aicurator.curate.answer;

import dev.aicurator.curate.words.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many articles agree on a thing of the kind asked for. */
final class Votes {
  static final double HEADLINE = 0.8;
  private final Sought sought;
  private final List<Evidence> articles;
  private final List<Map<String, Double>> given = new ArrayList<>();
  private final Map<String, Double> all = new HashMap<>();

  Votes(Sought sought, List<Evidence> articles) {
    this.sought = sought;
    this.articles = articles;
    for (Evidence one : articles) {
      Map<String, Double> own = given(one);
      own.forEach((key, worth) -> all.merge(key, worth, Double::sum));
      given.add(own);
    }
  }

  /** How many words the articles have on average. */
  double length() {
    return Math.max(1, articles.stream().mapToInt(Evidence::length).average().orElse(1));
  }

  private Map<String, Double> given(Evidence one) {
    Map<String, Double> own = new HashMap<>();
    for (int s = 0; s < one.told().size(); s++) {
      double share = one.share(s);
      for (Wants.Found found : sought.found(one.told().get(s))) {
        own.merge(found.key(), share * share, Math::max);
      }
    }
    return own;
  }

  /** The votes of the others for the best of what {@code told} shows, as logarithm. */
  double of(Evidence evidence, Told told) {
    Map<String, Double> own = given.get(articles.indexOf(evidence));
    double most = 0;
    for (Wants.Found found : sought.found(told)) {
      double votes = all.getOrDefault(found.key(), 0.0) - own.getOrDefault(found.key(), 0.0);
      most = Math.max(most, votes);
    }
    return Math.log(1 + most);
  }
}
