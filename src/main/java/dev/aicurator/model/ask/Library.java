package dev.aicurator.model.ask;

import dev.aicurator.model.Article;
import dev.aicurator.model.Story;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The port an {@link Answerer} reads the store through. */
public interface Library {
  /** An article and how well it matches: above 0, to be compared within one search only. */
  record Found(Article article, double score) {}

  /**
   * The articles that match best, best first; either end of the time may be open.
   *
   * @param words what they should speak of
   * @param also words that count for less, such as other names of the same; may be empty
   */
  List<Found> find(
      String words, String also, @Nullable Instant from, @Nullable Instant until, int limit);

  /** How many articles a word is in, in any of its forms. */
  int frequency(String word);

  /** How many articles there are. */
  int size();

  /** The stories of a span of time, without their text. */
  List<Story> stories(Instant from, Instant until);
}
