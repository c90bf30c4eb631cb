package dev.aicurator.curate.answer;

import dev.aicurator.model.Article;
import dev.aicurator.model.Block;
import dev.aicurator.model.Page;
import dev.aicurator.model.Story;
import dev.aicurator.model.ask.Library;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A library without some of its articles and sentences, so that it lacks an answer it has.
 *
 * @param without guids of articles
 * @param cut texts of sentences
 */
record Lessened(Library whole, List<String> without, List<String> cut) implements Library {
  @Override
  public List<Found> find(
      String words, String also, @Nullable Instant from, @Nullable Instant until, int limit) {
    return whole.find(words, also, from, until, limit + without.size()).stream()
        .filter(f -> !without.contains(f.article().guid()))
        .limit(limit)
        .map(f -> new Found(lessened(f.article()), f.score()))
        .toList();
  }

  private Article lessened(Article article) {
    if (cut.isEmpty()) {
      return article;
    }
    List<Block> blocks =
        article.page().blocks().stream()
            .map(b -> new Block(b.kind(), b.level(), without(b.text()), List.of()))
            .toList();
    return new Article(
        article.id(),
        article.source(),
        article.sourceTitle(),
        article.guid(),
        article.url(),
        article.time(),
        article.firstSeen(),
        article.categories(),
        null,
        null,
        null,
        Page.plain(without(article.title()), blocks));
  }

  private String without(String text) {
    String left = text;
    for (String sentence : cut) {
      left = left.replace(sentence, "");
    }
    return left;
  }

  @Override
  public int frequency(String word) {
    return whole.frequency(word);
  }

  @Override
  public int size() {
    return whole.size();
  }

  @Override
  public List<Story> stories(Instant from, Instant until) {
    return whole.stories(from, until);
  }
}
