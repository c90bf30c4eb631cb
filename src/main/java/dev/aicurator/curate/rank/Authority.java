package dev.aicurator.curate.rank;

import dev.aicurator.model.Story;
import dev.aicurator.model.feed.Source;
import java.util.Map;

/** What the best voice of a story adds: who did it and who edits before printing weigh most. */
final class Authority {
  private static final double SIGNED = 0.2;

  private Authority() {}

  static double of(Story story, Map<String, Source> sources) {
    double best = 0;
    for (Story.Member member : story.members()) {
      Source source = sources.get(member.source());
      double voice = source == null ? 0 : kind(source);
      best = Math.max(best, voice + (member.authors().isEmpty() ? 0 : SIGNED));
    }
    return best;
  }

  private static double kind(Source source) {
    return switch (source.kind()) {
      case "lab" -> 0.6;
      case "research", "press", "safety", "policy" -> 0.5;
      case "commentary", "tools", "products" -> 0.3;
      case "papers" -> 0.1;
      default -> 0.0;
    };
  }
}
