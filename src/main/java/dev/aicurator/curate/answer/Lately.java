package dev.aicurator.curate.answer;

import dev.aicurator.curate.words.When;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.Story;
import dev.aicurator.model.ask.Answer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the stories of a span of time speak of: the day's headlines, and names that rise. */
final class Lately {
  private static final int DAY = 7;

  private Lately() {}

  static Answer rising(Reading reading, Asked asked) {
    When.Span span = Counting.span(reading, asked);
    List<Story> stories = stories(reading, span);
    if (stories.isEmpty() && asked.span() == null) {
      span = lastDays(reading, span);
      stories = stories(reading, span);
    }
    Instant middle =
        span.start().plus(span.start().until(span.end(), ChronoUnit.MILLIS) / 2, ChronoUnit.MILLIS);
    Map<String, List<Story>> byName = new HashMap<>();
    for (Story story : stories) {
      story.entities().forEach(e -> byName.computeIfAbsent(e, k -> new ArrayList<>()).add(story));
    }
    boolean rises =
        !asked.asksMost()
            && byName.values().stream().anyMatch(s -> s.size() > 1 && gain(s, middle) > 0);
    List<String> names =
        byName.entrySet().stream()
            .filter(e -> e.getValue().size() > 1 && (!rises || gain(e.getValue(), middle) > 0))
            .sorted(
                Comparator.comparingDouble(
                        (Map.Entry<String, List<Story>> e) ->
                            rises ? -gain(e.getValue(), middle) : -e.getValue().size())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(Counting.SHOWN)
            .map(Map.Entry::getKey)
            .toList();
    String most = asked.asksMost() ? "Written of most " : "Nothing stands out; written of most ";
    return rising((rises ? "Written of more and more " : most) + span.words(), names, byName, span);
  }

  /** What was told in a span of time: the headlines most sources carry, AI news first. */
  static Answer headlines(Reading reading, Asked asked) {
    When.Span span = Counting.span(reading, asked);
    List<Story> stories = stories(reading, span);
    if (stories.isEmpty() && asked.span() == null) {
      span = lastDays(reading, span);
      stories = stories(reading, span);
    }
    List<Story> most =
        stories.stream()
            .sorted(
                Comparator.comparing((Story s) -> !s.ai())
                    .thenComparing(s -> -s.members().size())
                    .thenComparing(s -> -s.relevance())
                    .thenComparing(Story::time, Comparator.reverseOrder()))
            .limit(DAY)
            .toList();
    if (most.isEmpty()) {
      return Counting.none(List.of());
    }
    String count = stories.size() == 1 ? "1 story " : stories.size() + " stories ";
    String shown = stories.size() > most.size() ? "; shown are the foremost." : ".";
    return new Answer(
        most.stream().map(Lately::title).toList(),
        List.of(),
        most.stream().map(s -> s.lead().article()).toList(),
        List.of(),
        count + span.words() + shown);
  }

  private static Sentence title(Story story) {
    Story.Member lead = story.lead();
    return new Sentence(lead.title(), lead.article(), Sentence.TITLE, 0, lead.title().length());
  }

  private static Answer rising(
      String what, List<String> names, Map<String, List<Story>> byName, When.Span span) {
    List<Answer.Tally> tallies = new ArrayList<>();
    Set<Story> leads = new LinkedHashSet<>();
    for (String name : names) {
      List<Story> about = byName.getOrDefault(name, List.of());
      tallies.add(Counting.tally(name, about.stream().map(Story::time).toList(), span));
      about.stream().max(Comparator.comparing(Story::time)).ifPresent(leads::add);
    }
    if (tallies.isEmpty()) {
      String none = "No name is in more than one story " + span.words() + ".";
      return new Answer(List.of(), List.of(), List.of(), List.of(), none);
    }
    return new Answer(
        List.of(),
        tallies,
        leads.stream().map(s -> s.lead().article()).toList(),
        List.of(),
        what + ": " + String.join(", ", names) + ".");
  }

  private static List<Story> stories(Reading reading, When.Span span) {
    Instant from = Objects.requireNonNullElse(reading.from(span), span.start());
    return reading.library().stories(from, reading.until(span));
  }

  /** The last days there is anything of. */
  private static When.Span lastDays(Reading reading, When.Span none) {
    Instant from = none.start().minus(Counting.MOST_DAYS, ChronoUnit.DAYS);
    return reading.library().stories(from, none.start()).stream()
        .map(Story::time)
        .max(Comparator.naturalOrder())
        .map(last -> last.atZone(none.from().getZone()))
        .map(
            last ->
                Counting.daysUntil(
                    last, "in the " + Counting.DAYS + " days to " + last.toLocalDate()))
        .orElse(none);
  }

  /** How much more there is in the newer half than in the older, tempered for small numbers. */
  private static double gain(List<Story> stories, Instant middle) {
    long late = stories.stream().filter(s -> !s.time().isBefore(middle)).count();
    long early = stories.size() - late;
    return (late - early) / Math.sqrt(stories.size() + 1.0);
  }
}
