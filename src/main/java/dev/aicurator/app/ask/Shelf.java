package dev.aicurator.app.ask;

import dev.aicurator.app.desk.Desk;
import dev.aicurator.app.read.Reading;
import dev.aicurator.model.Article;
import dev.aicurator.model.Library;
import dev.aicurator.model.Story;
import dev.aicurator.search.Hit;
import dev.aicurator.search.Order;
import dev.aicurator.search.Wanted;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The store and its index as the library an answerer reads. */
public final class Shelf implements Library {
  private final Desk desk;
  private final Reading reading;
  private final List<String> sources;
  private final @Nullable String topic;

  /**
   * @param sources slugs of the sources it is bounded to; empty for all
   * @param topic the topic it is bounded to; null for all
   */
  public Shelf(Desk desk, Reading reading, List<String> sources, @Nullable String topic) {
    this.desk = desk;
    this.reading = reading;
    this.sources = sources;
    this.topic = topic;
  }

  @Override
  public List<Article> find(
      String words, String also, @Nullable Instant from, @Nullable Instant until, int limit) {
    Wanted wanted = new Wanted(words, also, List.of(), List.of(), List.of(), sources, from, until);
    int asked = topic == null ? limit : limit * 5;
    List<String> ids =
        desk.index().search(wanted, asked, Order.RELEVANCE).stream()
            .map(Hit::article)
            .filter(this::isOnTopic)
            .limit(limit)
            .toList();
    return desk.store().articles(ids);
  }

  private boolean isOnTopic(String article) {
    return topic == null
        || desk.store().story(article).filter(s -> s.topics().contains(topic)).isPresent();
  }

  @Override
  public int frequency(String word) {
    return desk.index().frequency(word);
  }

  @Override
  public int size() {
    return desk.index().size();
  }

  @Override
  public List<Story> stories(Instant from, Instant until) {
    return reading.between(from, until).stream()
        .filter(s -> topic == null || s.topics().contains(topic))
        .toList();
  }
}
