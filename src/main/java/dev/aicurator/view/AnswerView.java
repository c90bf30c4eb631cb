package dev.aicurator.view;

import dev.aicurator.model.report.Conversation;
import dev.aicurator.view.answer.AnswerJson;
import dev.aicurator.view.answer.AnswerMarkdown;
import dev.aicurator.view.answer.AnswerText;
import dev.aicurator.view.answer.Running;
import dev.aicurator.view.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** An answer: each sentence with the id it rests on, then the stories used and those to read. */
public final class AnswerView {
  private AnswerView() {}

  /** JSON is one object; the flat forms list the stories the answer rests on. */
  public static void write(Format format, Conversation talk, Screen screen, Appendable out)
      throws IOException {
    switch (format) {
      case TABLE, WIDE ->
          new AnswerText(screen.sheet(out), screen.now(), screen.zone()).write(talk);
      case JSON -> Json.one(out, screen.tty(), talk, AnswerJson::write);
      case JSONL -> Json.one(out, false, talk, AnswerJson::write);
      case MD -> new AnswerMarkdown(out, screen.now(), screen.zone()).write(talk);
      case TSV, CSV, IDS -> ListView.write(format, new ArrayList<>(talk.used()), screen, out);
    }
  }

  /** An answer that is written as it comes. */
  public static Running running(Screen screen, Appendable out) {
    return new Running(out, screen.margin(), screen.measure());
  }

  /** What stands below an answer that was written as it came. */
  public static void rest(Conversation talk, Screen screen, Appendable out) throws IOException {
    new AnswerText(screen.sheet(out), screen.now(), screen.zone()).rest(talk);
  }

  /** Several answers, one after the other. */
  public static void write(Format format, List<Conversation> talks, Screen screen, Appendable out)
      throws IOException {
    for (Conversation talk : talks) {
      write(format, talk, screen, out);
    }
  }
}
