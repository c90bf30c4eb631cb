package dev.aicurator.curate.answer;

import dev.aicurator.curate.words.When;
import dev.aicurator.curate.words.Words;
import dev.aicurator.model.Answer;
import dev.aicurator.model.Article;
import dev.aicurator.model.Library;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often things are written of, by day: counts, comparisons, and what is rising. */
final class Counting {
  private static final int MOST = 1000;
  private static final int SHOWN = 5;
  private static final int DAYS = 14;
  private static final int MOST_DAYS = 366;

  private Counting() {}

  static Answer answer(Reading reading, Asked asked) {
    return switch (asked.kind()) {
      case RISING -> rising(reading, asked);
      case COMPARE -> compare(reading, asked);
      default -> count(reading, asked);
    };
  }

  private static When.Span span(Reading reading, Asked asked) {
    if (asked.span() != null) {
      return asked.span();
    }
    ZonedDateTime now = reading.question().now();
    ZonedDateTime tomorrow = now.toLocalDate().plusDays(1).atStartOfDay(now.getZone());
    return new When.Span(tomorrow.minusDays(DAYS), tomorrow, "in the last " + DAYS + " days");
  }

  private static Answer count(Reading reading, Asked asked) {
    When.Span span = span(reading, asked);
    List<Article> about = about(reading, subject(asked), span);
    if (about.isEmpty()) {
      return none(about);
    }
    Answer.Tally tally = tally(label(asked), about.stream().map(Article::time).toList(), span);
    List<Article> newest = newest(about);
    return new Answer(
        newest.stream().map(Counting::title).toList(),
        List.of(tally),
        newest.stream().map(Article::id).toList(),
        about.stream().map(Article::id).filter(i -> !ids(newest).contains(i)).limit(SHOWN).toList(),
        articles(about.size()) + " " + span.words() + " on " + tally.label() + ".");
  }

  private static Answer compare(Reading reading, Asked asked) {
    When.Span span = span(reading, asked);
    List<Answer.Tally> tallies = new ArrayList<>();
    Set<Article> leads = new LinkedHashSet<>();
    for (String thing : Parts.pair(asked.text())) {
      List<Article> about = about(reading, Words.content(thing), span);
      tallies.add(tally(thing, about.stream().map(Article::time).toList(), span));
      leads.addAll(newest(about).stream().limit(2).toList());
    }
    if (leads.isEmpty()) {
      return none(List.of());
    }
    List<String> said = tallies.stream().map(t -> t.label() + ": " + articles(t.total())).toList();
    return new Answer(
        leads.stream().map(Counting::title).toList(),
        tallies,
        leads.stream().map(Article::id).toList(),
        List.of(),
        String.join(", ", said) + " " + span.words() + ".");
  }

  private static Answer rising(Reading reading, Asked asked) {
    When.Span span = span(reading, asked);
    List<Story> stories = reading.library().stories(span.start(), span.end());
    Instant middle =
        span.start().plus(span.start().until(span.end(), ChronoUnit.MILLIS) / 2, ChronoUnit.MILLIS);
    Map<String, List<Story>> byName = new HashMap<>();
    for (Story story : stories) {
      story.entities().forEach(e -> byName.computeIfAbsent(e, k -> new ArrayList<>()).add(story));
    }
    List<String> names =
        byName.entrySet().stream()
            .filter(e -> e.getValue().size() > 1 && gain(e.getValue(), middle) > 0)
            .sorted(
                Comparator.comparingDouble(
                        (Map.Entry<String, List<Story>> e) -> -gain(e.getValue(), middle))
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(SHOWN)
            .map(Map.Entry::getKey)
            .toList();
    return rising(names, byName, span);
  }

  private static Answer rising(
      List<String> names, Map<String, List<Story>> byName, When.Span span) {
    List<Answer.Tally> tallies = new ArrayList<>();
    Set<Story> leads = new LinkedHashSet<>();
    for (String name : names) {
      List<Story> about = byName.getOrDefault(name, List.of());
      tallies.add(tally(name, about.stream().map(Story::time).toList(), span));
      about.stream().max(Comparator.comparing(Story::time)).ifPresent(leads::add);
    }
    if (tallies.isEmpty()) {
      return none(List.of());
    }
    return new Answer(
        leads.stream().map(Counting::title).toList(),
        tallies,
        leads.stream().map(s -> s.lead().article()).toList(),
        List.of(),
        "Written of more and more " + span.words() + ": " + String.join(", ", names) + ".");
  }

  /** How much more there is in the newer half than in the older, tempered for small numbers. */
  private static double gain(List<Story> stories, Instant middle) {
    long late = stories.stream().filter(s -> !s.time().isBefore(middle)).count();
    long early = stories.size() - late;
    return (late - early) / Math.sqrt(stories.size() + 1.0);
  }

  private static List<Words.Word> subject(Asked asked) {
    Set<String> counted =
        Set.of(
            "stor", "story", "articl", "post", "item", "mention", "time", "new", "write", "cov",
            "coverag");
    List<Words.Word> names = asked.names();
    return !names.isEmpty()
        ? names
        : asked.terms().stream().filter(t -> !counted.contains(t.stem())).toList();
  }

  private static String label(Asked asked) {
    List<String> raw = subject(asked).stream().map(Words.Word::raw).toList();
    return raw.isEmpty() ? "everything" : String.join(" ", raw);
  }

  private static List<Article> about(Reading reading, List<Words.Word> subject, When.Span span) {
    String words = String.join(" ", subject.stream().map(Words.Word::raw).toList());
    return reading.library().find(words, "", span.start(), span.end(), MOST).stream()
        .map(Library.Found::article)
        .filter(a -> holds(a, subject))
        .toList();
  }

  private static boolean holds(Article article, List<Words.Word> subject) {
    Set<String> forms = Words.forms(article.title() + "\n" + article.text());
    return subject.stream().allMatch(w -> forms.contains(w.stem()));
  }

  private static Answer.Tally tally(String label, List<Instant> times, When.Span span) {
    ZoneId zone = span.from().getZone();
    LocalDate last = span.until().toLocalDate();
    LocalDate from = span.from().toLocalDate();
    LocalDate first = from.isBefore(last.minusDays(MOST_DAYS)) ? last.minusDays(MOST_DAYS) : from;
    int length = (int) Math.max(1, ChronoUnit.DAYS.between(first, last));
    List<Integer> days = new ArrayList<>(Collections.nCopies(length, 0));
    for (Instant time : times) {
      int day = (int) ChronoUnit.DAYS.between(first, time.atZone(zone).toLocalDate());
      if (day >= 0 && day < length) {
        days.set(day, days.get(day) + 1);
      }
    }
    return new Answer.Tally(label, first, days);
  }

  private static List<Article> newest(List<Article> about) {
    return about.stream()
        .sorted(Comparator.comparing(Article::time).reversed())
        .limit(SHOWN)
        .toList();
  }

  private static List<String> ids(List<Article> articles) {
    return articles.stream().map(Article::id).toList();
  }

  private static Sentence title(Article article) {
    return new Sentence(article.title(), article.id(), Sentence.TITLE, 0, article.title().length());
  }

  private static Sentence title(Story story) {
    Story.Member lead = story.lead();
    return new Sentence(lead.title(), lead.article(), Sentence.TITLE, 0, lead.title().length());
  }

  private static String articles(int count) {
    return count == 1 ? "1 article" : count + " articles";
  }

  private static Answer none(List<Article> next) {
    return new Answer(List.of(), List.of(), List.of(), ids(next), null);
  }
}
