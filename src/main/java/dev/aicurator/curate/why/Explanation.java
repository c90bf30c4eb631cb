package dev.aicurator.curate.why;

import dev.aicurator.curate.group.Likeness;
import dev.aicurator.curate.relevance.Judgement;
import dev.aicurator.curate.relevance.Relevance;
import dev.aicurator.curate.relevance.Rule;
import dev.aicurator.curate.relevance.Rules;
import dev.aicurator.model.Article;
import dev.aicurator.model.Story;
import dev.aicurator.model.feed.Source;
import dev.aicurator.model.report.Item;
import dev.aicurator.model.report.Why;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tells why a story is what and where it is, by the same numbers that decided it. */
public final class Explanation {
  private static final int REASONS = 12;

  private final Relevance relevance;
  private final Rules rules;
  private final Function<String, Optional<Source>> sources;

  /**
   * @param sources of a slug; empty for what is followed no more
   */
  public Explanation(Relevance relevance, Rules rules, Function<String, Optional<Source>> sources) {
    this.relevance = relevance;
    this.rules = rules;
    this.sources = sources;
  }

  /** Explains {@code item}; {@code articles} are its stored articles, lead first. */
  public Why of(Item item, List<Article> articles) {
    return new Why(
        item,
        articles.stream().map(this::judged).toList(),
        rules.apply(item.story()).applied().stream().map(Explanation::applied).toList(),
        joined(item.story(), articles));
  }

  private Why.Judged judged(Article article) {
    Source source = sources.apply(article.source()).orElse(null);
    Judgement judged =
        relevance.judge(article.title(), article.text(), article.categories(), source);
    return new Why.Judged(
        article.id(),
        article.title(),
        source != null && source.allAi(),
        judged.ai(),
        judged.score(),
        judged.topics(),
        judged.reasons().stream()
            .limit(REASONS)
            .map(reason -> new Item.Part(reason.term(), reason.weight()))
            .toList());
  }

  private static Why.Applied applied(Rule rule) {
    return new Why.Applied(
        rule.name(),
        rule.field().name().toLowerCase(Locale.ROOT),
        rule.what().name().toLowerCase(Locale.ROOT),
        rule.amount(),
        rule.tag());
  }

  private static List<Why.Joined> joined(Story story, List<Article> articles) {
    Map<String, String> copies = new HashMap<>();
    for (Story.Member member : story.members()) {
      if (member.copyOf() != null) {
        copies.put(member.article(), member.copyOf());
      }
    }
    List<Likeness> likenesses = Likeness.of(articles);
    List<Why.Joined> joined = new ArrayList<>();
    for (int i = 1; i < articles.size(); i++) {
      Article article = articles.get(i);
      joined.add(
          new Why.Joined(
              article.id(),
              article.title(),
              copies.getOrDefault(article.id(), ""),
              likenesses.get(i).cosine(),
              likenesses.get(i).shared()));
    }
    return joined;
  }
}
