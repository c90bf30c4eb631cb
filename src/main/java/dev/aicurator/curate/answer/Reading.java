package dev.aicurator.curate.answer;

import dev.aicurator.model.Article;
import dev.aicurator.model.Library;
import dev.aicurator.model.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the articles that may answer, best first. */
final class Reading {
  private static final double RANK = 0.02;
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
    List<Evidence> all = new ArrayList<>();
    for (Article article : find(asked, most)) {
      all.add(new Evidence(asked, rarity, article, all.size()));
    }
    all.sort(Comparator.comparingDouble(Reading::worth).reversed());
    return all;
  }

  Support support(Asked asked, List<Evidence> evidence) {
    return Support.of(asked, evidence, rarity);
  }

  private List<Article> find(Asked asked, int most) {
    String words = asked.terms().stream().map(Words.Word::raw).collect(Collectors.joining(" "));
    return library.find(words, also(asked), from(asked), until(asked), most);
  }

  private static String also(Asked asked) {
    Set<String> also = new LinkedHashSet<>();
    asked.terms().forEach(t -> also.addAll(Synonyms.of(t.stem())));
    asked.terms().forEach(t -> also.remove(t.stem()));
    return String.join(" ", also);
  }

  /** Both the time the question speaks of and the time it is bound to from outside. */
  @org.jspecify.annotations.Nullable
  Instant from(Asked asked) {
    Instant bound = question.from();
    Instant said = asked.span() == null ? null : asked.span().start();
    return bound == null || said != null && said.isAfter(bound) ? said : bound;
  }

  @org.jspecify.annotations.Nullable
  Instant until(Asked asked) {
    Instant bound = question.until();
    Instant said = asked.span() == null ? null : asked.span().end();
    return bound == null || said != null && said.isBefore(bound) ? said : bound;
  }

  private static double worth(Evidence evidence) {
    return evidence.top().score() - RANK * evidence.rank();
  }
}
