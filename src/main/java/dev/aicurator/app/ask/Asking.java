package dev.aicurator.app.ask;

import dev.aicurator.app.desk.Desk;
import dev.aicurator.app.plumbing.AskBatch;
import dev.aicurator.app.read.Known;
import dev.aicurator.app.read.Reading;
import dev.aicurator.curate.answer.ExtractiveAnswerer;
import dev.aicurator.curate.words.FollowUp;
import dev.aicurator.llm.ask.Told;
import dev.aicurator.model.Article;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.Story;
import dev.aicurator.model.ask.Answer;
import dev.aicurator.model.ask.Question;
import dev.aicurator.model.report.Conversation;
import dev.aicurator.model.report.Item;
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
  /** Who answers where no model does. */
  public static final String EXTRACTIVE = "extractive";

  private final Desk desk;
  private final Reading reading;
  private final Modelling modelling;

  public Asking(Desk desk, Reading reading, Modelling modelling) {
    this.desk = desk;
    this.reading = reading;
    this.modelling = modelling;
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

  /** Hears an answer of a model as it comes. */
  public interface Listener {
    /** Hears nothing. */
    Listener NONE = piece -> {};

    /** The next piece, clean for a terminal. */
    void text(String piece);
  }

  /**
   * Answers and remembers; what the words leave out the question before tells. The chosen model is
   * asked only where {@code byModel} says so.
   */
  public Conversation ask(String words, Bounds bounds, boolean byModel, Listener listener) {
    String question = FollowUp.whole(words, desk.asked());
    desk.asked(question);
    String name = byModel ? modelling.chosen() : null;
    if (name == null) {
      return conversation(question, answer(question, desk.here(), bounds), EXTRACTIVE);
    }
    Told told =
        modelling
            .models()
            .answerer()
            .answer(
                new Question(question, desk.here(), bounds.from(), bounds.until()),
                shelf(bounds),
                heard(listener));
    return conversation(question, told.answer(), told.byModel() ? name : EXTRACTIVE);
  }

  private dev.aicurator.llm.ask.Listener heard(Listener listener) {
    return new dev.aicurator.llm.ask.Listener() {
      @Override
      public void text(String piece) {
        listener.text(piece);
      }

      @Override
      public void checked(@Nullable Sentence support) {
        listener.text(support == null ? " [unsupported]" : " [" + cited(support) + "]");
      }
    };
  }

  private String cited(Sentence support) {
    List<Item> items = items(List.of(support.article()));
    return items.isEmpty() ? support.article() : items.get(0).shortId();
  }

  private Conversation conversation(String question, Answer answer, String by) {
    List<Item> used = items(answer.articles());
    List<String> ids = used.stream().map(i -> i.story().id()).toList();
    List<Item> next =
        items(answer.next()).stream().filter(i -> !ids.contains(i.story().id())).toList();
    return new Conversation(question, desk.now(), answer, used, next, by);
  }

  private Shelf shelf(Bounds bounds) {
    Known known = new Known(desk);
    known.topics(bounds.topic() == null ? List.of() : List.of(bounds.topic()));
    return new Shelf(desk, reading, known.slugs(bounds.sources()), bounds.topic());
  }

  /** One question of the past. */
  public record Asked(Instant at, String question) {}

  /** Keeps a question in the history of this machine. */
  public void log(Conversation conversation) {
    new Questions(desk).add(conversation.at(), conversation.question());
  }

  /** The questions kept, oldest first. */
  public List<Asked> history() {
    return new Questions(desk).all();
  }

  /** The bare answer, as if asked at {@code now}. */
  public Answer answer(String question, ZonedDateTime now, Bounds bounds) {
    return new ExtractiveAnswerer()
        .answer(new Question(question, now, bounds.from(), bounds.until()), shelf(bounds));
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
    return new AskBatch.Said(
        answer.sentences().isEmpty() && answer.abstained() ? "" : answer.text(),
        guids,
        answer.abstained());
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
