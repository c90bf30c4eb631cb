package dev.aicurator.app.read;

import dev.aicurator.app.desk.Desk;
import dev.aicurator.app.desk.Names;
import dev.aicurator.config.UserRule;
import dev.aicurator.curate.relevance.TopicEdits;
import dev.aicurator.model.Near;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Topics and sources that the user's settings name and nothing bears: such a line does nothing. */
public final class Strangers {
  private final Desk desk;
  private final Known known;

  public Strangers(Desk desk) {
    this.desk = desk;
    this.known = new Known(desk);
  }

  /** One sentence for all, none where there are none; costs nothing where no rule is written. */
  public List<String> told() {
    List<String> told = new ArrayList<>();
    TopicEdits edits = desk.topics();
    for (String topic : edits == TopicEdits.NONE ? List.<String>of() : edits.strangers()) {
      told.add("topics: " + Names.quoted(topic) + Near.hint(topic, edits.names()));
    }
    for (UserRule rule : desk.settings().rules()) {
      for (String value : rule.values()) {
        if (isStrange(rule.field(), value)) {
          told.add(Names.quoted(rule.name()) + ": " + Names.quoted(value));
        }
      }
    }
    return told.isEmpty()
        ? List.of()
        : List.of("config.toml names what there is not: " + String.join("; ", told));
  }

  private boolean isStrange(UserRule.Field field, String value) {
    String word = value.toLowerCase(Locale.ROOT);
    return switch (field) {
      case TOPIC -> !known.isTopic(value) && !known.isTopic(word);
      case SOURCE -> known.slugOf(word).isEmpty();
      default -> false;
    };
  }
}
