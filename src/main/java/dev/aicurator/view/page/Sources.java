package dev.aicurator.view.page;

import dev.aicurator.model.Story;
import dev.aicurator.view.ink.Times;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

/** Who tells a story, in words. */
public final class Sources {
  private Sources() {}

  /** Owners that report it: sources of one owner are one voice. */
  public static int voices(Story story) {
    Set<String> owners = new HashSet<>();
    for (Story.Member member : story.members()) {
      owners.add(member.owner());
    }
    return owners.size();
  }

  /** Such as {@code 7 sources, first at 09:12}. */
  public static String line(Story story, Instant now, ZoneId zone) {
    int voices = voices(story);
    String when = Times.when(story.first(), now, zone);
    String first = when.indexOf(':') == 2 ? "first at " + when : "first on " + when;
    return (voices == 1 ? "1 source, " : voices + " sources, ") + first;
  }
}
