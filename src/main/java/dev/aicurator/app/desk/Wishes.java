package dev.aicurator.app.desk;

import dev.aicurator.config.Settings;
import dev.aicurator.config.TopicChanges;
import dev.aicurator.config.UserRule;
import dev.aicurator.curate.relevance.Relevance;
import dev.aicurator.curate.relevance.Rule;
import dev.aicurator.curate.relevance.Rules;
import dev.aicurator.curate.relevance.TopicEdits;
import java.util.List;
import java.util.Set;

/** The user's settings in the words of the curator: rules and topics. */
public final class Wishes {
  private Wishes() {}

  public static Rules rules(Settings settings) {
    List<UserRule> rules = settings.rules();
    return rules.isEmpty() ? Rules.NONE : new Rules(rules.stream().map(Wishes::rule).toList());
  }

  private static Rule rule(UserRule rule) {
    return new Rule(
        rule.name(),
        Rule.Field.valueOf(rule.field().name()),
        rule.values(),
        Rule.Action.valueOf(rule.action().name()),
        rule.amount(),
        rule.tag());
  }

  public static Relevance relevance(Settings settings) {
    TopicEdits edits = topics(settings);
    return edits == TopicEdits.NONE ? Relevance.builtIn() : Relevance.builtIn().withTopics(edits);
  }

  static TopicEdits topics(Settings settings) {
    TopicChanges topics = settings.topics();
    return topics.isEmpty()
        ? TopicEdits.NONE
        : new TopicEdits(topics.added(), Set.copyOf(topics.removed()), topics.renamed());
  }
}
