package dev.aicurator.view.digest;

import dev.aicurator.model.report.Digest;
import dev.aicurator.text.Clean;
import dev.aicurator.view.ink.Times;
import java.time.ZoneId;

/** What every form of an issue says in the same words. */
final class Words {
  static final String NAME = "AI Curator";
  static final String NOTHING = "Nothing new.";

  private Words() {}

  static String title(Digest digest) {
    return NAME + " · " + Times.day(digest.day());
  }

  /** Such as {@code 12 stories, 23 Nov 2026, 07:00 to 24 Nov 2026, 07:00}. */
  static String span(Digest digest, ZoneId zone) {
    int size = digest.size();
    String stories = size == 1 ? "1 story" : size + " stories";
    String from = Times.full(digest.from(), zone);
    return stories + ", " + from + " to " + Times.full(digest.until(), zone);
  }

  /** A topic as a heading: its first letter a capital. */
  static String topic(String raw) {
    String topic = Clean.line(raw, 40);
    if (topic.isEmpty()) {
      return "Other";
    }
    int first = topic.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(first))
        .append(topic, Character.charCount(first), topic.length())
        .toString();
  }
}
