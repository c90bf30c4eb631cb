package dev.aicurator.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One rule the user wrote, a table {@code [[rule]]}: one of words, source, author, topic says where
 * it looks, one of mute, boost, tag what it does.
 *
 * @param amount for a boost, in [-3, 3]; else 0
 * @param tag for a tag; else empty
 */
public record UserRule(
    String name, Field field, List<String> values, Action action, double amount, String tag) {
  public UserRule {
    values = List.copyOf(values);
  }

  /** Where a rule looks. */
  public enum Field {
    WORDS,
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

  static List<UserRule> read(Toml root) {
    List<UserRule> rules = new ArrayList<>();
    for (Toml table : root.tables("rule")) {
      rules.add(rule(table, rules.size() + 1));
    }
    return rules;
  }

  private static UserRule rule(Toml table, int number) {
    List<Field> fields = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (Field field : Field.values()) {
      List<String> here = table.strings(field.name().toLowerCase(Locale.ROOT));
      if (!here.isEmpty()) {
        fields.add(field);
        values.addAll(here);
      }
    }
    if (values.stream().anyMatch(String::isBlank)) {
      throw table.wrong(fields.get(0).name().toLowerCase(Locale.ROOT), "must not be empty");
    }
    if (fields.size() != 1) {
      throw table.wrong("", "needs one of words, source, author and topic");
    }
    String name = table.string("name");
    return action(table, name == null ? "rule " + number : name, fields.get(0), values);
  }

  private static UserRule action(Toml table, String name, Field field, List<String> values) {
    boolean mute = table.flag("mute", false);
    double boost = table.number("boost", 0, -3, 3);
    String tag = table.string("tag");
    if (tag != null && tag.isBlank()) {
      throw table.wrong("tag", "must not be empty");
    }
    int actions = (mute ? 1 : 0) + (boost != 0 ? 1 : 0) + (tag != null ? 1 : 0);
    if (actions != 1) {
      throw table.wrong("", "needs one of mute = true, boost = 0.5 and tag = \"name\"");
    }
    Action action = mute ? Action.MUTE : tag != null ? Action.TAG : Action.BOOST;
    return new UserRule(name, field, values, action, boost, tag == null ? "" : tag);
  }
}
