package dev.aicurator.curate.answer;

import dev.aicurator.curate.words.Rarity;
import dev.aicurator.curate.words.Synonyms;
import dev.aicurator.curate.words.When;
import dev.aicurator.curate.words.Words;
import dev.aicurator.model.Article;
import dev.aicurator.model.ask.Library;
import dev.aicurator.model.ask.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the articles that may answer, best first. */
final class Reading {
  private final Question question;
  private final Library library;
  private final Rarity rarity;

  Reading(Question question, Library library) {
    this.question = question;
    this.library = library;
    this.rarity = new Rarity(library);
  }

  Question question() {
    return question;
  }

  Library library() {
    return library;
  }

  /** Asks one part of the question; what it does not say of time, the whole one does. */
  Asked ask(String part) {
    When.Span whole = new When(question.now()).find(question.text());
    return Asked.of(part, question.now(), whole);
  }

  List<Evidence> evidence(Asked asked, int most) {
    if (asked.terms().isEmpty()) {
      return List.of();
    }
    Sought sought = sought(asked);
    List<Evidence> all = new ArrayList<>();
    List<Library.Found> found = find(asked, most);
    double best = found.stream().mapToDouble(Library.Found::score).max().orElse(1);
    for (Library.Found one : found) {
      Evidence.Rank rank = new Evidence.Rank(all.size(), one.score() / best);
      all.add(new Evidence(sought, one.article(), rank));
    }
    Votes votes = new Votes(sought, all);
    all.forEach(e -> e.weigh(votes));
    all.sort(Comparator.comparingDouble(Evidence::worth).reversed());
    return all;
  }

  Sought sought(Asked asked) {
    return new Sought(asked, rarity);
  }

  Support support(Asked asked, List<Evidence> evidence) {
    return Support.of(sought(asked), evidence);
  }

  private List<Library.Found> find(Asked asked, int most) {
    String words = asked.terms().stream().map(Words.Word::raw).collect(Collectors.joining(" "));
    return library.find(words, also(asked), from(asked.span()), until(asked.span()), most);
  }

  /** The articles nearest to a question bound to a time, whatever their time; else none. */
  List<String> elsewhere(Asked asked, int most) {
    List<Words.Word> names = asked.names();
    boolean bound = asked.span() != null || question.from() != null || question.until() != null;
    if (!bound || names.isEmpty()) {
      return List.of();
    }
    String words = asked.terms().stream().map(Words.Word::raw).collect(Collectors.joining(" "));
    Instant now = question.now().toInstant().plusMillis(1);
    return library.find(words, also(asked), null, now, most).stream()
        .map(Library.Found::article)
        .filter(a -> Words.forms(a.title() + "\n" + a.text()).containsAll(stems(names)))
        .map(Article::id)
        .toList();
  }

  private static List<String> stems(List<Words.Word> words) {
    return words.stream().map(Words.Word::stem).toList();
  }

  private static String also(Asked asked) {
    Set<String> also = new LinkedHashSet<>();
    asked.terms().forEach(t -> also.addAll(Synonyms.of(t.stem())));
    asked.terms().forEach(t -> also.remove(t.stem()));
    return String.join(" ", also);
  }

  /** Both the time the question speaks of and the time it is bound to from outside. */
  @Nullable Instant from(When.@Nullable Span span) {
    Instant bound = question.from();
    Instant said = span == null ? null : span.start();
    return bound == null || said != null && said.isAfter(bound) ? said : bound;
  }

  /** No later than now: what is published after it was not there to be read. */
  Instant until(When.@Nullable Span span) {
    Instant bound = question.until();
    Instant said = span == null ? null : span.end();
    Instant now = question.now().toInstant().plusMillis(1);
    return Stream.of(bound, said, now)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(now);
  }
}
