package dev.aicurator.curate.answer;

import dev.aicurator.curate.words.Words;
import dev.aicurator.model.Article;
import dev.aicurator.model.ArticleDraft;
import dev.aicurator.model.Story;
import dev.aicurator.model.ask.Library;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A library of a few articles of the project's own making, found by the words they share. */
record Shelf(List<Article> articles) implements Library {
  static Article article(String guid, String time, String title, String... paragraphs) {
    return ArticleDraft.of(Instant.parse(time), title, paragraphs).guid(guid).article();
  }

  @Override
  public List<Found> find(
      String words, String also, @Nullable Instant from, @Nullable Instant until, int limit) {
    return articles.stream()
        .filter(a -> from == null || !a.time().isBefore(from))
        .filter(a -> until == null || a.time().isBefore(until))
        .filter(a -> shared(words, a) > 0)
        .sorted(Comparator.comparingInt((Article a) -> -shared(words, a)))
        .limit(limit)
        .map(a -> new Found(a, shared(words, a)))
        .toList();
  }

  private static int shared(String words, Article article) {
    Set<String> stems = stems(words);
    stems.retainAll(stems(article.title() + " " + article.text()));
    return stems.size();
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    Words.of(text).forEach(w -> stems.add(w.stem()));
    return stems;
  }

  @Override
  public int frequency(String word) {
    return (int) articles.stream().filter(a -> shared(word, a) > 0).count();
  }

  @Override
  public int size() {
    return articles.size();
  }

  @Override
  public List<Story> stories(Instant from, Instant until) {
    return List.of();
  }
}
