package dev.aicurator.llm.ask;

import dev.aicurator.llm.gate.Gate;
import dev.aicurator.llm.server.Fault;
import dev.aicurator.llm.server.Fence;
import dev.aicurator.llm.server.ModelServer;
import dev.aicurator.llm.server.Outcome;
import dev.aicurator.llm.server.Prompt;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.ask.Answer;
import dev.aicurator.model.ask.Answerer;
import dev.aicurator.model.ask.Library;
import dev.aicurator.model.ask.Question;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a model from passages that the store finds. Sentences that no passage carries are
 * marked while the answer comes and are not in it at the end. What is counted, and what the model
 * does not answer, the embedded answerer does; its note says why. An interrupted thread gets what
 * was said until then and stays interrupted.
 */
public final class ModelAnswerer implements Answerer {
  private static final int MOST_TOKENS = 700;

  private final ModelServer server;
  private final Answerer embedded;

  public ModelAnswerer(ModelServer server, Answerer embedded) {
    this.server = server;
    this.embedded = embedded;
  }

  @Override
  public Answer answer(Question question, Library library) {
    return answer(question, library, Listener.none()).answer();
  }

  /** As {@link #answer(Question, Library)}, heard while it comes. */
  public Told answer(Question question, Library library, Listener listener) {
    Answer own = embedded.answer(question, library);
    Evidence evidence = Evidence.of(question, library, own);
    if (!own.tallies().isEmpty() || evidence.isEmpty()) {
      return new Told(own, false, 0);
    }
    Checking checking = new Checking(evidence, new Gate(evidence.articles()), listener);
    Flow flow = new Flow(checking);
    LocalDate day = question.now().withZoneSameInstant(ZoneOffset.UTC).toLocalDate();
    Outcome outcome = server.stream(prompt(question, evidence), day, flow::accept);
    flow.end(outcome.complete());
    return told(own, checking, trouble(outcome));
  }

  private static Prompt prompt(Question question, Evidence evidence) {
    Fence fence = new Fence();
    String system =
        "You answer questions about news from numbered passages. "
            + fence.rule()
            + "Answer in one to six plain sentences, in the language and as far as possible in the"
            + " words of the passages; copy names, figures, dates and quotations exactly; every"
            + " sentence stands alone and ends with the number of the passage it rests on in square"
            + " brackets, like this [1]. Say only what the passages say. When they do not answer the"
            + " question, answer with the one word NOTHING. No opinion, no links, no Markdown.";
    String user =
        evidence.fenced(fence, question.text())
            + "Now it is "
            + question.now().toLocalDate()
            + ". The question: "
            + dev.aicurator.text.Clean.line(question.text(), 1_000);
    return new Prompt(system, user, null, MOST_TOKENS);
  }

  /** What kept the answer from being whole, in a sentence; empty where nothing did. */
  private static String trouble(Outcome outcome) {
    Fault fault = outcome.fault();
    return fault != null
        ? "The model server " + fault.what() + "."
        : outcome.complete() ? "" : "The model did not end its answer.";
  }

  private static Told told(Answer own, Checking checking, String trouble) {
    if (!checking.supported.isEmpty()) {
      return new Told(answer(own, checking, trouble), true, checking.unsupported);
    }
    String why =
        !trouble.isEmpty()
            ? trouble
            : checking.unsupported > 0
                ? "Nothing that the model said is in the store."
                : "The model found no answer in the store.";
    String note = own.note() == null ? why : why + " " + own.note();
    Answer noted =
        new Answer(own.sentences(), own.tallies(), own.articles(), own.next(), note, own.sure());
    return new Told(noted, false, checking.unsupported);
  }

  private static Answer answer(Answer own, Checking checking, String trouble) {
    List<String> used = checking.supported.stream().map(Sentence::article).distinct().toList();
    List<String> next =
        java.util.stream.Stream.concat(own.articles().stream(), own.next().stream())
            .filter(id -> !used.contains(id))
            .distinct()
            .limit(5)
            .toList();
    return new Answer(checking.supported, List.of(), used, next, note(checking, trouble));
  }

  private static @Nullable String note(Checking checking, String trouble) {
    int left = checking.unsupported;
    String dropped =
        left == 0
            ? ""
            : left
                + (left == 1 ? " sentence was" : " sentences were")
                + " left out as unsupported.";
    String note = (trouble + " " + dropped).strip();
    return note.isEmpty() ? null : note;
  }
}
