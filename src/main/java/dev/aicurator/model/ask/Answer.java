package dev.aicurator.model.ask;

import dev.aicurator.model.Card;
import dev.aicurator.model.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the store says to a question.
 *
 * @param sentences verbatim, each with where it stands; empty when nothing supports an answer
 * @param tallies how often each thing asked about was written of, by day; mostly empty
 * @param articles ids of the articles the answer rests on, most important first
 * @param next ids of articles to read next
 * @param note what was understood, counted or missed, in one sentence of our own
 * @param sure whether the sentences answer; where not, they are the nearest there is
 */
public record Answer(
    List<Sentence> sentences,
    List<Tally> tallies,
    List<String> articles,
    List<String> next,
    @Nullable String note,
    boolean sure) {
  public Answer(
      List<Sentence> sentences,
      List<Tally> tallies,
      List<String> articles,
      List<String> next,
      @Nullable String note) {
    this(sentences, tallies, articles, next, note, true);
  }

  public Answer {
    sentences = List.copyOf(sentences);
    tallies = List.copyOf(tallies);
    articles = List.copyOf(articles);
    next = List.copyOf(next);
  }

  /** Whether the store has nothing that answers. */
  public boolean abstained() {
    return !sure || sentences.isEmpty() && tallies.isEmpty();
  }

  /** The answer as one paragraph, citations left out. */
  public String text() {
    String said = Card.paragraph(sentences);
    return said != null ? said : note == null ? "" : note;
  }

  /** How many articles a day spoke of {@code label}, from {@code first} on. */
  public record Tally(String label, LocalDate first, List<Integer> days) {
    public Tally {
      days = List.copyOf(days);
    }

    public int total() {
      return days.stream().mapToInt(Integer::intValue).sum();
    }
  }
}
