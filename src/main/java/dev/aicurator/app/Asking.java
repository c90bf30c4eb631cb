package dev.aicurator.app;

import dev.aicurator.app.plumbing.AskBatch;
import dev.aicurator.curate.answer.ExtractiveAnswerer;
import dev.aicurator.model.Answer;
import dev.aicurator.model.Article;
import dev.aicurator.model.Item;
import dev.aicurator.model.Question;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.Conversation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The assistant: answers from what the store holds, or says that it cannot. */
public final class Asking {
  private final Desk desk;
  private final Reading reading;

  Asking(Desk desk, Reading reading) {
    this.desk = desk;
    this.reading = reading;
  }

  /**
   * What an answer is bounded to.
   *
   * @param sources slugs; empty for all
   */
  public record Bounds(
      @Nullable Instant from,
      @Nullable Instant until,
      List<String> sources,
      @Nullable String topic) {
    public static final Bounds NONE = new Bounds(null, null, List.of(), null);

    public Bounds {
      sources = List.copyOf(sources);
    }
  }

  public Conversation ask(String question, Bounds bounds) {
    Answer answer = answer(question, desk.here(), bounds);
    return new Conversation(
        question, desk.now(), answer, items(answer.articles()), items(answer.next()), "extractive");
  }

  /** The bare answer, as if asked at {@code now}. */
  public Answer answer(String question, ZonedDateTime now, Bounds bounds) {
    Shelf shelf = new Shelf(desk, reading, bounds.sources(), bounds.topic());
    return new ExtractiveAnswerer()
        .answer(new Question(question, now, bounds.from(), bounds.until()), shelf);
  }

  /**
   * Answers {@code {"qid","question","now"?}} lines.
   *
   * @return how many lines could not be read
   */
  public int batch(InputStream in, OutputStream out, Bounds bounds) throws IOException {
    return AskBatch.run(in, out, (question, now) -> said(question, now, bounds));
  }

  private AskBatch.Said said(String question, String now, Bounds bounds) {
    ZonedDateTime at = now.isBlank() ? desk.here() : time(now);
    Answer answer = answer(question, at, bounds);
    List<String> guids =
        desk.store().articles(answer.articles()).stream().map(Article::guid).distinct().toList();
    return new AskBatch.Said(answer.abstained() ? "" : answer.text(), guids, answer.abstained());
  }

  private ZonedDateTime time(String now) {
    try {
      return now.length() > 10
          ? ZonedDateTime.parse(now)
          : LocalDate.parse(now).atTime(LocalTime.NOON).atZone(desk.zone());
    } catch (DateTimeException e) {
      return desk.here();
    }
  }

  private List<Item> items(List<String> articles) {
    Map<String, Story> stories = new LinkedHashMap<>();
    for (String article : articles) {
      desk.store().story(article).ifPresent(s -> stories.putIfAbsent(s.id(), s));
    }
    return reading.items(List.copyOf(stories.values()));
  }
}
