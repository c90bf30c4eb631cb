package dev.aicurator.curate.answer;

import dev.aicurator.curate.words.Parts;
import dev.aicurator.curate.words.When;
import dev.aicurator.curate.words.Words;
import dev.aicurator.model.Article;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.ask.Answer;
import dev.aicurator.model.ask.Library;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How often things are written of, by day: counts, comparisons, and what is rising. */
final class Counting {
  private static final int MOST = 1000;
  static final int SHOWN = 5;
  private static final int MOST_READ = 30;
  static final int DAYS = 14;
  static final int MOST_DAYS = 366;

  private Counting() {}

  static Answer answer(Reading reading, Asked asked) {
    return switch (asked.kind()) {
      case RISING -> Lately.rising(reading, asked);
      case COMPARE -> compare(reading, asked);
      default -> count(reading, asked);
    };
  }

  static When.Span span(Reading reading, Asked asked) {
    ZonedDateTime now = reading.question().now();
    Instant bound = reading.question().from();
    if (asked.span() != null) {
      return asked.span();
    }
    if (bound == null) {
      return daysUntil(now, "in the last " + DAYS + " days");
    }
    ZonedDateTime from = bound.atZone(now.getZone());
    return new When.Span(
        from, midnight(now.toInstant(), now.getZone()).plusDays(1), "since " + from.toLocalDate());
  }

  static When.Span daysUntil(ZonedDateTime last, String words) {
    ZonedDateTime tomorrow = last.toLocalDate().plusDays(1).atStartOfDay(last.getZone());
    return new When.Span(tomorrow.minusDays(DAYS), tomorrow, words);
  }

  /** From the first to the last of these; the question names no time and lately there is none. */
  private static When.Span whole(Reading reading, List<Article> articles) {
    ZonedDateTime now = reading.question().now();
    Instant first = now.toInstant();
    Instant last = Instant.EPOCH;
    for (Article article : articles) {
      first = article.time().isBefore(first) ? article.time() : first;
      last = article.time().isAfter(last) ? article.time() : last;
    }
    ZonedDateTime from = midnight(first, now.getZone());
    ZonedDateTime until = midnight(last, now.getZone()).plusDays(1);
    LocalDate start = from.toLocalDate();
    LocalDate end = until.toLocalDate().minusDays(1);
    String words = start.equals(end) ? "of " + end : "from " + start + " to " + end;
    return new When.Span(from, until, words);
  }

  private static ZonedDateTime midnight(Instant time, ZoneId zone) {
    return time.atZone(zone).toLocalDate().atStartOfDay(zone);
  }

  private static Answer count(Reading reading, Asked asked) {
    Map<String, List<Article>> each = new LinkedHashMap<>();
    for (List<Words.Word> subject : subjects(asked)) {
      each.put(label(subject), about(reading, subject, asked.span()));
    }
    List<Article> about = each.values().stream().flatMap(List::stream).distinct().toList();
    if (about.isEmpty()) {
      return none(about);
    }
    When.Span span = asked.span() == null ? whole(reading, about) : asked.span();
    List<Answer.Tally> tallies = new ArrayList<>();
    each.forEach((label, articles) -> tallies.add(tally(label, times(articles), span)));
    List<Article> newest = newest(about);
    return new Answer(
        List.of(),
        tallies,
        ids(newest),
        ids(about).stream().filter(i -> !ids(newest).contains(i)).limit(SHOWN).toList(),
        articles(about.size()) + " " + span.words() + " on " + courses(asked, tallies));
  }

  private static String courses(Asked asked, List<Answer.Tally> tallies) {
    List<String> labels = tallies.stream().map(Answer.Tally::label).toList();
    return String.join(" or ", labels)
        + (tallies.size() == 1 ? course(asked, tallies.get(0)) : ".");
  }

  /** Names with "or" between them are counted one by one. */
  private static List<List<Words.Word>> subjects(Asked asked) {
    List<List<Words.Word>> subjects = new ArrayList<>(List.of(new ArrayList<>()));
    int end = 0;
    for (Words.Word word : subject(asked)) {
      boolean other = asked.text().substring(end, word.start()).contains(" or ");
      if (other && !subjects.get(subjects.size() - 1).isEmpty()) {
        subjects.add(new ArrayList<>());
      }
      subjects.get(subjects.size() - 1).add(word);
      end = word.end();
    }
    return subjects;
  }

  /** How the number changed, where that is asked for. */
  private static String course(Asked asked, Answer.Tally tally) {
    int half = tally.days().size() / 2;
    if (!asked.asksChange() || half == 0) {
      return ".";
    }
    int early = tally.days().stream().limit(half).mapToInt(Integer::intValue).sum();
    LocalDate middle = tally.first().plusDays(half);
    return ": " + early + " before " + middle + ", " + (tally.total() - early) + " since.";
  }

  /** Counts, then what is said of both in one breath, or else what is newest of each. */
  private static Answer compare(Reading reading, Asked asked) {
    Map<String, List<Article>> about = compared(reading, asked, span(reading, asked));
    List<Article> all = about.values().stream().flatMap(List::stream).toList();
    When.Span span = span(reading, asked);
    if (all.isEmpty() && asked.span() == null) {
      about = compared(reading, asked, null);
      all = about.values().stream().flatMap(List::stream).toList();
      span = whole(reading, all);
    }
    if (all.isEmpty()) {
      return none(List.of());
    }
    List<Answer.Tally> tallies = new ArrayList<>();
    Set<Sentence> said = new LinkedHashSet<>(Choice.together(reading.evidence(asked, MOST_READ)));
    for (Map.Entry<String, List<Article>> each : about.entrySet()) {
      tallies.add(tally(each.getKey(), times(each.getValue()), span));
      if (said.size() < SHOWN) {
        said.addAll(Choice.of(explained(reading, each.getKey())));
      }
    }
    List<String> counts =
        tallies.stream().map(t -> t.label() + ": " + articles(t.total())).toList();
    return new Answer(
        List.copyOf(said),
        tallies,
        said.stream().map(Sentence::article).distinct().toList(),
        ids(newest(all)),
        String.join(", ", counts) + " " + span.words() + ".");
  }

  private static List<Evidence> explained(Reading reading, String thing) {
    return reading.evidence(reading.ask("What is " + thing + "?"), MOST_READ);
  }

  private static Map<String, List<Article>> compared(
      Reading reading, Asked asked, When.@Nullable Span span) {
    Map<String, List<Article>> about = new LinkedHashMap<>();
    for (String thing : Parts.pair(asked.text())) {
      about.put(thing, about(reading, Words.content(thing), span));
    }
    return about;
  }

  private static List<Instant> times(List<Article> articles) {
    return articles.stream().map(Article::time).toList();
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

  private static String label(List<Words.Word> subject) {
    List<String> raw = subject.stream().map(Words.Word::raw).toList();
    return raw.isEmpty() ? "everything" : String.join(" ", raw);
  }

  private static List<Article> about(
      Reading reading, List<Words.Word> subject, When.@Nullable Span span) {
    String words = String.join(" ", subject.stream().map(Words.Word::raw).toList());
    Instant from = reading.from(span);
    return reading.library().find(words, "", from, reading.until(span), MOST).stream()
        .map(Library.Found::article)
        .filter(a -> holds(a, subject))
        .toList();
  }

  private static boolean holds(Article article, List<Words.Word> subject) {
    Set<String> forms = Words.forms(article.title() + "\n" + article.text());
    return subject.stream().allMatch(w -> forms.contains(w.stem()));
  }

  static Answer.Tally tally(String label, List<Instant> times, When.Span span) {
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

  private static String articles(int count) {
    return count == 1 ? "1 article" : count + " articles";
  }

  static Answer none(List<Article> next) {
    return new Answer(List.of(), List.of(), List.of(), ids(next), null);
  }
}
