package dev.aicurator.curate.answer;

import dev.aicurator.model.Answer;
import dev.aicurator.model.Answerer;
import dev.aicurator.model.Article;
import dev.aicurator.model.Library;
import dev.aicurator.model.Question;
import dev.aicurator.model.Sentence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers with the store's own sentences, verbatim and cited, or says that it has none. */
public final class ExtractiveAnswerer implements Answerer {
  private static final int FOUND = 12;
  private static final double RANK = 0.02;

  @Override
  public Answer answer(Question question, Library library) {
    Asked asked = Asked.of(question, null);
    Rarity rarity = new Rarity(library);
    List<Evidence> evidence = evidence(asked, question, library, rarity);
    if (evidence.isEmpty() || !Support.of(asked, evidence.get(0), rarity).isEnough()) {
      return new Answer(List.of(), List.of(), List.of(), next(evidence, List.of()), null);
    }
    List<Sentence> said = Choice.fact(asked, evidence);
    List<String> used = said.stream().map(Sentence::article).distinct().toList();
    return new Answer(said, List.of(), used, next(evidence, used), null);
  }

  static List<Evidence> evidence(Asked asked, Question question, Library library, Rarity rarity) {
    if (asked.terms().isEmpty()) {
      return List.of();
    }
    Span span = asked.span();
    Instant from = span == null ? question.from() : span.start();
    Instant until = span == null ? question.until() : span.end();
    String words = asked.terms().stream().map(Words.Word::raw).collect(Collectors.joining(" "));
    List<Article> found = library.find(words, also(asked), from, until, FOUND);
    List<Evidence> all = new ArrayList<>();
    for (Article article : found) {
      all.add(new Evidence(asked, rarity, article, all.size()));
    }
    all.sort(Comparator.comparingDouble(ExtractiveAnswerer::worth).reversed());
    return all;
  }

  private static double worth(Evidence evidence) {
    return evidence.top().score() - RANK * evidence.rank();
  }

  private static String also(Asked asked) {
    Set<String> also = new LinkedHashSet<>();
    asked.terms().forEach(t -> also.addAll(Synonyms.of(t.stem())));
    asked.terms().forEach(t -> also.remove(t.stem()));
    return String.join(" ", also);
  }

  private static List<String> next(List<Evidence> evidence, List<String> used) {
    return evidence.stream()
        .map(e -> e.article().id())
        .filter(id -> !used.contains(id))
        .limit(5)
        .toList();
  }
}
