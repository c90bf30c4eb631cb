package dev.aicurator.curate.relevance;

import java.util.List;

/**
 * One rule the user wrote: it holds for a story when one of the values is found in the field.
 *
 * @param what for {@link Action#BOOST} the size in {@code amount}, for {@link Action#TAG} the tag
 *     in {@code tag}
 */
public record Rule(
    String name, Field field, List<String> values, Action what, double amount, String tag) {
  public Rule {
    values = List.copyOf(values);
  }

  /** A rule that hides what it holds for. */
  public static Rule mute(String name, Field field, List<String> values) {
    return new Rule(name, field, values, Action.MUTE, 0, "");
  }

  /** A rule that adds to the rank score, or takes from it when negative; bounded to ±3. */
  public static Rule boost(String name, Field field, List<String> values, double amount) {
    return new Rule(name, field, values, Action.BOOST, amount, "");
  }

  /** A rule that adds a topic of the user's own. */
  public static Rule tag(String name, Field field, List<String> values, String tag) {
    return new Rule(name, field, values, Action.TAG, 0, tag);
  }

  /** Where a rule looks. */
  public enum Field {
    /** Words or phrases in the titles and the dek, on word boundaries. */
    WORDS,
    /** The slug or the title of a source. */
    SOURCE,
    AUTHOR,
    TOPIC
  }

  /** What a rule does. */
  public enum Action {
    MUTE,
    BOOST,
    TAG
  }
}
