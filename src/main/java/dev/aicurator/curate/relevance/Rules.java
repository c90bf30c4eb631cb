package dev.aicurator.curate.relevance;

import dev.aicurator.model.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The user's rules, applied to stories without changing what is stored. */
public final class Rules {
  public static final Rules NONE = new Rules(List.of());
  private static final double MOST = 3;
  private static final Verdict NOTHING = new Verdict(false, 0, List.of(), List.of());
  private final List<Ready> rules = new ArrayList<>();

  public Rules(List<Rule> rules) {
    for (Rule rule : rules) {
      Phrases<String> words = new Phrases<>();
      Set<String> values = new HashSet<>();
      for (String value : rule.values()) {
        words.add(value, value);
        values.add(value.toLowerCase(Locale.ROOT));
      }
      this.rules.add(new Ready(rule, words, values));
    }
  }

  /** A rule with its values as they are looked for: as phrases, and in lower case. */
  private record Ready(Rule rule, Phrases<String> words, Set<String> values) {}

  /**
   * What the rules make of one story.
   *
   * @param boost what is added to its score, in [-3, 3]
   * @param tags topics of the user's own, in alphabetical order
   * @param applied the rules that held, in the order they were written
   */
  public record Verdict(boolean muted, double boost, List<String> tags, List<Rule> applied) {
    public Verdict {
      tags = List.copyOf(tags);
      applied = List.copyOf(applied);
    }
  }

  public Verdict apply(Story story) {
    if (rules.isEmpty()) {
      return NOTHING;
    }
    boolean muted = false;
    double boost = 0;
    TreeSet<String> tags = new TreeSet<>();
    List<Rule> applied = new ArrayList<>();
    for (Ready ready : rules) {
      Rule rule = ready.rule();
      if (holds(ready, story)) {
        applied.add(rule);
        switch (rule.what()) {
          case MUTE -> muted = true;
          case BOOST -> boost += rule.amount();
          case TAG -> tags.add(rule.tag());
        }
      }
    }
    return new Verdict(muted, Math.max(-MOST, Math.min(MOST, boost)), List.copyOf(tags), applied);
  }

  /** The topics of the user's own that some rule gives. */
  public List<String> tags() {
    return rules.stream()
        .map(Ready::rule)
        .filter(rule -> rule.what() == Rule.Action.TAG)
        .map(Rule::tag)
        .distinct()
        .toList();
  }

  /** How many of these stories each rule would hold for, in the order the rules were written. */
  public List<Integer> dryRun(List<Story> stories) {
    return rules.stream()
        .map(rule -> (int) stories.stream().filter(story -> holds(rule, story)).count())
        .toList();
  }

  private static boolean holds(Ready rule, Story story) {
    return switch (rule.rule().field()) {
      case WORDS -> words(story).anyMatch(text -> rule.words().isIn(Words.of(text)));
      case SOURCE ->
          any(rule, story.members().stream().flatMap(m -> Stream.of(m.source(), m.sourceTitle())));
      case AUTHOR -> any(rule, story.members().stream().flatMap(m -> m.authors().stream()));
      case TOPIC -> any(rule, story.topics().stream());
    };
  }

  private static Stream<String> words(Story story) {
    Stream<String> titles = story.members().stream().map(Story.Member::title);
    return story.card().dek() == null
        ? titles
        : Stream.concat(titles, Stream.of(story.card().dek().text()));
  }

  private static boolean any(Ready rule, Stream<String> found) {
    return found.anyMatch(value -> rule.values().contains(value.toLowerCase(Locale.ROOT)));
  }
}
