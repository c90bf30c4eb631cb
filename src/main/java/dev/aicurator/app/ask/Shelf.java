package dev.aicurator.app.ask;

import dev.aicurator.app.desk.Desk;
import dev.aicurator.app.read.Reading;
import dev.aicurator.model.Story;
import dev.aicurator.model.ask.Library;
import dev.aicurator.search.Hit;
import dev.aicurator.search.Order;
import dev.aicurator.search.Wanted;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  public List<Found> find(
      String words, String also, @Nullable Instant from, @Nullable Instant until, int limit) {
    Wanted wanted = new Wanted(words, also, List.of(), List.of(), List.of(), sources, from, until);
    int asked = topic == null ? limit : limit * 5;
    Map<String, Double> scores = new HashMap<>();
    List<String> ids =
        desk.index().search(wanted, asked, Order.RELEVANCE).stream()
            .filter(hit -> isOnTopic(hit.article()))
            .limit(limit)
            .peek(hit -> scores.put(hit.article(), hit.score()))
            .map(Hit::article)
            .toList();
    return desk.store().articles(ids).stream()
        .map(a -> new Found(a, scores.getOrDefault(a.id(), 0.0)))
        .toList();
  }

  private boolean isOnTopic(String article) {
    return topic == null || desk.store().story(article).filter(this::isOnTopic).isPresent();
  }

  private boolean isOnTopic(Story story) {
    return topic == null || desk.tagged(story).topics().contains(topic);
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
    return reading.between(from, until).stream().filter(this::isOnTopic).toList();
  }
}
